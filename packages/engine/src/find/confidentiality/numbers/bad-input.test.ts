import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../parse-draft.ts";
import { read } from "../../../read/read.ts";
import { runRule } from "../../find.ts";
import type { Hit } from "../../rule.ts";
import { CONTACT_RULES } from "../contacts/rules.ts";
import { NUMBER_RULES } from "./rules.ts";

const RULES = [...NUMBER_RULES, ...CONTACT_RULES];

function hitsIn(text: string, country = "GB"): Hit[] {
  const reading = read(draftOf(text, { country } as Parameters<typeof draftOf>[1]));
  return RULES.flatMap((rule) => runRule(rule, reading));
}

/** Whether one hit covers the digits, whatever invisible marks stand around them. */
function covers(text: string, number: string, country: string): boolean {
  const start = text.indexOf(number);
  return hitsIn(text, country).some(
    ({ span }) => span !== undefined && span.start <= start && span.end >= start + number.length,
  );
}

// Published test values, with their cue and country.
const CUED = [
  ["NHS no", "999 000 0018", "GB"],
  ["CHI", "010101 1237", "GB"],
  ["MRN", "1234567", "GB"],
  ["IHI", "539305481200000057", "IE"],
  ["Medicare", "2123 45670 1", "AU"],
  ["ID number", "8001015009087", "ZA"],
  ["IC", "900101015555", "MY"],
  ["SSN", "536-90-4399", "US"],
  ["SIN", "130 692 544", "CA"],
  ["ring her on", "07700 900123", "GB"],
] as const;

const FULL_WIDTH_ZERO = 0xff10;
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));

describe("numbers from odd keyboards and broken copies", () => {
  const pair = fc.constantFrom(...CUED);
  const gap = fc.constantFrom(" ", ": ", "\n", " \n", "\u00a0", "\u200b ", " \u200f", ":\u200e ", " - ");
  const inside = fc.constantFrom(" ", "\u00a0", "\u2009", "-", "\u2011", "–", " - ", "\n");

  it("are found behind their cue across line breaks and invisible marks", () => {
    fc.assert(
      fc.property(pair, gap, ([cue, number, country], between) => {
        const text = `Bloods for the lady in bed 4, ${cue}${between}${number}\u200f, all normal`;
        expect(covers(text, number, country), JSON.stringify(text)).toBe(true);
      }),
    );
  });

  it("are found in full-width digits and with any separator inside", () => {
    fc.assert(
      fc.property(pair, inside, fc.boolean(), ([cue, number, country], separator, isWide) => {
        // A phone number does not go on over a line break: what stands below is another one.
        if (cue === "ring her on" && separator === "\n") return;
        const typed = (isWide ? fullWidth(number) : number).replace(/[ -]/g, separator);
        const text = `Bloods for the lady in bed 4, ${cue} ${typed} all normal`;
        expect(covers(text, typed, country), JSON.stringify(text)).toBe(true);
      }),
    );
  });

  it("are found with a zero-width mark between any two digits", () => {
    fc.assert(
      fc.property(pair, fc.nat({ max: 8 }), ([cue, number, country], place) => {
        const at = 1 + (place % (number.length - 1));
        const typed = `${number.slice(0, at)}\u200b${number.slice(at)}`;
        expect(covers(`her notes, ${cue} ${typed} please`, typed, country), typed).toBe(true);
      }),
    );
  });

  it.each([
    ["NHS9990000018", "9990000018"],
    ["NHS no 9990000018please", "9990000018"],
    ["MRN:1234567", "1234567"],
    ["mrn1234567", "1234567"],
    ["CHI0101011237", "0101011237"],
    ["(NHS No:999-000-0018)", "999-000-0018"],
    ["IC900101015555", "900101015555"],
    ["NHS no\n999\n000\n0018", "999\n000\n0018"],
  ])("are found whole when glued to a word or broken over lines: %j", (text, number) => {
    expect(covers(text, number, "GB")).toBe(true);
  });
});

describe("texts of digits", () => {
  it("are worth a pause at most", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{1,400}$/),
        fc.constantFrom("GB", "US", "AU", "ZA", "IE"),
        (text, country) => {
          for (const { grade, rule } of hitsIn(text, country)) {
            // At home a South African or Irish number has its date, its range and its check digits right.
            const isWhole = /za-id|ie-health|au-health|phone/.test(rule.id);
            if (!isWhole) expect(["pause", "factor"], rule.id).toContain(grade);
          }
        },
      ),
    );
  });

  it("are read to the end: ten thousand numbers are ten thousand findings", () => {
    const line = "NHS 999 000 0018\n";
    const found = hitsIn(line.repeat(10_000)).filter(({ rule }) => rule.id === "confidentiality/nhs-number");
    expect(found).toHaveLength(10_000);
    expect(found.at(-1)?.span?.end).toBe(line.length * 10_000 - 1);
  });

  it("without a cue or a check digit are nothing, however many", () => {
    expect(hitsIn("999 000 0019\n".repeat(10_000))).toEqual([]);
  });
});
