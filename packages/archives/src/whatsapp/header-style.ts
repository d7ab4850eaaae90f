import { ANY_DIGIT } from "./digits.ts";
import { halfDayOf } from "./half-days.ts";

/**
 * How one file begins its messages. The phone's region decides it, so no list of formats is ever complete: the style is
 * learned from the first headers, and from then on only lines in that very style begin a message. A text that quotes
 * another chat, or begins with a date, stays a text.
 */
export interface HeaderStyle {
  readonly isBracketed: boolean;
  readonly isTimeFirst: boolean;
  readonly isYearFirst: boolean;
  readonly hasSeconds: boolean;
  readonly hasHalfDays: boolean;
  /** The numbers of days and months are written with a leading zero, as far as one was needed. */
  readonly isPadded: boolean;
  /** What stands between the numbers of a date. */
  readonly dateSeparator: string;
  /** Sticky. Its groups are named by `groups`. */
  readonly pattern: RegExp;
  readonly groups: HeaderGroups;
}

export interface HeaderGroups {
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly between: number;
  readonly after: number;
}

const DATE_FIRST: HeaderGroups = { date: 1, between: 2, hour: 3, minute: 4, second: 5, after: 6 };
const TIME_FIRST: HeaderGroups = { hour: 1, minute: 2, second: 3, between: 4, date: 5, after: 6 };

/** Headers that are enough to know a style by, and characters to look for them in. */
const ENOUGH_HEADERS = 50;
export const ENOUGH_TEXT = 256 * 1024;
/** Longer lines are texts for certain, and need not be tried whole. */
const LONGEST_HEADER = 120;

/** Marks of writing direction, which nobody sees. */
const MARKS = "[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,4}";
const GAP = "[ \\u00a0\\u2009\\u202f]";
const D = ANY_DIGIT;
const NOT_DIGIT = `[^${D.slice(1, -1)}\\[\\]\\n`;
const SEPARATOR = `(?:${MARKS}[./-]${GAP}?${MARKS}|年|月|년${GAP}?|월${GAP}?)`;
const DATE = `${D}{1,4}${SEPARATOR}${D}{1,2}${SEPARATOR}${D}{1,4}[日일]?`;
const COLON = `(?:${MARKS}[:.]${MARKS}|${GAP}?h${GAP}?)`;
const TIME = `${D}{1,2}${COLON}${D}{2}(?:${COLON}${D}{2})?`;
const BETWEEN = `${NOT_DIGIT}]{1,20}`;
const AFTER = `${NOT_DIGIT}:]{0,20}?`;
const CLOSED = `${MARKS}\\]`;
const OPEN_END = `${MARKS}(?:${GAP}[-–—]${GAP}|:${GAP})`;

/** Any header at all: `[date, time] ` or `date, time - `, with the numbers in any order and any digits. */
const ANY_HEADER = new RegExp(
  `^${MARKS}(\\[?)${MARKS}(?:(${DATE})(${BETWEEN})(${TIME})|(${TIME})(${BETWEEN})(${DATE}))(${AFTER})(${CLOSED}|${OPEN_END})`,
);

/** The style of most of the first headers of a text; nothing where no line is one. */
export function learnStyle(head: string): HeaderStyle | undefined {
  const tallies = new Map<string, { count: number; samples: Sample[] }>();
  let seen = 0;
  for (const line of linesOf(head)) {
    const sample = sampleOf(line);
    if (sample === undefined) continue;
    const key = keyOf(sample);
    const tally = tallies.get(key) ?? { count: 0, samples: [] };
    tallies.set(key, tally);
    tally.count++;
    tally.samples.push(sample);
    if (++seen === ENOUGH_HEADERS) break;
  }
  // Of two styles as frequent as each other, the one that came first is the file's; the other is quoted in it.
  const most = [...tallies.values()].reduce<Sample[]>(
    (best, { samples }) => (samples.length > best.length ? samples : best),
    [],
  );
  return most.length === 0 ? undefined : styleOf(most);
}

/** How many of the first lines of a text begin messages in the style that most of them have. */
export function countHeaders(head: string, style: HeaderStyle, lines: number): number {
  let count = 0;
  let looked = 0;
  for (const line of linesOf(head)) {
    if (looked++ === lines) break;
    style.pattern.lastIndex = 0;
    if (style.pattern.test(line)) count++;
  }
  return count;
}

/** A header taken apart. */
interface Sample {
  readonly isBracketed: boolean;
  readonly isTimeFirst: boolean;
  readonly date: string;
  readonly time: string;
  readonly between: string;
  readonly after: string;
  readonly close: string;
}

function sampleOf(line: string): Sample | undefined {
  const match = ANY_HEADER.exec(line.slice(0, LONGEST_HEADER));
  if (match === null) return undefined;
  const [, open, date, between, time, firstTime, betweenTime, lastDate, after, close] = match;
  const isBracketed = open !== "";
  if (isBracketed !== close!.endsWith("]")) return undefined;
  const isTimeFirst = date === undefined;
  return {
    isBracketed,
    isTimeFirst,
    date: date ?? lastDate!,
    time: time ?? firstTime!,
    between: between ?? betweenTime!,
    after: after!,
    close: close!,
  };
}

/** What two headers of one file have in common, whatever the day and the hour. */
function keyOf(sample: Sample): string {
  const { isBracketed, isTimeFirst, date, time, between, after, close } = sample;
  return JSON.stringify([
    isBracketed,
    isTimeFirst,
    shapeOf(date),
    plain(time).replace(new RegExp(`${D}+`, "g"), "0"),
    halfDayOf(between) === undefined ? plain(between) : "half",
    after.trim() === "" ? plain(after) : "half",
    plain(close).trim(),
  ]);
}

/** `0/0/00` for `13/1/24`: separators and the width of the year, not of days and months. */
function shapeOf(date: string): string {
  return plain(date).replace(new RegExp(`${D}+`, "g"), (digits) => (digits.length === 4 ? "0000" : "0"));
}

function styleOf(samples: readonly Sample[]): HeaderStyle {
  const first = samples[0]!;
  const dates = samples.map((each) => plain(each.date));
  const [before, after] = partsOf(dates[0]!);
  const isYearFirst = before!.length === 4;
  const halfBetween = samples.some((each) => halfDayOf(each.between) !== undefined);
  const halfAfter = samples.some((each) => each.after.trim() !== "");
  const hasSeconds = partsOf(first.time).length === 3;
  return {
    isBracketed: first.isBracketed,
    isTimeFirst: first.isTimeFirst,
    isYearFirst,
    hasSeconds,
    hasHalfDays: halfBetween || halfAfter,
    isPadded: !dates.some((each) => partsOf(each).some((part) => part.length === 1)),
    dateSeparator: dates[0]!.slice(before!.length, dates[0]!.indexOf(after!, before!.length)),
    pattern: patternOf(first, { isYearFirst, hasSeconds, halfBetween, halfAfter }),
    groups: first.isTimeFirst ? TIME_FIRST : DATE_FIRST,
  };
}

interface Traits {
  readonly isYearFirst: boolean;
  readonly hasSeconds: boolean;
  readonly halfBetween: boolean;
  readonly halfAfter: boolean;
}

function patternOf(sample: Sample, { isYearFirst, hasSeconds, halfBetween, halfAfter }: Traits): RegExp {
  const digit =
    new RegExp(`^${D}+$`).test(sample.date.replace(/[^0-9]/g, "")) && /\d/.test(sample.date) ? "\\d" : D;
  const dateParts = partsOf(sample.date);
  const dateGaps = gapsOf(sample.date, dateParts);
  const timeGaps = gapsOf(sample.time, partsOf(sample.time));
  const widths = isYearFirst
    ? ["{4}", "{1,2}", "{1,2}"]
    : ["{1,2}", "{1,2}", dateParts[2]!.length === 4 ? "{4}" : "{2}"];
  const date = `(${digit}${widths[0]}${literal(dateGaps[0]!)}${digit}${widths[1]}${literal(dateGaps[1]!)}${digit}${widths[2]}${literal(dateGaps[2]!)})`;
  const seconds = hasSeconds ? `${literal(timeGaps[1]!)}(${digit}{2})` : "()";
  const time = `(${digit}{1,2})${literal(timeGaps[0]!)}(${digit}{2})${seconds}`;
  const between = halfBetween ? `(${BETWEEN})` : `${literal(sample.between)}()`;
  const after = halfAfter ? `(${AFTER})` : `${literal(sample.after)}()`;
  const close = sample.isBracketed ? `${CLOSED}${GAP}?` : `${MARKS}${literal(sample.close)}`;
  const middle = sample.isTimeFirst ? time + between + date : date + between + time;
  return new RegExp(`${MARKS}${sample.isBracketed ? `\\[${MARKS}` : ""}${middle}${after}${close}`, "y");
}

/** Text as a pattern: any blank for a blank, and marks of direction wherever they stand. */
function literal(text: string): string {
  const words = plain(text)
    .replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")
    .replace(/ /g, GAP);
  const isMarked = text !== withoutMarks(text);
  return isMarked ? MARKS + words.replaceAll(GAP, GAP + MARKS) + MARKS : words;
}

function partsOf(text: string): string[] {
  return text.match(new RegExp(`${D}+`, "g")) ?? [];
}

/** What stands after each of the numbers. */
function gapsOf(text: string, parts: readonly string[]): string[] {
  let from = 0;
  const ends = parts.map((part) => {
    from = text.indexOf(part, from) + part.length;
    return from;
  });
  return ends.map((end, index) => {
    const next = parts[index + 1];
    return text.slice(end, next === undefined ? text.length : text.indexOf(next, end));
  });
}

/** Blanks of one kind, and no marks. */
export function plain(text: string): string {
  return withoutMarks(text).replace(/[\u00a0\u2009\u202f]/g, " ");
}

export function withoutMarks(text: string): string {
  return text.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}
