/** What the letters of a word say of it: Latin ones, letters of another script, or no letters at all. */
export type Script = "latin" | "spaced" | "unspaced" | "none";

const LATIN = /\p{Script=Latin}/u;
/** Written without spaces between words: one run of them is a sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Letters of units and formulas, which English has too. */
const SIGNS_OF_SCIENCE = /^[\p{Script=Greek}ªº]$/u;
const LETTER = /\p{L}/u;
const PLAIN = /^[\x00-\x7f]*$/;

export function scriptOf(word: string): Script {
  if (PLAIN.test(word)) return /[a-z]/i.test(word) ? "latin" : "none";
  if (LATIN.test(word)) return "latin";
  if (UNSPACED.test(word)) return "unspaced";
  return LETTER.test(word) && !SIGNS_OF_SCIENCE.test(word) ? "spaced" : "none";
}

/** How many letters make about one word, since marks between letters cut the words of many scripts to pieces. */
const LETTERS_IN_A_WORD = { spaced: 4, unspaced: 2 } as const;

export function wordsIn(lower: string, script: "spaced" | "unspaced"): number {
  return lower.length / LETTERS_IN_A_WORD[script];
}
