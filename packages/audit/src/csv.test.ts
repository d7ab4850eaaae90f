import fc from "fast-check";
import { expect, test } from "vitest";
import { CSV_HEADER, csvRow } from "./csv.ts";
import type { Ranked } from "./index.ts";

const rankedWith = (text: string, key = "x/post:1"): Ranked => ({
  item: { key, text, source: "x", kind: "post", platform: "x", audience: "public" },
  verdict: "pause",
  findings: [{ rule: "respect/example", topic: "respect", severity: "pause", message: "This belittles." }],
  reason: "This belittles.",
  score: 165,
  alike: [],
});

/** A reader of RFC 4180, written for the test. */
function cellsOf(row: string): string[] {
  const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

const TEXT_AT = CSV_HEADER.trim().split(",").indexOf("text");

test.each(["=1+1", "+44 7700 900123", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x"])(
  "%j is not taken for a formula",
  (text) => expect(cellsOf(csvRow(rankedWith(text)))[TEXT_AT]).toBe(`'${text}`),
);

test("any text stays in its cell, and no cell begins like a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const row = csvRow(rankedWith(text, text));
      const cells = cellsOf(row.slice(0, -2));
      expect(row.endsWith("\r\n")).toBe(true);
      expect(cells).toHaveLength(CSV_HEADER.split(",").length);
      expect([text, `'${text}`]).toContain(cells[TEXT_AT]);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
