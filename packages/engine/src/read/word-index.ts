/**
 * Values filed under words: exact ones, or beginnings of words written with `*` at the end. A word with an apostrophe
 * also finds what is filed under the part before it. Words once looked up are remembered; the memory is bounded and
 * changes no result.
 */
export class WordIndex<Value> {
  readonly #byWord = new Map<string, Value[]>();
  readonly #byBeginning = new Map<string, Value[]>();
  readonly #seen = new Map<string, readonly Value[]>();
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
    if (this.#seen.size > 0) this.#seen.clear();
  }

  valuesFor(word: string): readonly Value[] {
    const known = this.#seen.get(word);
    if (known !== undefined) return known;
    const found = new Set(this.#byWord.get(word));
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) addAll(found, this.#byWord.get(word.slice(0, apostrophe)));
    const longest = Math.min(word.length, this.#longestBeginning);
    for (let size = this.#shortestBeginning; size <= longest; size++)
      addAll(found, this.#byBeginning.get(word.slice(0, size)));
    const values = found.size === 0 ? (NONE as readonly Value[]) : [...found];
    if (this.#seen.size >= MOST_REMEMBERED_WORDS) this.#seen.clear();
    this.#seen.set(word, values);
    return values;
  }
}

const MOST_REMEMBERED_WORDS = 50_000;
const NONE: readonly unknown[] = [];

function addAll<Value>(set: Set<Value>, values: readonly Value[] | undefined): void {
  if (values !== undefined) for (const value of values) set.add(value);
}
