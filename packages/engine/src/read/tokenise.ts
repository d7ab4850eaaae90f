import type { Span } from "../span.ts";
import type { Plain } from "./normalise.ts";

/** One word or number, at its place in the original text. */
export interface Token extends Span {
  /** Plain spelling, case kept. */
  readonly text: string;
  /** Plain spelling in lower case. */
  readonly lower: string;
  /** A word inside a hashtag: `#NightShift` gives `Night` and `Shift`. */
  readonly inHashtag: boolean;
}

const HASHTAG_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}]+/gu;
const BEYOND_ASCII_WORD = /[\p{L}\p{N}]/u;

/** Words are letters and digits, with inner apostrophes before a letter: `don't`, `O'Brien`, `84f`. */
export function tokenise(plain: Plain, lower: string): readonly Token[] {
  const { text } = plain;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const size = wordUnits(text, at);
    if (size === 0) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at + size);
    const word = text.slice(at, end);
    if (text.charCodeAt(at - 1) === HASH) addHashtagParts(tokens, plain, word, at);
    else {
      const place = { start: plain.start(at), end: plain.end(end) };
      tokens.push({
        text: word,
        lower: lower.slice(at, end),
        start: place.start,
        end: place.end,
        inHashtag: false,
      });
    }
    at = end;
  }
  return tokens;
}

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
  if (code < 0x80) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return BEYOND_ASCII_WORD.test(letter) ? (letter.length as 1 | 2) : 0;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isAsciiLetter(code) : wordUnits(text, at) > 0;
}

function addHashtagParts(tokens: Token[], plain: Plain, tag: string, at: number): void {
  for (const part of tag.matchAll(HASHTAG_PART)) {
    const from = at + part.index;
    const end = from + part[0].length;
    const place = { start: plain.start(from), end: plain.end(end) };
    tokens.push({
      text: part[0],
      lower: part[0].toLowerCase(),
      start: place.start,
      end: place.end,
      inHashtag: true,
    });
  }
}
