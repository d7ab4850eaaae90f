import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context, Draft } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { redact } from "../redact.ts";
import { REDACTION_STYLES, type Redaction } from "./redaction.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;
const NAMES = [
  "Mrs Ivy Calloway",
  "Ivy Calloway",
  "Mrs Calloway",
  "Dr Amara Eze",
  "Adaeze Okafor",
  "Mrs Okafor",
];
const PIECES = [
  ...NAMES,
  "Mavis in bed 4",
  "his wife Peggy",
  "my mum Jean",
  "I'm Graham",
  "Hi Roisin,",
  "Dear Mrs Rowe,",
  "RIP Mr D",
  "JM in bay 2",
  "last night",
  "for the 18th",
  "since Sunday",
  "on 3 April",
  "at 31/40",
  "84F",
  "an 84 year old lady",
  "aged 9",
  "NHS 999 000 0018",
  "07700 900123",
  "ring her on 07700 900123",
  "ivy.calloway@example.com",
  "@ivycalloway",
  "14 Cobden Terrace",
  "from number 9",
  "an organist",
  "the vicar",
  "a jockey",
  "in Whitby",
  "from Great Ayton with",
  "our village",
  "St Brigid's Primary",
  "at Thornby Infirmary",
  "with myasthenia gravis",
  "her Huntington's",
  "had a stroke",
  "her twins",
  "came in",
  "and she cried.",
  "He died",
  "Thank you",
  "\n\n",
  "the crash on the bridge.",
  "Siân’s café 🫖",
  "[name]",
  "a patient",
  "Mrs Bazzock",
  "\u202e",
  "\ud83d",
  "０７７００ ９００１２３",
];
const contexts = fc.constantFrom<Partial<Context>>(
  {},
  NURSE,
  { audience: "colleagues", platform: "whatsapp", profession: "doctor" },
  { ...NURSE, author: { name: "Graham Ames", handle: "@ivycalloway", bio: "Nurse, Thornby Infirmary" } },
);
const texts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 80 }) },
);
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(texts, contexts)
  .map(([text, context]) => draftOf(text, context));
/** Long enough to be read in parts. */
const longDrafts: fc.Arbitrary<Draft> = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 500, maxLength: 900 }), contexts)
  .map(([parts, context]) => draftOf(parts.join(" "), context));
const options = fc.record({ style: fc.constantFrom(...REDACTION_STYLES), keepOwn: fc.boolean() });

function rebuilt({ text }: Draft, { entities }: Redaction): string {
  let out = "";
  let at = 0;
  for (const { start, end, replacement } of entities) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

describe("for any text, in every style", () => {
  it("nothing is left that redaction would take out, and twice is once", () => {
    const isSettled = (draft: Draft, how: Parameters<typeof redact>[1]) => {
      const once = redact(draft, how);
      expect(redact({ ...draft, text: once.text }, how)).toEqual({ text: once.text, entities: [] });
    };
    fc.assert(fc.property(drafts, options, isSettled), { numRuns: 300 });
    fc.assert(fc.property(longDrafts, options, isSettled), { numRuns: 6 });
  });

  it("the redacted text is the original with its entities replaced, in order and apart", () => {
    const isRebuilt = (draft: Draft, how: Parameters<typeof redact>[1]) => {
      const redaction = redact(draft, how);
      expect(rebuilt(draft, redaction)).toBe(redaction.text);
    };
    fc.assert(fc.property(drafts, options, isRebuilt), { numRuns: 200 });
    fc.assert(fc.property(longDrafts, options, isRebuilt), { numRuns: 4 });
  });

  it("the same name has the same pseudonym, and none that the text holds already", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const given = new Map<string, string>();
        for (const { start, end, label, replacement } of redact(draft, { style: "pseudonym" }).entities) {
          if (label !== "name" || replacement === "[name]") continue;
          const name = draft.text.slice(start, end);
          expect(given.get(name) ?? replacement).toBe(replacement);
          given.set(name, replacement);
          expect(draft.text).not.toContain(replacement);
        }
      }),
      { numRuns: 200 },
    );
  });
});
