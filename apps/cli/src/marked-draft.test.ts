import type { Finding } from "@bedside/engine";
import type { Severity } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedDraft } from "./marked-draft.ts";
import { COLOURED, PLAIN } from "./paint.ts";
import { width } from "./terminal-text.ts";

function finding(severity: Severity, start: number, end: number): Finding {
  return {
    rule: "respect/x",
    topic: "respect",
    severity,
    start,
    end,
    message: "",
    why: "",
    guidance: [],
    fixes: [],
  };
}

function drawn(text: string, findings: readonly Finding[], columns = 40): string[] {
  return markedDraft({ text, findings, columns, paint: PLAIN });
}

describe("marking a draft", () => {
  test("tells severities apart without colour, and numbers them as the report does", () => {
    const text = "That idiot is 84 and on a podcast";
    const findings = [finding("stop", 5, 10), finding("pause", 14, 16), finding("note", 26, 33)];
    expect(drawn(text, findings)).toEqual([
      "That idiot is 84 and on a podcast",
      "     1════    2╌          3──────",
    ]);
  });

  test("shows the gravest where findings overlap", () => {
    expect(drawn("Mrs Ivy Calloway", [finding("pause", 0, 16), finding("stop", 4, 16)])).toEqual([
      "Mrs Ivy Calloway",
      "1╌╌╌2═══════════",
    ]);
  });

  test("breaks at spaces, and carries a mark over the break with its number once", () => {
    expect(drawn("so many words to say it", [finding("pause", 3, 13)], 10)).toEqual([
      "so many",
      "   1╌╌╌",
      "words to",
      "╌╌╌╌╌",
      "say it",
    ]);
  });

  test("keeps strokes under wide characters", () => {
    expect(drawn("病人 x 😀 84", [finding("stop", 8, 10)])).toEqual(["病人 x 😀 84", "          1═"]);
  });

  test("keeps a long row of emoji whole", () => {
    expect(drawn(`x${"😀".repeat(500)}`, [], 2000)).toEqual([`x${"😀".repeat(500)}`]);
  });

  test("shows what a hidden character hides", () => {
    expect(drawn("a\u202Eb\u001b[0m", [])).toEqual(["a\uFFFDb␛[0m"]);
  });

  test("shows a long draft only round its marks", () => {
    const text = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(" ");
    const [first, last] = [text.indexOf("word100"), text.indexOf("word900")];
    const rows = drawn(text, [finding("stop", first, first + 7), finding("pause", last, last + 7)], 300);
    expect(rows.filter((row) => row === "…")).toHaveLength(3);
    expect(rows.join("\n")).toContain("word99 word100 word101");
    expect(rows.join("\n")).toContain("word899 word900 word901");
    expect(rows.length).toBeLessThan(15);
  });

  test("shows the beginning of a long draft without marks", () => {
    const rows = drawn("so many words ".repeat(1000), []);
    expect(rows[0]).toBe("so many words so many words so many");
    expect(rows.at(-1)).toBe("…");
    expect(rows.length).toBeLessThan(12);
  });

  test("colour adds to the strokes and replaces nothing", () => {
    const options = { text: "bed 12", findings: [finding("stop", 4, 6)], columns: 40 };
    const coloured = markedDraft({ ...options, paint: COLOURED });
    expect(coloured.join("\n")).toContain("\u001b[31m");
    expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(
      markedDraft({ ...options, paint: PLAIN }),
    );
  });

  test("never runs over the edge, and loses no letter", () => {
    const words = fc.array(fc.constantFrom("a", "bb", "病", "😀", "longerword", "\n"), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, to) => {
        const text = parts.join(" ");
        const [start, end] = [from % text.length, to % text.length].sort((a, b) => a - b) as [number, number];
        const rows = drawn(text, start < end ? [finding("pause", start, end)] : [], 12);
        for (const row of rows) expect(width(row)).toBeLessThanOrEqual(12);
        const letters = rows
          .filter((row) => !/^[ \d╌]+$/.test(row))
          .join("")
          .replace(/\s/g, "");
        expect(letters).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
