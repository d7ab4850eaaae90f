import type { Bars, Block } from "@bedside/guidance/articles";
import { describe, expect, test } from "vitest";
import { PLAIN } from "../paint.ts";
import { barLines } from "./bar-lines.ts";
import { tableLines } from "./table-lines.ts";

const at = (columns: number) => ({ columns, paint: PLAIN });

const BARS: Bars = {
  kind: "bars",
  title: "What a walk brought",
  unit: "%",
  full: 100,
  rows: [
    { label: "Rain", value: 50 },
    { label: "A rainbow", value: 0.5 },
    { label: "Snow", value: 0 },
  ],
  words: "Rain on half of the walks.",
};

describe("a chart", () => {
  test("has its numbers beside the bars, and the same in words below", () => {
    expect(barLines(BARS, at(60))).toEqual([
      "What a walk brought",
      "  Rain       ███████████████···············  50%",
      "  A rainbow  ▏·····························  0.5%",
      "  Snow       ······························  0%",
      "Rain on half of the walks.",
    ]);
  });

  test("has its labels above the bars where there is no room beside them", () => {
    const rows = [{ label: "Rain, and then more rain", value: 100 }];
    expect(barLines({ ...BARS, rows, words: "Rain." }, at(30))).toEqual([
      "What a walk brought",
      "  Rain, and then more rain",
      "    ████████████████████  100%",
      "Rain.",
    ]);
  });

  test("writes large numbers and their unit out", () => {
    const rows = [{ label: "Steps", value: 12500 }];
    expect(barLines({ ...BARS, unit: "steps", full: 25000, rows }, at(60))[1]).toMatch(/ 12,500 steps$/);
  });
});

type Table = Extract<Block, { kind: "table" }>;

const TABLE: Table = {
  kind: "table",
  head: [["Piece"], ["Why it narrows"]],
  rows: [
    [["A small place"], ["Few people live there"]],
    [["A day"], ["Few came in"]],
  ],
};

describe("a table", () => {
  test("stands in columns", () => {
    expect(tableLines(TABLE, at(60))).toEqual([
      "Piece          Why it narrows",
      "─────────────  ─────────────────────",
      "A small place  Few people live there",
      "A day          Few came in",
    ]);
  });

  test("breaks its cells before it gives up its columns, with a line between rows", () => {
    expect(tableLines(TABLE, at(32))).toEqual([
      "Piece          Why it narrows",
      "─────────────  ─────────────────",
      "A small place  Few people live",
      "               there",
      "",
      "A day          Few came in",
    ]);
  });

  test("is read row by row where no columns fit", () => {
    expect(tableLines(TABLE, at(24))).toEqual([
      "A small place",
      "  Why it narrows: Few",
      "    people live there",
      "",
      "A day",
      "  Why it narrows: Few",
      "    came in",
    ]);
  });
});
