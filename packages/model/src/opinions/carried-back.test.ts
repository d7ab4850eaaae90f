import { draftOf, type Redaction, redact, type Span } from "@bedside/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryingBack } from "./carried-back.ts";

const TEXT = "Mrs Ivy Calloway in bed 4 was asking for you all night, bless her";

function redactionOf(text: string, changes: readonly [words: string, replacement: string][]): Redaction {
  const entities = changes.map(([words, replacement]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, label: "name" as const, replacement };
  });
  return { text: changes.reduce((sum, [words, by]) => sum.replace(words, by), text), entities };
}

/** What the original says where the redacted text says this. */
function backOf(words: string, text: string, redaction: Redaction): string | undefined {
  const start = redaction.text.indexOf(words);
  const place = carryingBack(text, redaction)({ start, end: start + words.length });
  return place && text.slice(place.start, place.end);
}

describe("a place in a redacted text", () => {
  const redaction = redactionOf(TEXT, [
    ["Mrs Ivy Calloway", "A patient"],
    ["bed 4", "a bed"],
  ]);

  test.each([
    ["was asking", "was asking"],
    ["A patient", "Mrs Ivy Calloway"],
    ["patient", "Mrs Ivy Calloway"],
    ["patient in a", "Mrs Ivy Calloway in bed 4"],
    [" in ", " in "],
    ["bed was asking", "bed 4 was asking"],
    ["bless her", "bless her"],
  ])("comes back whole: “%s” as “%s”", (words, original) => {
    expect(backOf(words, TEXT, redaction)).toBe(original);
  });

  test("takes in what left nothing behind, where it reaches over it", () => {
    const shorter = redactionOf(TEXT, [[" in bed 4", ""]]);
    expect(backOf("Calloway was", TEXT, shorter)).toBe("Calloway in bed 4 was");
    expect(backOf("Calloway", TEXT, shorter)).toBe("Calloway");
    expect(backOf(" was", TEXT, shorter)).toBe(" was");
  });

  test("is the same place where nothing was taken out", () => {
    expect(backOf("in bed 4", TEXT, { text: TEXT, entities: [] })).toBe("in bed 4");
  });
});

test.each<[string, Redaction]>([
  ["of another draft", redact(draftOf("Mr Osei went home"))],
  ["that changed more than it says", { text: `${TEXT}.`, entities: [] }],
  ["whose places overlap", { text: "x", entities: [entity(0, 4, "x"), entity(2, TEXT.length, "")] }],
  ["whose places lie outside", { text: `${TEXT}x`, entities: [entity(TEXT.length, TEXT.length + 1, "x")] }],
])("a redaction %s is a mistake, and says nothing of the text", (_, redaction) => {
  expect(() => carryingBack(TEXT, redaction)).toThrow(new TypeError("This redaction is of another text."));
});

function entity(start: number, end: number, replacement: string) {
  return { start, end, label: "name" as const, replacement };
}

/** A text, a redaction of it, and a place in what was written. */
const redacted = fc
  .array(
    fc.record({
      kept: fc.string({ maxLength: 6 }),
      taken: fc.string({ minLength: 1, maxLength: 6 }),
      replacement: fc.string({ maxLength: 6 }),
    }),
    { maxLength: 6 },
  )
  .chain((parts) => {
    let [text, written] = ["", ""];
    const entities = parts.map(({ kept, taken, replacement }) => {
      const start = text.length + kept.length;
      text += kept + taken;
      written += kept + replacement;
      return entity(start, text.length, replacement);
    });
    const redaction: Redaction = { text: written, entities };
    const place = fc
      .tuple(fc.nat(written.length), fc.nat(written.length))
      .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    return fc.record({ text: fc.constant(text), redaction: fc.constant(redaction), place });
  });

describe("whatever was taken out, and wherever the place is,", () => {
  test("a place with anything in it comes back with something in it, inside the text", () => {
    fc.assert(
      fc.property(redacted, ({ text, redaction, place }) => {
        const back = carryingBack(text, redaction)(place);
        if (place.start === place.end) expect(back).toBeUndefined();
        else expect(back && 0 <= back.start && back.start < back.end && back.end <= text.length).toBe(true);
      }),
    );
  });

  test("nothing that was taken out is cut in half", () => {
    fc.assert(
      fc.property(redacted, ({ text, redaction, place }) => {
        const back = carryingBack(text, redaction)(place);
        for (const { start, end } of redaction.entities) {
          const isApart = !back || back.end <= start || end <= back.start;
          expect(isApart || (back.start <= start && end <= back.end)).toBe(true);
        }
      }),
    );
  });

  test("it says in the original what it said in the redacted text, once the same is taken out", () => {
    fc.assert(
      fc.property(redacted, ({ text, redaction, place }) => {
        const back = carryingBack(text, redaction)(place);
        if (!back) return;
        const inside = redaction.entities.filter(({ start, end }) => back.start <= start && end <= back.end);
        let [again, read] = ["", back.start];
        for (const { start, end, replacement } of inside) {
          again += text.slice(read, start) + replacement;
          read = end;
        }
        again += text.slice(read, back.end);
        expect(again).toContain(redaction.text.slice(place.start, place.end));
      }),
    );
  });
});

test.each(["generalise", "remove", "pseudonym"] as const)(
  "what the engine takes out in the style %s comes back, word for word",
  (style) => {
    const text =
      "Mrs Ivy Calloway, 84, bed 4, NHS 999 456 7403, was born 3 June 1942. Ring her son Tom on 020 7946 0018. She hates the porridge.";
    const redaction = redact(draftOf(text), { style });
    expect(redaction.entities.length).toBeGreaterThan(3);
    expect(backOf("hates the porridge", text, redaction)).toBe("hates the porridge");
    const carry = carryingBack(text, redaction);
    let longer = 0;
    for (const { start, end, replacement } of redaction.entities) {
      const written = { start: start - longer, end: start - longer + replacement.length };
      if (replacement !== "") expect(carry(written)).toEqual({ start, end });
      longer += end - start - replacement.length;
    }
  },
);
