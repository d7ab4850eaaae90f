import type { Span } from "../span.ts";
import type { Reading } from "./reading.ts";

/** Digits that stand together, with what separates them from the digits before, if a number could run on there. */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** One separator, plain spelling; undefined where the digits before belong to something else. */
  readonly gap: string | undefined;
}

/** What people put inside one number: a space or two, a hyphen, a full stop, a slash, a bracket, a line break. */
const GAP = /^(?: ?[-./] ?|[ \t]{1,3}|[ \t]{0,2}\n[ \t]{0,2}| ?\( ?| ?\) ?-? ?)$/;
const LONGEST_GAP = 5;

const groupsByReading = new WeakMap<Reading, readonly DigitGroup[]>();

/** The digit groups of a draft, found once. */
export function digitGroups(reading: Reading): readonly DigitGroup[] {
  const known = groupsByReading.get(reading);
  if (known !== undefined) return known;
  const groups: DigitGroup[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const match of reading.matches(/[0-9]+/g)) {
    const isNear = match.start - end <= LONGEST_GAP;
    const between = isNear ? reading.plainOf({ start: end, end: match.start }) : undefined;
    const gap = between !== undefined && GAP.test(between) ? between : undefined;
    groups.push({ start: match.start, end: match.end, digits: match.text, gap });
    ({ end } = match);
  }
  groupsByReading.set(reading, groups);
  return groups;
}

/** Some digit groups in a row, read as one number. */
export interface TypedNumber extends Span {
  readonly digits: string;
  /** How the digits are grouped: `3-3-4` for `999 000 0018`, `10` for `9990000018`. */
  readonly grouping: string;
  /** Whether it runs on: a group of digits stands before or after with only a separator between. */
  readonly isPartOfLonger: boolean;
}

/** Every way to read groups in a row as one number of so many digits, the first group with at least `lead` of them. */
export function* numbersOf(reading: Reading, length: number, lead = 1): Iterable<TypedNumber> {
  const groups = digitGroups(reading);
  for (let first = 0; first < groups.length; first++) {
    if ((groups[first] as DigitGroup).digits.length < lead) continue;
    let digits = "";
    for (let last = first; last < groups.length; last++) {
      const group = groups[last] as DigitGroup;
      if (last > first && group.gap === undefined) break;
      digits += group.digits;
      if (digits.length < length) continue;
      if (digits.length === length) yield numberFrom(groups, first, last, digits);
      break;
    }
  }
}

function numberFrom(groups: readonly DigitGroup[], first: number, last: number, digits: string): TypedNumber {
  const used = groups.slice(first, last + 1);
  return {
    start: (used[0] as DigitGroup).start,
    end: (used.at(-1) as DigitGroup).end,
    digits,
    grouping: used.map((group) => group.digits.length).join("-"),
    isPartOfLonger: groups[first]?.gap !== undefined || groups[last + 1]?.gap !== undefined,
  };
}
