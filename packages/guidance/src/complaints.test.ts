import { expect, test } from "vitest";
import { complaintsRoute } from "./complaints.ts";
import { SOURCES } from "./sources.ts";
import { type Country, PACK_COUNTRIES } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;

test("every country has a way to complain that is not in public, its own steps after the general one", () => {
  for (const code of [...PACK_COUNTRIES, "JM", "FR"]) {
    const { name, steps } = complaintsRoute(country(code));
    expect(name).toBe("the complaints procedure of the practice or hospital");
    expect(steps[0]!.text, code).toContain("in private");
    expect(steps[0]!.sources).toEqual([]);
    for (const { text } of steps) expect(text, code).toMatch(/^[A-Z].+\.$/);
  }
});

test("every step of a country's own was read in a text of that country", () => {
  for (const code of PACK_COUNTRIES)
    for (const { text, sources } of complaintsRoute(country(code)).steps.slice(1)) {
      expect(sources.length, text).toBeGreaterThan(0);
      for (const id of sources) expect(SOURCES[id].countries, text).toContain(code);
    }
});

test("nothing is made up where nothing was read", () => {
  for (const code of ["MY", "JM", "FR"]) expect(complaintsRoute(country(code)).steps).toHaveLength(1);
  expect(
    complaintsRoute(country("GB"))
      .steps.map(({ text }) => text)
      .join(" "),
  ).toContain("PALS");
});
