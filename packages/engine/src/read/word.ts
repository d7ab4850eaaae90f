/**
 * A word in lower case, the same object wherever it stands. What lists say of it is kept with it, so that a dozen lists
 * cost one look-up. The memory is bounded and changes no result.
 */
export class Word {
  readonly lower: string;
  /** What each WordFact has found, by its number. */
  readonly facts: unknown[] = new Array(facts);
  /** The edition of the lists in which it was found. */
  edition = edition;

  constructor(lower: string) {
    this.lower = lower;
  }
}

let facts = 0;
/** Counts how often lists grew, as patterns are met for the first time. */
let edition = 0;

const MOST_REMEMBERED_WORDS = 50_000;
let words = new Map<string, Word>();

export function wordOf(lower: string): Word {
  let word = words.get(lower);
  if (word === undefined) {
    if (words.size >= MOST_REMEMBERED_WORDS) words = new Map();
    word = new Word(lower);
    words.set(lower, word);
  }
  return word;
}

/** Something that is true of a word by itself: found once, then read off the word. */
export class WordFact<Value extends NonNullable<unknown>> {
  readonly #number = facts++;
  readonly #find: (lower: string) => Value;

  constructor(find: (lower: string) => Value) {
    this.#find = find;
  }

  of(word: Word): Value {
    if (word.edition !== edition) {
      word.facts.fill(undefined);
      word.edition = edition;
    }
    const known = word.facts[this.#number];
    if (known !== undefined) return known as Value;
    const found = this.#find(word.lower);
    word.facts[this.#number] = found;
    return found;
  }
}

/** Says that some list has grown: what was found before is to be found again. */
export function forgetFacts(): void {
  edition += 1;
}
