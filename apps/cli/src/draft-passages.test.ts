import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf } from "./draft-passages.ts";

const text = fc
  .array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { minLength: 200, maxLength: 400 })
  .map((words) => words.join(" "));

test("every marked place is shown, in passages that are in order and apart", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (draft, seeds) => {
      const places = seeds.map((seed) => ({
        start: seed % (draft.length - 9),
        end: (seed % (draft.length - 9)) + 9,
      }));
      const passages = passagesOf(draft, places);
      for (const { start, end } of places)
        expect(passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true);
      for (const [index, passage] of passages.slice(1).entries())
        expect(passage.start).toBeGreaterThan(passages[index]!.end);
      for (const { start, end } of passages) expect(draft.slice(start, end)).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 50 },
  );
});

test("a short draft is shown whole", () => {
  expect(passagesOf("Long shift", [{ start: 0, end: 4 }])).toEqual([{ start: 0, end: 10 }]);
});

test("of a place that goes on and on, the beginning is shown", () => {
  const [passage] = passagesOf("x".repeat(100_000), [{ start: 500, end: 90_000 }]);
  expect(passage!.end - passage!.start).toBeLessThan(600);
});
