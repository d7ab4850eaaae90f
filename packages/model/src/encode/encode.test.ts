import fc from "fast-check";
import { expect, test } from "vitest";
import { PIECES } from "../fixtures/pieces.generated.ts";
import { WordPieces } from "../pieces/word-pieces.ts";
import { aroundOf, lookThrough } from "./around.ts";
import { MOST_WINDOWS, windowsOf } from "./windows.ts";

const words = new WordPieces(PIECES.vocabulary);
const LENGTHS = { head: 12, text: 160, reply: 48, bio: 16 };
const SIZE = LENGTHS.text;

test("a draft and what is around it go in as in training", () => {
  for (const { text, context, ids, own } of PIECES.drafts) {
    const look = lookThrough(words, LENGTHS, aroundOf(context as never));
    const { ids: read, segments, first } = look(words.of(text, SIZE));
    expect({ text, ids: [...read].map(Number) }).toEqual({ text, ids });
    expect([...segments].map(Number)).toEqual(ids.map((_, at) => (at < own ? 0 : 1)));
    expect(read[first]).toBe(BigInt(words.of(text, 1)[0]!.id));
  }
});

test("what is around a draft is cut to its share", () => {
  const look = lookThrough(words, LENGTHS, {
    head: "a ".repeat(99),
    reply: "b ".repeat(99),
    bio: "c ".repeat(99),
  });
  expect(look([]).ids.length).toBe(1 + 12 + 1 + 1 + 48 + 1 + 16 + 1);
});

test("windows cover a text, each overlapping the next by a quarter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 8, max: SIZE }), (count, size) => {
      const { pieces, windows } = windowsOf("a ".repeat(count), words, size);
      expect(pieces.length).toBe(count);
      expect(windows.length).toBeLessThanOrEqual(MOST_WINDOWS);
      expect(windows[0]!.from).toBe(0);
      expect(windows.at(-1)!.to).toBe(count);
      const isWhole = windows.length < MOST_WINDOWS;
      for (const [at, { from, to }] of windows.entries()) {
        expect(to - from).toBe(Math.min(size, count));
        const before = windows[at - 1];
        if (before) expect(from).toBeGreaterThan(before.from);
        if (before && isWhole) expect(before.to - from).toBeGreaterThanOrEqual(Math.floor(size / 4));
      }
    }),
  );
});

test("a text that is too long for its windows is read from its first to its last word, evenly", () => {
  const text = `first ${"nurse 😀 病 ".repeat(60_000)} last`;
  const { pieces, windows } = windowsOf(text, words, SIZE);
  expect(windows.length).toBe(MOST_WINDOWS);
  expect(text.slice(pieces[0]!.start, pieces[0]!.end)).toBe("first");
  expect(windows.every(({ from, to }) => to - from === SIZE)).toBe(true);
  const starts = windows.map(({ from }) => pieces[from]!.start);
  const steps = starts.slice(1).map((start, at) => start - starts[at]!);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(300);
  for (const { start, end } of pieces)
    expect(["first", "nurse", "😀", "病", "last"]).toContain(text.slice(start, end));
});
