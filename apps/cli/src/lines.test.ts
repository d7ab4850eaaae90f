import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Line, LineSplitter } from "./lines.ts";

const LIMIT = 20;

function split(chunks: readonly Buffer[], limit = LIMIT): Line[] {
  const splitter = new LineSplitter(limit);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const texts = (lines: readonly Line[]) => lines.map((line) => (line.kind === "text" ? line.text : line.kind));

describe("cutting a stream into lines", () => {
  test("however the bytes arrive, the lines are the same", () => {
    const bytes = fc.array(
      fc.constantFrom(...[..."a\n\r é😀"].map((each) => Buffer.from(each)), Buffer.from([0xff])),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60)), (parts, cuts) => {
        const whole = Buffer.concat(parts);
        const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort(
          (a, b) => a - b,
        );
        const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end));
        expect(split(chunks)).toEqual(split([whole]));
      }),
      { numRuns: 1000 },
    );
  });

  test("gives back exactly the lines that were joined", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n\uFEFF]/.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const bytes = Buffer.from(`${lines.join("\n")}\n`);
        expect(texts(split([bytes], 1_000_000))).toEqual(lines);
      }),
    );
  });

  test("counts lines from 1, blank ones too", () => {
    expect(split([Buffer.from("a\n\nb")])).toEqual([
      { kind: "text", number: 1, text: "a" },
      { kind: "text", number: 2, text: "" },
      { kind: "text", number: 3, text: "b" },
    ]);
  });

  test("takes Windows line ends and a byte-order mark away", () => {
    expect(texts(split([Buffer.from("\uFEFFone\r\ntwo\r\n")]))).toEqual(["one", "two"]);
  });

  test("a newline at the end begins no line, and nothing is no line", () => {
    expect(texts(split([Buffer.from("one\n")]))).toEqual(["one"]);
    expect(split([])).toEqual([]);
  });

  test("says which line is not UTF-8, and goes on", () => {
    const bytes = Buffer.concat([
      Buffer.from("one\n"),
      Buffer.from([0x74, 0xff, 0x6f]),
      Buffer.from("\nthree"),
    ]);
    expect(split([bytes])).toEqual([
      { kind: "text", number: 1, text: "one" },
      { kind: "not-utf8", number: 2, head: "t\uFFFDo" },
      { kind: "text", number: 3, text: "three" },
    ]);
  });
});

describe("a line over the limit", () => {
  test("is told by its number and its beginning, and the rest goes on", () => {
    const lines = split([Buffer.from(`one\n${"x".repeat(LIMIT + 1)}\n${"y".repeat(LIMIT)}\n`)]);
    expect(lines).toEqual([
      { kind: "text", number: 1, text: "one" },
      { kind: "too-long", number: 2, head: "x".repeat(LIMIT + 1) },
      { kind: "text", number: 3, text: "y".repeat(LIMIT) },
    ]);
  });

  test("keeps only the beginning of a line without end", () => {
    const splitter = new LineSplitter(LIMIT);
    for (let count = 0; count < 1000; count++) expect(splitter.push(Buffer.alloc(4096, "x"))).toEqual([]);
    const [line] = splitter.end();
    expect(line).toEqual({ kind: "too-long", number: 1, head: "x".repeat(1024) });
  });
});
