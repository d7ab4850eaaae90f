import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gates, planFor } from "./gates.ts";
import { lowerSameLength, normalise } from "./normalise.ts";
import { SIGNALS } from "./signals/signals.ts";
import { STORY_SIGNALS } from "./story-signals.ts";
import { tokenise } from "./tokenise.ts";

function mayMatch(gates: Gates, pattern: RegExp, isCased: boolean): boolean {
  const plan = planFor(pattern, isCased);
  return plan === undefined || gates.isOpen(plan);
}

function gatesOf(text: string): { lower: string; plain: string; gates: Gates } {
  const plain = normalise(text);
  const lower = lowerSameLength(plain.text);
  return { lower, plain: plain.text, gates: new Gates(tokenise(plain, lower)) };
}

/** Everything that the patterns of the engine are written with. */
const SHAPES = [
  /\b(?:stop|bin) (?:\w+ ){0,3}(?:tablets?|inhaler)\b/g,
  /\bvaccin\w*/,
  /(?<![\w'])(?:my|our) patient(?:'s|s)?(?![\w'])/,
  /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?![a-z0-9])/i,
  /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/,
  /(?:[0-9][^0-9]*){4}/,
  /\bbed (?:no\.? ?)?\d+[a-d]?\b/,
  /(?<count>\d{1,2})(?<sep>[/.-])\d{1,2}\k<sep>\d{2}/,
  /(?=.*\bdose\b)\d+ ?m[gl]/,
  /don'?t|cannot|can't/,
  /[\u{1f60f}\u{1f975}\u{1f351}]+/u,
  /#(?:ad|gifted)\b|\bpaid (?:partnership|post)/,
  /^\s*(?:ok|no)[.!]*$/m,
  /(?:a|ab)(?:c|d{0,2})*e/,
  /x{2,3}y?z+/,
  /[^a-z]f1(?!\d)/,
  /\p{Lu}\p{Ll}+ (?:Hospital|Ward)/u,
  /\u0041lan|\x42ev/,
  /(?:)/,
];
const PATTERNS = [...SHAPES, ...Object.values(SIGNALS), ...Object.values(STORY_SIGNALS)];

/** Pieces of the patterns themselves, so that random texts come close to what they match. */
const PIECES = [
  ...new Set(PATTERNS.flatMap(({ source }) => source.match(/[a-z']+|\d+/gi) ?? [])),
  ..." |.|!|'|-|/|#|\n|\u{1f60f}|\u{1f351}|é|_|1|42|999|ſ|İ".split("|"),
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "-")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

describe("gates", () => {
  it("never closes before a match", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { lower, plain, gates } = gatesOf(text);
        for (const pattern of PATTERNS) {
          pattern.lastIndex = 0;
          if (pattern.test(lower)) expect(mayMatch(gates, pattern, false), pattern.source).toBe(true);
          pattern.lastIndex = 0;
          if (pattern.test(plain)) expect(mayMatch(gates, pattern, true), pattern.source).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [/\b(?:stop|bin) (?:\w+ ){0,3}(?:tablets?|inhaler)\b/g, "please stop it", "stop your blue inhaler"],
    [/\bvaccin\w*/, "no jab today", "vaccinated today"],
    [/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/, "84 people, 12 beds, 300 staff", "call 020 946 0123"],
    [/[a-z]{2}\d{4}/, "in 2024", "ab2024"],
    [/[\u{1f60f}\u{1f975}]/u, "lovely \u{1f60a}", "lovely \u{1f60f}"],
  ])("keeps %s from a text without its words", (pattern, without, within) => {
    for (let search = 0; search < 100; search++) mayMatch(gatesOf(without).gates, pattern, false);
    expect(mayMatch(gatesOf(without).gates, pattern, false)).toBe(false);
    expect(mayMatch(gatesOf(within).gates, pattern, false)).toBe(true);
  });

  it("leaves a pattern open that may match anything", () => {
    expect(mayMatch(gatesOf("").gates, /(?:ward)?/, false)).toBe(true);
    expect(mayMatch(gatesOf("x").gates, /\w+|ward/, false)).toBe(true);
  });
});
