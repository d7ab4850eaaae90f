import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../parse-draft.ts";
import { openingsIn, openingsOf } from "./pattern-openings.ts";
import { read } from "./read.ts";
import { SIGNALS } from "./signals/signals.ts";
import { STORY_SIGNALS } from "./story-signals.ts";

/** Everything that the patterns of the engine open with. */
const SHAPES = [
  /\b(?:stop|bin) (?:\w+ ){0,3}(?:tablets?|inhaler)\b/g,
  /\b(?:just |simply )?(?:stop|halve|double)\b/g,
  /(?<![\w'])(?:my|our) patient(?:'s|s)?(?![\w'])/g,
  /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
  /\b(?:\d{1,2}|ten|a) ?(?:mg|ml)\b/g,
  /#(?:ad|gifted)\b|\bpaid (?:partnership|post)/g,
  / (?:she|he) (?:was|is)\b/g,
  /[\u{1f60f}\u{1f975}\u{1f351}]+/gu,
  /(?<![a-z])x{2,3}y?z+/g,
  /\b(?:is it )?ok\b/gi,
  /['"]?(?:quote|quoted)\b/g,
  /\bf1(?!\d)/g,
  /-(?:in-law|old)\b/g,
];
const SIGNAL_PATTERNS = [...Object.values(SIGNALS), ...Object.values(STORY_SIGNALS)].filter(
  (pattern) => pattern instanceof RegExp,
);
const PATTERNS = [...SHAPES, ...SIGNAL_PATTERNS].map(
  ({ source, flags }) => new RegExp(source, flags.includes("g") ? flags : `${flags}g`),
);

/** Pieces of the patterns themselves, so that random texts come close to what they match. */
const PIECES = [
  ...new Set(PATTERNS.flatMap(({ source }) => source.match(/[a-z']+|\d+/gi) ?? [])),
  ..." |.|!|'|-|#|\n|_|\u{1f60f}|\u{1f351}|é|ſ|İ|1|42|999|mg|stop|tablets|she|was|Ok".split("|"),
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "-")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

/** More than enough for each pattern to be known. */
const SEARCHES = 40;

describe("openings of patterns", () => {
  it("find in any text what a search through all of it finds", () => {
    for (const pattern of PATTERNS)
      for (let search = 0; search < SEARCHES; search++) read(draftOf("x")).matches(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(draftOf(text));
        const lower = reading.plainOf({ start: 0, end: text.length });
        for (const pattern of PATTERNS) {
          const all = Array.from(lower.matchAll(pattern), (match) => match[0]);
          expect(
            reading.matches(pattern).map((match) => match.text),
            pattern.source,
          ).toEqual(all);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [/\b(?:stop|bin)\b/, "stop it at once", 1],
    [/\b(?:just |simply )?(?:stop|halve)\b/, "just do not stop", 2],
    [/\bf1\b/, "f2 f1 f12", 2],
    [/#ad\b/, "an ad, #ad", 2],
    [/ (?:she|he)\b/, "then he said", 1],
  ])("leave few places of a text to try %s at", (pattern, text, places) => {
    const openings = openingsOf(pattern.source, false);
    const { count, pair, word } = openingsIn(text);
    const tried = Array.from({ length: count }, (_, at) => openings?.has(pair[at] ?? 0, word[at] ?? 0));
    expect(tried.filter((isTried) => isTried === true)).toHaveLength(places);
  });

  it.each([/ward/, /\w+ish\b/, /\b(?:ward)?/, /[^a-z]bed/, /(?<!\d)am\b/])(
    "know nothing of %s, which may match anywhere",
    (pattern) => {
      expect(openingsOf(pattern.source, false)).toBeUndefined();
    },
  );
});
