import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context, Draft } from "./draft.ts";
import { draftOf } from "./parse-draft.ts";
import { type Redaction, redact } from "./redact.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;
const PIECES = [
  "Mrs Ivy Calloway",
  "Mavis in bed 4",
  "Dr Amara Eze",
  "his wife Peggy",
  "my mum Jean",
  "I'm Graham",
  "last night",
  "84F",
  "NHS 999 000 0018",
  "07700 900123",
  "the vicar",
  "in Whitby",
  "St Brigid's Primary",
  "had a stroke",
  "came in",
  "and she cried.",
  "Thank you",
  "Hi Roisin,",
  "the crash on the bridge.",
  "Siân’s café 🫖",
  "[name]",
  "a patient",
];
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
    fc.constantFrom<Partial<Context>>({}, NURSE),
  )
  .map(([pieces, context]) => draftOf(pieces.join(" "), context));
const styles = fc.constantFrom("generalise" as const, "remove" as const);

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

describe("redaction", () => {
  it("leaves nothing that redaction would take out", () => {
    fc.assert(
      fc.property(drafts, styles, (draft, style) => {
        const once = redact(draft, { style });
        expect(redact({ ...draft, text: once.text }, { style })).toEqual({ text: once.text, entities: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("is the original with the entities replaced, in order and apart", () => {
    fc.assert(
      fc.property(drafts, styles, (draft, style) => {
        const redaction = redact(draft, { style });
        expect(rebuilt(draft, redaction)).toBe(redaction.text);
      }),
      { numRuns: 300 },
    );
  });

  it("takes out everybody's names, whoever they are", () => {
    const text = "Dr Amara Eze and my mum Jean sat with Mavis in bed 4 while his wife Peggy slept";
    const { text: redacted } = redact(draftOf(text, NURSE));
    for (const name of ["Amara", "Eze", "Jean", "Mavis", "Peggy"]) expect(redacted).not.toContain(name);
  });

  it("takes out what points to a patient, and leaves the same words in a rota", () => {
    const told = redact(
      draftOf("The vicar of Whitby came in last night with a stroke, his wife drove him", NURSE),
    );
    expect(told.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["occupation", "place", "date", "condition"]),
    );
    const rota = "Stroke study day in Whitby last night, bring a pen";
    expect(redact(draftOf(rota, NURSE)).text).toBe(rota);
  });

  it("says in brackets what was there, or puts a general word", () => {
    const draft = draftOf("Mavis in bed 4 wants tea", NURSE);
    expect(redact(draft, { style: "remove" }).text).toMatch(/^\[name\] in /);
    expect(redact(draft, { style: "generalise" }).text).toMatch(/^A patient in /);
  });

  it("keeps the author's own name when asked to", () => {
    const draft = draftOf("I'm Graham and Mavis in bed 4 wants tea", NURSE);
    expect(redact(draft).text).not.toContain("Graham");
    expect(redact(draft, { keepOwn: true }).text).toContain("I'm Graham");
  });
});
