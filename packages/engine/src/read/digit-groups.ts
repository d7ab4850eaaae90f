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

const numbersByReading = new WeakMap<Reading, Map<number, readonly TypedNumber[]>>();
/** More than the longest number's digits, so that length and lead make one key. */
const LENGTHS = 32;

/** Every way to read groups in a row as one number of so many digits, the first group with at least `lead` of them. */
export function numbersOf(reading: Reading, length: number, lead = 1): readonly TypedNumber[] {
  let known = numbersByReading.get(reading);
  if (known === undefined) {
    known = new Map();
    numbersByReading.set(reading, known);
  }
  const key = lead * LENGTHS + length;
  let numbers = known.get(key);
  if (numbers === undefined) {
    numbers = readNumbers(digitGroups(reading), length, lead);
    known.set(key, numbers);
  }
  return numbers;
}

/** Runs of groups without a break whose digits add up to the length. Digits are put together only for those. */
function readNumbers(groups: readonly DigitGroup[], length: number, lead: number): readonly TypedNumber[] {
  const numbers: TypedNumber[] = [];
  for (let first = 0; first < groups.length; first++) {
    let size = 0;
    for (let last = first; last < groups.length && size < length; last++) {
      const group = groups[last] as DigitGroup;
      if (last === first ? group.digits.length < lead : group.gap === undefined) break;
      size += group.digits.length;
      if (size === length) numbers.push(new GroupedNumber(groups, first, last));
    }
  }
  return numbers;
}

/** Puts its digits together when asked: most rules look at few of the numbers in a long list. */
class GroupedNumber implements TypedNumber {
  readonly start: number;
  readonly end: number;
  readonly #groups: readonly DigitGroup[];
  readonly #first: number;
  readonly #last: number;
  #digits: string | undefined;

  constructor(groups: readonly DigitGroup[], first: number, last: number) {
    this.#groups = groups;
    this.#first = first;
    this.#last = last;
    this.start = (groups[first] as DigitGroup).start;
    this.end = (groups[last] as DigitGroup).end;
  }

  get digits(): string {
    this.#digits ??= this.#used()
      .map((group) => group.digits)
      .join("");
    return this.#digits;
  }

  get grouping(): string {
    return this.#used()
      .map((group) => group.digits.length)
      .join("-");
  }

  get isPartOfLonger(): boolean {
    return this.#groups[this.#first]?.gap !== undefined || this.#groups[this.#last + 1]?.gap !== undefined;
  }

  #used(): readonly DigitGroup[] {
    return this.#groups.slice(this.#first, this.#last + 1);
  }
}
