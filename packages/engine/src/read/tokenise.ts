import type { Span } from "../span.ts";
import type { Plain } from "./normalise.ts";
import { type Word, wordOf } from "./word.ts";

/** One word or number, at its place in the original text. */
export interface Token extends Span {
  /** Plain spelling, case kept. */
  readonly text: string;
  /** Plain spelling in lower case. */
  readonly lower: string;
  /** The plain spelling in lower case as a word, with what is known of it. */
  readonly word: Word;
  /** A word inside a hashtag: `#NightShift` gives `Night` and `Shift`. */
  readonly inHashtag: boolean;
}

const HASHTAG_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}]+/gu;
const BEYOND_ASCII_WORD = /[\p{L}\p{N}]/u;

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Every word, a hashtag also as a whole, and every sign between words that is no space. */
  readonly words: readonly Word[];
  /** How many digits the text has. */
  readonly digitCount: number;
}

/** Words are letters and digits, with inner apostrophes before a letter: `don't`, `O'Brien`, `84f`. */
export function tokenise(plain: Plain, lower: string): Tokens {
  const { text } = plain;
  const tokens: Token[] = [];
  const words: Word[] = [];
  const signs = new Set<number>();
  let at = 0;
  while (at < text.length) {
    const size = wordUnits(text, at);
    if (size === 0) {
      const sign = lower.charCodeAt(at++);
      if (sign > SPACE) signs.add(sign);
      continue;
    }
    const end = wordEnd(text, at + size);
    const word = wordOf(lower.slice(at, end));
    words.push(word);
    if (text.charCodeAt(at - 1) === HASH) addHashtagParts(tokens, plain, text.slice(at, end), at);
    else tokens.push(tokenOf(plain, word, at, end, false));
    at = end;
  }
  for (const sign of signs) words.push(wordOf(String.fromCharCode(sign)));
  return { tokens, words, digitCount: countDigits(lower) };
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

function tokenOf(plain: Plain, word: Word, at: number, end: number, inHashtag: boolean): Token {
  return {
    text: plain.text.slice(at, end),
    lower: word.lower,
    word,
    start: plain.start(at),
    end: plain.end(end),
    inHashtag,
  };
}

const SPACE = 0x20;
const HASH = 0x23;
const APOSTROPHE = 0x27;

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const size = wordUnits(text, at);
    if (size > 0) at += size;
    else if (text.charCodeAt(at) === APOSTROPHE && isLetter(text, at + 1)) at += 1;
    else return at;
  }
}

/** How many units the letter or digit at `at` has: none when there is no such thing, two beyond the basic plane. */
function wordUnits(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII_WORD[code] as 0 | 1;
  if (Number.isNaN(code)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return BEYOND_ASCII_WORD.test(letter) ? (letter.length as 1 | 2) : 0;
}

/** 1 for the letters and digits of ASCII. */
const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? ASCII_WORD[code] === 1 && code > 0x39 : wordUnits(text, at) > 0;
}

function addHashtagParts(tokens: Token[], plain: Plain, tag: string, at: number): void {
  for (const part of tag.matchAll(HASHTAG_PART)) {
    const from = at + part.index;
    const word = wordOf(part[0].toLowerCase());
    tokens.push(tokenOf(plain, word, from, from + part[0].length, true));
  }
}
