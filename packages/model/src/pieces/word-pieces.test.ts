import fc from "fast-check";
import { expect, test } from "vitest";
import { PIECES } from "../fixtures/pieces.generated.ts";
import { WordPieces } from "./word-pieces.ts";

const pieces = new WordPieces(PIECES.vocabulary);

/** Any text, with plenty of what a tokeniser gets wrong. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom(...PIECES.texts.map(({ text }) => text), "\ud83d", "\ude00", " ", "nurse"))
    .map((parts) => parts.join("")),
);

test("texts fall into the pieces that the reader learned from", () => {
  for (const { text, pieces: known } of PIECES.texts)
    expect({ text, pieces: pieces.of(text).map(({ id, start, end }) => [id, start, end]) }).toEqual({
      text,
      pieces: known,
    });
});

test("goes no further than it is asked to", () => {
  for (const { text, pieces: known } of PIECES.texts)
    expect(pieces.of(text, 5).map(({ id }) => id)).toEqual(known.slice(0, 5).map(([id]) => id));
});

test("a word of sixty-five letters is not spelt out", () => {
  expect(pieces.of("a".repeat(65))).toEqual([{ id: 1, start: 0, end: 65, continues: false }]);
  expect(pieces.of("a".repeat(64)).length).toBeGreaterThan(1);
});

test("pieces lie inside the text, in order, and cut no letter in half", () => {
  const cuts = (text: string, at: number) =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { start, end } of pieces.of(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(cuts(text, start) || cuts(text, end)).toBe(false);
        before = start;
      }
    }),
  );
});

test("nothing but unseen letters and white space is passed over", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = pieces.of(text);
      const gaps = [0, ...read.map(({ end }) => end)].map((end, at) =>
        text.slice(end, read[at]?.start ?? text.length),
      );
      for (const gap of gaps) expect(gap).toMatch(/^[\s\p{Z}\p{C}\p{Mn}\ufffd]*$/u);
    }),
  );
});
