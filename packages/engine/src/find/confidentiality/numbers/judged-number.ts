import { numbersOf, type TypedNumber } from "../../../read/digit-groups.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import type { Found } from "../../rule.ts";
import { cueBefore, hasRival, isMadeUp, mayBeCued, runsOn, standsAlone } from "./cue.ts";

/** What a scheme says of one number that has its shape. */
interface Shape {
  readonly cue: RegExp;
  /** Whether the check digit, the date and the range are right. */
  readonly passes: boolean;
  /** Whether it is written in the scheme's own way (`999 000 0018`, `A123456(3)`), which no other number shares. */
  readonly isDistinctive: boolean;
  /** Whether a bare number counts in this country, and in this range. */
  readonly isHome: boolean;
}

const MISTYPED =
  "It is not quite right, so it may be mistyped, but a mistyped number can be somebody else's.";
const TITLE = "Take the number out";
const NUMBER_REMOVED = "[number removed]";

/**
 * A number is a direct identifier when a cue stands before it, whatever its check digit, or when it is written in its
 * scheme's own way and passes. A bare run of digits that merely passes is worth a second look at most: one random
 * number in ten does.
 */
function judgeNumber(reading: Reading, span: Span, shape: Shape): Found | undefined {
  const cue = cueBefore(reading, span, shape.cue);
  if (cue !== null) {
    if (runsOn(reading, span) || isMadeUp(reading, span)) return undefined;
    return {
      ...foundNumber(span, cue.groups?.own === undefined ? "patient" : "author"),
      ...(shape.passes ? {} : { why: MISTYPED }),
    };
  }
  if (!shape.isHome || !shape.passes || !standsAlone(reading, span) || isMadeUp(reading, span))
    return undefined;
  if (hasRival(reading, span, shape.isDistinctive) || shorthandAt(reading, span) !== undefined)
    return undefined;
  if (shape.isDistinctive) return foundNumber(span, "patient");
  return {
    ...foundNumber(span, "patient"),
    grade: "pause",
    message: "These digits could be somebody's record number.",
    why: "They have the length and the check digit of one. If they are something else, carry on.",
  };
}

export function foundNumber(span: Span, whose: "patient" | "author" | "unknown"): Found {
  return { span, label: "number", whose, fixes: [{ title: TITLE, replacement: NUMBER_REMOVED }] };
}

/** Finds the numbers of a scheme with letters in it: each match of the pattern is judged. */
export function* findShapes(
  reading: Reading,
  pattern: RegExp,
  shapeOf: (match: Match) => Shape,
): Iterable<Found> {
  for (const match of reading.casedMatches(pattern)) {
    const found = judgeNumber(reading, match, shapeOf(match));
    if (found !== undefined) yield found;
  }
}

export interface DigitScheme {
  readonly length: number;
  /** Fewest digits that people type in one go at the start; 1 when left out. */
  readonly lead?: number;
  readonly cue: RegExp;
  /** Groupings that are its own, such as `3-3-4`. */
  readonly groupings: readonly string[];
  isHome(country: string): boolean;
  /** The check digit. */
  passes(digits: string): boolean;
  /** The range in use and whatever else a bare number must satisfy. */
  isAssigned?(digits: string): boolean;
}

/** Finds the numbers of a scheme that has digits only. */
export function* findDigits(
  reading: Reading,
  scheme: DigitScheme,
): Iterable<Found & { readonly digits: string }> {
  // Away from home only a cue tells, so without its words there is nothing to look at.
  if (!scheme.isHome(reading.context.country) && !mayBeCued(reading, scheme.cue)) return;
  let end = -1;
  for (const number of numbersOf(reading, scheme.length, scheme.lead)) {
    if (number.start < end) continue;
    const found = judgeNumber(reading, number, {
      cue: scheme.cue,
      passes: scheme.passes(number.digits),
      isDistinctive: scheme.groupings.includes(number.grouping),
      isHome: countsBare(number, scheme, reading.context.country),
    });
    if (found === undefined) continue;
    ({ end } = number);
    yield { ...found, digits: number.digits };
  }
}

/** A bare number counts at home, in a range in use, and not cut out of a longer one unless its grouping tells it apart. */
function countsBare(number: TypedNumber, scheme: DigitScheme, country: string): boolean {
  if (!scheme.isHome(country) || scheme.isAssigned?.(number.digits) === false) return false;
  return !number.isPartOfLonger || scheme.groupings.includes(number.grouping);
}

const BRITISH = new Set(["GB", "GG", "IM", "JE"]);

/** The United Kingdom and the Crown dependencies. */
export function isBritish(country: string): boolean {
  return BRITISH.has(country);
}
