import { expect, test } from "vitest";
import { citeWithBasis } from "./basis.ts";
import { regulatorOf } from "./regulators.ts";
import { SOURCES } from "./sources.ts";
import { type Country, PACK_COUNTRIES, PROFESSIONS, TOPICS } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;

test("names the regulator of a profession, and nobody where it is not known", () => {
  expect(regulatorOf(country("GB"), "midwife")?.shortName).toBe("NMC");
  expect(regulatorOf(country("AU"), "pharmacist")?.shortName).toBe("Ahpra");
  expect(regulatorOf(country("NZ"), "paramedic")?.name).toMatch(/Paramedic Council$/);
  expect(regulatorOf(country("TT"), "doctor")?.name).toBe("Medical Board of Trinidad and Tobago");
  expect(regulatorOf(country("VG"), "doctor")?.name).toBe("The medical council of your territory");
  expect(regulatorOf(country("VG"), "nurse")).toBeUndefined();
  expect(regulatorOf(country("GB"), "manager")).toBeUndefined();
  expect(regulatorOf(country("FR"), "doctor")).toBeUndefined();
});

test("where a text is called the reader's own regulator's, that regulator is known by name", () => {
  for (const where of PACK_COUNTRIES)
    for (const who of PROFESSIONS)
      for (const topic of TOPICS)
        for (const { source, basis } of citeWithBasis(topic, country(where), who)) {
          if (basis !== "own-regulator") continue;
          const regulator = regulatorOf(country(where), who);
          expect(regulator, `${where} ${who} ${SOURCES[source].id}`).toBeDefined();
        }
});
