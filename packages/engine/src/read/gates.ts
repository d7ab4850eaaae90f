import { openingsOf, type PatternOpenings } from "./pattern-openings.ts";
import {
  DIGIT_LETTER,
  digits,
  digitsInAll,
  LETTER_DIGIT,
  MOST_DIGITS,
  type Way,
  waysToMatch,
} from "./pattern-words.ts";
import type { Tokens } from "./tokenise.ts";
import { type Word, WordFact, wordOf } from "./word.ts";
import { WordIndex } from "./word-index.ts";

/**
 * Keeps patterns from being searched for in texts that lack their words. Of some hundred patterns that the rules ask
 * for, a post has the words of a dozen: the rest need no search. A gate never closes before a match; the tests hold
 * every pattern of the engine to that.
 */
export class Gates {
  readonly #text: Tokens;
  #open: Uint8Array | undefined;

  constructor(text: Tokens) {
    this.#text = text;
  }

  /** Whether the text has the words that a pattern needs. One whose gate is not filed yet is let through. */
  isOpen({ gate }: Plan): boolean {
    if (gate === undefined) return true;
    this.#open ??= GATES.openedBy(this.#text);
    return this.#open[gate] !== 0;
  }
}

/** What is known of a pattern that has been searched for a few times. */
export interface Plan {
  /** The number of its gate; nothing where it may match a text of any words. */
  readonly gate: number | undefined;
  /** How its matches open, and the same pattern tried at one place only; nothing where it may match anywhere. */
  readonly openings: PatternOpenings | undefined;
  readonly here: RegExp;
}

/** Every gate, filed under the words of its ways, so that a text's words are looked up once for all of them. */
class GateIndex {
  readonly #byWord = new WordIndex<number>();
  readonly #filedUnder = new WordFact((lower): readonly number[] => {
    const numbers = partsOf(lower).flatMap((part) => this.#byWord.find(part));
    return numbers.length === 0 ? NONE : numbers;
  });
  readonly #numbers = new Map<string, number>();
  /**
   * For each word by its number, what is filed there, all in one list since it is read for every text: a gate, how many
   * lists of other words it asks for, and each list after its length.
   */
  readonly #filed: number[][] = [];
  /** Gates met since the last filing, after which every word has to be looked up again. */
  #waiting: (readonly Way[])[] = [];
  #filedGates = 0;
  /** For each word by its number: the text that had it last. */
  #seenIn = new Int32Array(FIRST_WORDS);
  #text = 0;

  /** Gives the gate's number. */
  add(ways: readonly Way[]): number {
    this.#waiting.push(ways);
    return this.#filedGates + this.#waiting.length - 1;
  }

  /** For each gate by its number: 1 where it is open. */
  openedBy({ words, digitCount }: Tokens): Uint8Array {
    const text = ++this.#text;
    if (text % TEXTS_BETWEEN_FILINGS === 0 && this.#isWorthFiling()) this.#fileWaiting();
    const present: number[] = [];
    for (let at = 0; at < words.length; at++)
      this.#note(this.#filedUnder.of(words[at] as Word), text, present);
    for (const word of digitCounts(digitCount)) this.#note(this.#byWord.valuesFor(word), text, present);
    const open = new Uint8Array(this.#filedGates);
    for (let at = 0; at < present.length; at++) this.#openFor(present[at] as number, text, open);
    return open;
  }

  /** Every word is looked up again after a filing: the more is filed, the more has to wait. */
  #isWorthFiling(): boolean {
    return this.#waiting.length > this.#filedGates / 128;
  }

  #note(numbers: readonly number[], text: number, present: number[]): void {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      if (this.#seenIn[number] === text) continue;
      this.#seenIn[number] = text;
      present.push(number);
    }
  }

  #openFor(number: number, text: number, open: Uint8Array): void {
    const filed = this.#filed[number] as number[];
    const seenIn = this.#seenIn;
    let at = 0;
    while (at < filed.length) {
      const gate = filed[at] as number;
      let lists = filed[at + 1] as number;
      let isOpen = true;
      at += 2;
      for (; lists > 0; lists--) {
        const end = at + 1 + (filed[at] as number);
        if (isOpen) {
          at += 1;
          while (at < end && seenIn[filed[at] as number] !== text) at += 1;
          isOpen = at < end;
        }
        at = end;
      }
      if (isOpen) open[gate] = 1;
    }
  }

  #fileWaiting(): void {
    for (const ways of this.#waiting) {
      const number = this.#filedGates++;
      for (const { word, also } of ways) {
        const filed = this.#filed[this.#numberOf(word)] as number[];
        filed.push(number, also.length);
        for (const list of also) filed.push(list.length, ...list.map((other) => this.#numberOf(other)));
      }
    }
    this.#waiting = [];
    this.#filedUnder.forget();
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#filed.length;
      this.#numbers.set(word, number);
      this.#byWord.put(word, number);
      this.#filed.push([]);
      if (number >= this.#seenIn.length) this.#seenIn = grown(this.#seenIn);
    }
    return number;
  }
}

const TEXTS_BETWEEN_FILINGS = 32;
const FIRST_WORDS = 1_024;

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

const GATES = new GateIndex();
const plansOfPlain = new Map<RegExp, Plan>();
const plansOfCased = new Map<RegExp, Plan>();
/** By source and flags: a pattern written inside a function is made anew for each draft. */
const plansBySource = new Map<string, Plan>();
/** How often a pattern without a plan has been asked for. */
const searchesBySource = new Map<string, number>();
/** Several times what the engine has; a bound in case that patterns are ever made from what people write. */
const MOST_PATTERNS = 4_000;
/** Reading what a pattern needs takes longer than a few searches with it: a plan is for a process that checks on and on. */
const SEARCHES_BEFORE = 24;

/** Nothing for a pattern that is new. `isCased`: it is tried on the text with its capitals. */
export function planFor(pattern: RegExp, isCased: boolean): Plan | undefined {
  const plans = isCased ? plansOfCased : plansOfPlain;
  let plan = plans.get(pattern);
  if (plan === undefined) {
    plan = findPlan(pattern, isCased || pattern.ignoreCase);
    if (plan === undefined) return undefined;
    if (plans.size >= MOST_PATTERNS) plans.clear();
    plans.set(pattern, plan);
  }
  return plan;
}

function findPlan(pattern: RegExp, mayHaveCapitals: boolean): Plan | undefined {
  const key = `${mayHaveCapitals ? "cased " : ""}${pattern.flags} ${pattern.source}`;
  const known = plansBySource.get(key);
  if (known !== undefined || plansBySource.size >= MOST_PATTERNS) return known;
  const searches = searchesBySource.get(key) ?? 0;
  if (searches < SEARCHES_BEFORE) {
    if (searchesBySource.size < MOST_PATTERNS) searchesBySource.set(key, searches + 1);
    return undefined;
  }
  const plan = makePlan(pattern, mayHaveCapitals);
  plansBySource.set(key, plan);
  searchesBySource.delete(key);
  return plan;
}

function makePlan(pattern: RegExp, mayHaveCapitals: boolean): Plan {
  const { source, flags, ignoreCase, unicode } = pattern;
  // Without regard to case, `s` and `k` have twins beyond ASCII.
  if (ignoreCase && unicode) return { gate: undefined, openings: undefined, here: pattern };
  const ways = waysToMatch(source, mayHaveCapitals);
  const gate = ways && GATES.add(ways);
  const openings = openingsOf(source, mayHaveCapitals);
  return { gate, openings, here: openings === undefined ? pattern : new RegExp(source, `${flags}y`) };
}

const NONE: readonly number[] = [];

const DIGIT_COUNTS = Array.from({ length: MOST_DIGITS - 1 }, (_, at) => wordOf(digitsInAll(at + 2)));

/** From two digits on; a single one is a run of its own. */
function digitCounts(count: number): Word[] {
  return DIGIT_COUNTS.slice(0, Math.max(0, count - 1));
}

/** What patterns may ask of a word: runs of letters, runs of digits and how long they are, other signs. */
function partsOf(lower: string): string[] {
  const parts = new Set<string>();
  let at = 0;
  let longest = 0;
  while (at < lower.length) {
    const start = at;
    const code = lower.charCodeAt(at++);
    if (isBetween(code, SMALL_A, SMALL_Z)) {
      while (isBetween(lower.charCodeAt(at), SMALL_A, SMALL_Z)) at += 1;
    } else if (isBetween(code, ZERO, NINE)) {
      while (isBetween(lower.charCodeAt(at), ZERO, NINE)) at += 1;
      longest = Math.max(longest, at - start);
      if (isBetween(lower.charCodeAt(start - 1), SMALL_A, SMALL_Z)) parts.add(LETTER_DIGIT);
      if (isBetween(lower.charCodeAt(at), SMALL_A, SMALL_Z)) parts.add(DIGIT_LETTER);
    }
    parts.add(lower.slice(start, at));
  }
  for (let size = Math.min(longest, MOST_DIGITS); size > 0; size--) parts.add(digits(size));
  return [...parts];
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const ZERO = 0x30;
const NINE = 0x39;

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
