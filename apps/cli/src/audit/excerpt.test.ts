import type { Ranked, RankedFinding } from "@bedside/audit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PLAIN } from "../paint.ts";
import { excerptLines } from "./excerpt.ts";

const PAGE = { columns: 60, paint: PLAIN };

function rankedWith(text: string, places: readonly (readonly [number, number])[]): Ranked {
  const findings = places.map(
    ([start, end]): RankedFinding => ({
      rule: "respect/example",
      topic: "respect",
      severity: "pause",
      message: "This belittles.",
      start,
      end,
    }),
  );
  return {
    item: { key: "1", text, source: "x", kind: "post", platform: "x", audience: "public" },
    verdict: "pause",
    findings,
    reason: "This belittles.",
    score: 100,
    alike: [],
  };
}

test("a short item is shown whole", () => {
  expect(excerptLines(rankedWith("They are idiots", [[9, 15]]), PAGE)).toEqual([
    "They are idiots",
    "         1╌╌╌╌╌",
  ]);
});

test("of a long one what surrounds the place is shown, between words", () => {
  const text = `${"before ".repeat(40)}idiots ${"after ".repeat(80)}`;
  const start = text.indexOf("idiots");
  const lines = excerptLines(rankedWith(text, [[start, start + 6]]), PAGE);
  const shown = lines.filter((line) => !/^[ ╌1]+$/.test(line)).join(" ");
  expect(shown).toMatch(/^… before( before)* idiots after( after)* …$/);
});

test("any text and any places can be shown, in a few lines", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 700 }),
      fc.array(fc.tuple(fc.nat(700), fc.nat(400)), { maxLength: 4 }),
      (text, pairs) => {
        const places = pairs.map(([start, length]) => {
          const from = Math.min(start, text.length);
          return [from, Math.min(text.length, from + length)] as const;
        });
        expect(excerptLines(rankedWith(text, places), PAGE).length).toBeLessThan(12);
      },
    ),
  );
});
