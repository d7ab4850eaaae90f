import fc from "fast-check";
import { expect, test } from "vitest";
import { Positions } from "./position.ts";

test("lines and columns count from 1", () => {
  const positions = new Positions("one\ntwo\r\nthree");
  expect(positions.at(0)).toEqual({ line: 1, column: 1 });
  expect(positions.at(4)).toEqual({ line: 2, column: 1 });
  expect(positions.at(11)).toEqual({ line: 3, column: 3 });
});

test("an emoji takes two columns, as editors count", () => {
  expect(new Positions("😀x").at(2)).toEqual({ line: 1, column: 3 });
});

test("a position leads back to its offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "😀") }), fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      const { line, column } = new Positions(text).at(offset);
      const before = text.split("\n").slice(0, line - 1);
      expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});
