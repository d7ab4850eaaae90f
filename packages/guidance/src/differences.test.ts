import { expect, test } from "vitest";
import { differenceInWords } from "./differences.ts";
import { SOURCES } from "./sources.ts";
import { DIFFERENCES, type SwitchName } from "./switches.ts";
import { type Country, PACK_COUNTRIES } from "./vocabulary.ts";

const country = (code: string): Country => code as Country;
const NOT_READ = /^We have not read this for .+; ask your regulator\.$/;

test("every matter is said once for every country with a pack, and not at all elsewhere", () => {
  for (const code of PACK_COUNTRIES)
    expect(differenceInWords(country(code)).map(({ matter }) => matter)).toEqual(Object.keys(DIFFERENCES));
  expect(differenceInWords(country("JM"))).toEqual([]);
});

test("whatever was read is said with its sources, and whatever was only remembered is not said", () => {
  for (const code of PACK_COUNTRIES)
    for (const { matter, sentence, sources } of differenceInWords(country(code))) {
      const { mark } = DIFFERENCES[matter as SwitchName][code];
      expect(sentence, `${matter} ${code}`).toMatch(/^[“A-Z].+\.$/);
      expect(NOT_READ.test(sentence), `${matter} ${code}`).toBe(sources.length === 0);
      if (mark !== "recalled")
        expect(sources, `${matter} ${code}`).toEqual(DIFFERENCES[matter][code].sources);
      for (const id of sources) expect(SOURCES[id].countries, `${matter} ${code}`).toContain(code);
    }
});

test("a country says what it does differently, in words that a tired reader follows", () => {
  const of = (code: string) =>
    Object.fromEntries(differenceInWords(country(code)).map((one) => [one.matter, one]));
  expect(of("AU").testimonials?.sentence).toContain("must not use testimonials");
  expect(of("SG").friendRequests?.sentence).toContain("Never start it yourself");
  expect(of("US").namingOneself?.sentence).toContain("the United States");
  expect(of("IE").breachReport?.sources).toEqual(["ie-dpc-gp-breach"]);
});
