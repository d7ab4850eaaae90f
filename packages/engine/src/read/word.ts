/**
 * A word in lower case, the same object wherever it stands. What lists say of it is kept with it, so that a dozen lists
 * cost one look-up. The memory is bounded and changes no result.
 */
export class Word {
  readonly lower: string;
  /** What each WordFact has found, by its number, and after it the edition of its lists in which that was found. */
  readonly facts: unknown[] = new Array(facts);

  constructor(lower: string) {
    this.lower = lower;
  }
}

let facts = 0;

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
  readonly #number = facts;
  readonly #find: (lower: string) => Value;
  #edition = 0;

  constructor(find: (lower: string) => Value) {
    this.#find = find;
    facts += 2;
  }

  of({ lower, facts: known }: Word): Value {
    if (known[this.#number + 1] === this.#edition) return known[this.#number] as Value;
    const found = this.#find(lower);
    known[this.#number] = found;
    known[this.#number + 1] = this.#edition;
    return found;
  }

  /** Says that the lists have grown: what was found before is to be found again. */
  forget(): void {
    this.#edition += 1;
  }
}
