import { expect, test } from "vitest";
import { BASES, BASIS_NOTES, citeWithBasis } from "./basis.ts";
import { cite } from "./citations.ts";
import { type Country, PACK_COUNTRIES, PROFESSIONS, TOPICS } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;
const bases = (...which: Parameters<typeof citeWithBasis>) =>
  citeWithBasis(...which).map(({ basis }) => basis);

test("says the same as cite, and what each text is to the reader", () => {
  for (const where of PACK_COUNTRIES)
    for (const who of PROFESSIONS)
      for (const topic of TOPICS) {
        const plain = citeWithBasis(topic, country(where), who).map(({ basis, ...citation }) => {
          expect(BASES).toContain(basis);
          return citation;
        });
        expect(plain).toEqual(cite(topic, country(where), who));
      }
});

test("a nurse's own regulator is told from the health service and from the law", () => {
  expect(bases("confidentiality", country("GB"), "nurse")).toEqual(["own-regulator", "health-service"]);
  expect(bases("defamation", country("GB"), "nurse")).toEqual([
    "own-regulator",
    "general-law",
    "general-law",
  ]);
});

test("a student's course is not known, and the note allows for that", () => {
  expect(bases("respect", country("GB"), "student")).toEqual(["course-regulator", "course-regulator"]);
});

test("where only the doctors' text was read, a dentist is told so", () => {
  expect(bases("boundaries", country("MY"), "dentist")).toEqual(["another-profession"]);
  expect(bases("boundaries", country("MY"), "doctor")).toEqual(["own-regulator"]);
});

test("advice written for doctors is not passed off as advice for nurses", () => {
  expect(bases("respect", country("US"), "doctor")).toEqual(["advice", "advice"]);
  expect(bases("respect", country("US"), "nurse")).toEqual(["another-profession", "another-profession"]);
});

test("when the profession is not known, no regulator is called the reader's own", () => {
  expect(bases("disrepute", country("GB"))).toEqual(["another-profession", "another-profession"]);
});

test("a country without a pack, and the Caribbean, are told that the text is another country's", () => {
  for (const where of ["FR", "IN", "KE", "JM", "BM"])
    for (const who of PROFESSIONS)
      for (const topic of TOPICS)
        expect(new Set(bases(topic, country(where), who)), `${topic} ${where} ${who}`).toEqual(
          new Set(["another-country"]),
        );
});

test("cover for speaking in public was read for the United Kingdom only", () => {
  expect(bases("indemnity", country("GB"), "doctor")).toEqual(["advice"]);
  expect(bases("indemnity", country("AU"), "doctor")).toEqual(["another-country"]);
});

test("Ahpra's text is every registered profession's own", () => {
  for (const who of ["doctor", "nurse", "pharmacist", "paramedic", "student"] as const)
    expect(bases("respect", country("AU"), who)[0]).toBe("own-regulator");
  expect(bases("respect", country("AU"), "manager")[0]).toBe("another-profession");
});

test("every note is one plain sentence", () => {
  for (const basis of BASES) expect(BASIS_NOTES[basis], basis).toMatch(/^[A-Z][^.!]+\.$/);
});
