import type { Text } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLOURED, PLAIN } from "../paint.ts";
import { width } from "../terminal-text.ts";
import { richLines } from "./rich-lines.ts";

const PAGE = { columns: 24, paint: PLAIN };
const LINE: Text = ["Ring ", { strong: "now" }, ", or ask ", { link: "a friend", to: "article:x" }, " to."];

describe("a line of guidance on a page", () => {
  test("is broken at spaces, whatever its marks, and lines up under its lead", () => {
    expect(richLines(LINE, PAGE, { lead: "1. " })).toEqual(["1. Ring now, or ask a", "   friend to."]);
  });

  test("has a lead of its own for the lines below", () => {
    expect(richLines(LINE, PAGE, { lead: "│ ", under: "│ " })).toEqual([
      "│ Ring now, or ask a",
      "│ friend to.",
    ]);
  });

  test("paints each stretch in one go, and never across lines", () => {
    expect(richLines(LINE, { ...PAGE, paint: COLOURED })).toEqual([
      "Ring \u001b[1mnow\u001b[22m, or ask \u001b[4ma\u001b[24m",
      "\u001b[4mfriend\u001b[24m to.",
    ]);
  });

  test("is nothing where there are no words", () => {
    expect(richLines([], PAGE)).toEqual([]);
    expect(richLines([" "], PAGE)).toEqual([]);
  });

  test("keeps all its words, fits, and never steers the terminal", () => {
    const piece = fc
      .oneof(fc.string(), fc.string({ unit: "binary" }))
      .chain((words) =>
        fc.constantFrom<Text[number]>(
          words,
          { strong: words },
          { em: words },
          { link: words, to: "article:x" },
        ),
      );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 20, max: 90 }), (text, columns) => {
        const lines = richLines(text, { columns, paint: PLAIN });
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(width(line) <= columns || !line.trim().includes(" ")).toBe(true);
        }
      }),
    );
  });
});
