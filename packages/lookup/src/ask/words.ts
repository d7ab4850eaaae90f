/** A word of a question: what it is taken for, and where it stands in the question as it was written. */
export interface Word {
  /** Folded: small letters, no accents, no invisible characters, one kind of apostrophe, no letter thrice. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and figures, with apostrophes between them. Invisible characters may stand inside a word and hide it. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\ufeff]+(?:['’‘`´][\p{L}\p{N}\p{M}]+)*/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/gu;
const APOSTROPHE = /['’‘`´]/gu;

/**
 * Beyond this nobody asks a question any more: the beginning and the end of what was pasted are read, where people say
 * what they want.
 */
const MOST_WORDS = 320;
const LAST_WORDS = 80;
/** No word is longer; what is, is no word. */
const LONGEST_WORD = 40;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (found.length > LONGEST_WORD) continue;
    const folded = fold(found);
    if (folded !== "") words.push({ text: folded, start: index, end: index + found.length });
  }
  return words.length <= MOST_WORDS
    ? words
    : [...words.slice(0, MOST_WORDS - LAST_WORDS), ...words.slice(-LAST_WORDS)];
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHE, "'")
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(/\d{4,}/g, "#");
}
