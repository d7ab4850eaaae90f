import fc from "fast-check";
import { expect, test } from "vitest";
import { LineSplitter, linesOf } from "./lines.ts";

function inPieces(text: string, size: number, longest?: number): { lines: string[]; cut: number[] } {
  const splitter = new LineSplitter(longest);
  const batches = [];
  for (let start = 0; start < text.length; start += size)
    batches.push(splitter.push(text.slice(start, start + size)));
  batches.push(splitter.end());
  return { lines: batches.flatMap((each) => each.lines), cut: batches.flatMap((each) => each.cut) };
}

test("line ends of both kinds, and none at the end", () => {
  expect(inPieces("a\r\nb\n\nc", 2)).toEqual({ lines: ["a", "b", "", "c"], cut: [] });
});

test("a line that is too long keeps its beginning and says so", () => {
  expect(inPieces("ok\n0123456789\nfine\nabcdefgh", 3, 5)).toEqual({
    lines: ["ok", "01234", "fine", "abcde"],
    cut: [1, 3],
  });
  expect(inPieces("ok\n0123456789\nfine", 100, 5)).toEqual({ lines: ["ok", "01234", "fine"], cut: [1] });
});

test("a file by lines", async () => {
  const batches = [];
  for await (const batch of linesOf(new Blob(["\ufeffone\ntwo\n"]).stream())) batches.push(batch);
  expect(batches).toEqual([{ first: 0, lines: ["one", "two"], cut: [] }]);
});

test("the pieces make no difference", () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n", "bc")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (each, size) => {
      const expected = each.replaceAll("\r\n", "\n").replace(/\n$/, "");
      expect(inPieces(each, size).lines).toEqual(each === "" ? [] : expected.split("\n"));
    }),
  );
});
