import {
  DIGIT_LETTER,
  digits,
  digitsInAll,
  LETTER_DIGIT,
  MOST_DIGITS,
  type Way,
  waysToMatch,
} from "./pattern-words.ts";
import { WordIndex } from "./word-index.ts";

/**
 * Keeps patterns from being searched for in texts that lack their words. Of some hundred patterns that the rules ask
 * for, a post has the words of a dozen: the rest need no search. A gate never closes before a match; the tests hold
 * every pattern of the engine to that.
 */
export class Words {
  readonly #words: ReadonlySet<string>;
  #open: Uint8Array | undefined;

  /** `lower`: plain text in lower case. */
  constructor(lower: string) {
    this.#words = wordsOf(lower);
  }

  /** Whether the text has words that the pattern needs. `isCased`: the pattern is tried on the text with its capitals. */
  mayMatch(pattern: RegExp, isCased: boolean): boolean {
    const gate = gateOf(pattern, isCased);
    if (gate === null) return true;
    this.#open ??= GATES.openedBy(this.#words);
    if (gate.number < this.#open.length) return this.#open[gate.number] === 1;
    return gate.ways.some((way) => this.#holds(way));
  }

  #holds({ word, also }: Way): boolean {
    return this.#has(word) && also.every((others) => others.some((each) => this.#has(each)));
  }

  #has(word: string): boolean {
    if (!word.endsWith("*")) return this.#words.has(word);
    const beginning = word.slice(0, -1);
    for (const each of this.#words) if (each.startsWith(beginning)) return true;
    return false;
  }
}

/** Every gate, filed under the words of its ways, so that a text's words are looked up once for all of them. */
class GateIndex {
  readonly #byWord = new WordIndex<number>();
  readonly #numbers = new Map<string, number>();
  /** For each word by its number: what is filed there. */
  readonly #filed: Filed[][] = [];
  /** Gates that no text has been asked about yet. */
  #waiting: Gate[] = [];
  #size = 0;
  /** For each word by its number: the text that had it last. */
  #seenIn: number[] = [];
  #text = 0;

  add(ways: readonly Way[]): Gate {
    const gate = { number: this.#size++, ways };
    this.#waiting.push(gate);
    return gate;
  }

  /** For each gate by its number: 1 where it is open. */
  openedBy(words: Iterable<string>): Uint8Array {
    this.#fileWaiting();
    const text = ++this.#text;
    const present: number[] = [];
    for (const word of words) {
      for (const number of this.#byWord.valuesFor(word)) {
        if (this.#seenIn[number] !== text) present.push(number);
        this.#seenIn[number] = text;
      }
    }
    const open = new Uint8Array(this.#size);
    for (const number of present) {
      for (const { gate, also } of this.#filed[number] as Filed[]) {
        if (open[gate] === 0 && also.every((others) => this.#isAnyIn(others, text))) open[gate] = 1;
      }
    }
    return open;
  }

  #fileWaiting(): void {
    for (const { number, ways } of this.#waiting) {
      for (const { word, also } of ways) {
        const filed = this.#filed[this.#numberOf(word)] as Filed[];
        filed.push({ gate: number, also: also.map((others) => others.map((each) => this.#numberOf(each))) });
      }
    }
    this.#waiting = [];
  }

  #isAnyIn(words: readonly number[], text: number): boolean {
    for (let each = 0; each < words.length; each++)
      if (this.#seenIn[words[each] as number] === text) return true;
    return false;
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#filed.length;
      this.#numbers.set(word, number);
      this.#byWord.put(word, number);
      this.#filed.push([]);
      this.#seenIn.push(0);
    }
    return number;
  }
}

interface Gate {
  readonly number: number;
  readonly ways: readonly Way[];
}

interface Filed {
  readonly gate: number;
  readonly also: readonly (readonly number[])[];
}

const GATES = new GateIndex();
/** By their source, since a pattern written inside a function is made anew for each draft. */
const gatesOfPlain = new Map<string, Gate | null>();
const gatesOfCased = new Map<string, Gate | null>();
/** Several times what the engine has; a bound in case that patterns are ever made from what people write. */
const MOST_PATTERNS = 4_000;

/** Nothing for a pattern that may match any text. */
function gateOf(pattern: RegExp, isCased: boolean): Gate | null {
  const { source, ignoreCase } = pattern;
  // Without regard to case, `s` and `k` have twins beyond ASCII.
  if (ignoreCase && pattern.unicode) return null;
  const mayHaveCapitals = isCased || ignoreCase;
  const gates = mayHaveCapitals ? gatesOfCased : gatesOfPlain;
  let gate = gates.get(source);
  if (gate === undefined) {
    if (gates.size >= MOST_PATTERNS) return null;
    const ways = waysToMatch(source, mayHaveCapitals);
    gate = ways === undefined ? null : GATES.add(ways);
    gates.set(source, gate);
  }
  return gate;
}

/** Runs of letters, runs of digits and how long they are, and single other signs. */
function wordsOf(lower: string): Set<string> {
  const words = new Set<string>();
  let at = 0;
  let longest = 0;
  let count = 0;
  while (at < lower.length) {
    const start = at;
    const code = lower.charCodeAt(at++);
    if (code >= SMALL_A && code <= SMALL_Z) {
      while (isBetween(lower.charCodeAt(at), SMALL_A, SMALL_Z)) at += 1;
    } else if (code >= ZERO && code <= NINE) {
      while (isBetween(lower.charCodeAt(at), ZERO, NINE)) at += 1;
      longest = Math.max(longest, at - start);
      count += at - start;
      if (isBetween(lower.charCodeAt(start - 1), SMALL_A, SMALL_Z)) words.add(LETTER_DIGIT);
      if (isBetween(lower.charCodeAt(at), SMALL_A, SMALL_Z)) words.add(DIGIT_LETTER);
    } else if (code <= SPACE) continue;
    words.add(lower.slice(start, at));
  }
  for (let size = Math.min(longest, MOST_DIGITS); size > 0; size--) words.add(digits(size));
  for (let size = Math.min(count, MOST_DIGITS); size > 1; size--) words.add(digitsInAll(size));
  return words;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
