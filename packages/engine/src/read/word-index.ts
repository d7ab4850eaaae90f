import { type Word, WordFact } from "./word.ts";

/**
 * Values filed under words: exact ones, or beginnings of words written with `*` at the end. A word with an apostrophe
 * also finds what is filed under the part before it.
 */
export class WordIndex<Value> {
  readonly #byWord = new Map<string, Value[]>();
  readonly #byBeginning = new Map<string, Value[]>();
  readonly #values = new WordFact((lower) => this.find(lower));
  #longestBeginning = 0;
  #shortestBeginning = Number.MAX_SAFE_INTEGER;

  put(word: string, value: Value): void {
    const isBeginning = word.endsWith("*");
    const key = isBeginning ? word.slice(0, -1) : word;
    const map = isBeginning ? this.#byBeginning : this.#byWord;
    const filed = map.get(key);
    if (filed === undefined) map.set(key, [value]);
    else filed.push(value);
    if (isBeginning) {
      this.#longestBeginning = Math.max(this.#longestBeginning, key.length);
      this.#shortestBeginning = Math.min(this.#shortestBeginning, key.length);
    }
    this.#values.forget();
  }

  valuesFor(word: Word): readonly Value[] {
    return this.#values.of(word);
  }

  /** The same without looking into the memory, or leaving anything there. */
  find(word: string): readonly Value[] {
    const found = new Set(this.#byWord.get(word));
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) addAll(found, this.#byWord.get(word.slice(0, apostrophe)));
    const longest = Math.min(word.length, this.#longestBeginning);
    for (let size = this.#shortestBeginning; size <= longest; size++)
      addAll(found, this.#byBeginning.get(word.slice(0, size)));
    return found.size === 0 ? (NONE as readonly Value[]) : [...found];
  }
}

const NONE: readonly unknown[] = [];

function addAll<Value>(set: Set<Value>, values: readonly Value[] | undefined): void {
  if (values !== undefined) for (const value of values) set.add(value);
}
