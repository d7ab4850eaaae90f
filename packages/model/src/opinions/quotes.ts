import type { Span } from "@bedside/engine";

/** Half of a pair that stands for one sign: a place must not begin or end inside one. */
const HALF_A_SIGN = /\p{Cs}/u;
/** Less than this is in every text. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What people and language models write in more ways than one, and signs that were taken the force of. */
const SAME: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‹": "<",
};

/** Finds where a text says something: letter for letter, or else whatever the capitals, spaces and kinds of quotation marks. */
export class Places {
  readonly #text: string;
  #folded: Folded | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first place, in whole words. Nothing where the text does not say it. */
  of(quote: string): Span | undefined {
    const words = quote.trim();
    if (words.length < SHORTEST || !WORD.test(words) || HALF_A_SIGN.test(words)) return undefined;
    return this.#exactly(words) ?? this.#alike(words);
  }

  #exactly(words: string): Span | undefined {
    const start = firstWhole(this.#text, words);
    return start === undefined ? undefined : { start, end: start + words.length };
  }

  #alike(words: string): Span | undefined {
    this.#folded ??= folded(this.#text);
    const { text, starts, ends } = this.#folded;
    const wanted = folded(words).text;
    const at = firstWhole(text, wanted);
    if (at === undefined) return undefined;
    return { start: starts[at]!, end: ends[at + wanted.length - 1]! };
  }
}

function firstWhole(text: string, words: string): number | undefined {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) return at;
  }
  return undefined;
}

/** Whether a place that begins or ends here would cut a word in two. */
function cutsWord(text: string, at: number): boolean {
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? " ";
  return WORD.test(before) && WORD.test(after);
}

/** A text with everything that may differ made the same, and where each of its code units comes from. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function folded(text: string): Folded {
  let written = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\s+|[^\s]/gu)) {
    const same = /^\s/u.test(sign) ? " " : (SAME[sign] ?? sign).toLowerCase();
    written += same;
    for (let unit = 0; unit < same.length; unit++) {
      starts.push(index);
      ends.push(index + sign.length);
    }
  }
  return { text: written, starts, ends };
}
