import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../parse-draft.ts";
import { read } from "../../../read/read.ts";
import { runRule } from "../../find.ts";
import type { Hit, Rule } from "../../rule.ts";
import { ADDRESS_RULES } from "../addresses/rules.ts";
import { CONTACT_RULES } from "../contacts/rules.ts";
import { DATE_RULES } from "../dates/rules.ts";
import { gbNhsNumber } from "./gb-nhs-number.ts";
import { NUMBER_RULES } from "./rules.ts";

const RULES: readonly Rule[] = [...NUMBER_RULES, ...CONTACT_RULES, ...ADDRESS_RULES, ...DATE_RULES];
const COUNTRIES = ["GB", "IE", "NZ", "AU", "ZA", "HK", "SG", "MY", "US", "CA"];

/** Cues, numbers, separators and letters, close enough to real ones to set every rule going. */
const bit = fc.oneof(
  fc.constantFrom(
    "NHS no ",
    "MRN:",
    "dob ",
    "CHI ",
    "postcode ",
    "flat ",
    "Mrs Ivy ",
    "he's ",
    "aged ",
    "at ",
    "call ",
    "key safe ",
    "IBAN ",
  ),
  fc.constantFrom(
    "999 000 0018",
    "AA 12 34 56 B",
    "SW1A 1AA",
    "07700 900123",
    "3/4/61",
    "84F",
    "28+3",
    "///a.b.c",
    "@some.body",
    "x@y.example",
  ),
  fc.constantFrom(
    "Quay Street",
    "Tuesday",
    "last night",
    "3am",
    "half three",
    "March",
    "year 4",
    "6/52",
    "Christmas Day",
    "eighty-four",
    "9",
  ),
  fc.constantFrom(
    " ",
    "-",
    ".",
    "/",
    "\n",
    ",",
    "(",
    ")",
    "+",
    "#",
    ":",
    "\u00a0",
    "０",
    "９",
    "é",
    "😀",
    "\u200b",
  ),
  fc.stringMatching(/^[0-9]{1,12}$/),
  fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(bit, { maxLength: 14 }).map((bits) => bits.join(""));

function hitsIn(draftText: string, country: string): Hit[] {
  const reading = read(draftOf(draftText, { country } as Parameters<typeof draftOf>[1]));
  return RULES.flatMap((rule) => runRule(rule, reading));
}

describe("rules for identifiers", () => {
  it("read any text without throwing, and mark a place in it", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...COUNTRIES), (draft, country) => {
        for (const hit of hitsIn(draft, country)) {
          expect(hit.span).toBeDefined();
          const { start = -1, end = -1 } = hit.span ?? {};
          expect(start, hit.rule.id).toBeGreaterThanOrEqual(0);
          expect(end, hit.rule.id).toBeGreaterThan(start);
          expect(end, hit.rule.id).toBeLessThanOrEqual(draft.length);
          expect(draft.slice(start, end).trim(), hit.rule.id).not.toBe("");
          expect(hit.label, hit.rule.id).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it("say in a fix where it goes, and never repeat what they found in what they say", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...COUNTRIES), (draft, country) => {
        for (const { rule, span, fixes, message, why } of hitsIn(draft, country)) {
          const found = draft.slice(span?.start, span?.end);
          for (const { replacement, at } of fixes) {
            expect(at === undefined || (at.start >= 0 && at.end <= draft.length), rule.id).toBe(true);
            if (/\d{4}/.test(found)) expect(`${message} ${why} ${replacement}`, rule.id).not.toContain(found);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("mark no identifier twice in one rule", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...COUNTRIES), (draft, country) => {
        const reading = read(draftOf(draft, { country } as Parameters<typeof draftOf>[1]));
        for (const rule of RULES) {
          const starts = runRule(rule, reading).map(({ span }) => span?.start);
          expect(new Set(starts).size, rule.id).toBe(starts.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("an NHS number", () => {
  const separator = fc.constantFrom("", " ", "-", ".", "\u00a0", "\u2009", "\u2011", "–", " - ", "\n");
  const cue = fc.constantFrom(
    "NHS no: ",
    "nhs number ",
    "NHS #",
    "NHS",
    "NHS No. is ",
    "nhs no's ",
    "H&C number ",
    "NHS number = ",
  );
  const groups = fc.constantFrom(
    ["999", "000", "0018"],
    ["9990", "000", "026"],
    ["９９９", "０００", "００３４"],
  );

  it("is found behind a cue in whatever way it is typed", () => {
    fc.assert(
      fc.property(cue, groups, separator, separator, (before, [a = "", b = "", c = ""], first, second) => {
        const number = a + first + b + second + c;
        const draft = `${before}${number} please`;
        const [hit] = runRule(gbNhsNumber, read(draftOf(draft)));
        expect(draft.slice(hit?.span?.start, hit?.span?.end)).toBe(number);
        expect(hit?.grade).toBe("stop");
      }),
    );
  });

  it("is one bare run in ten, so a run that nothing explains is worth a pause at most", () => {
    const bare = fc.integer({ min: 4_000_000_000, max: 4_999_999_999 }).map(String);
    fc.assert(
      fc.property(bare, (digits) => {
        for (const hit of runRule(gbNhsNumber, read(draftOf(`see ${digits} again`))))
          expect(hit.grade).toBe("pause");
      }),
    );
  });
});
