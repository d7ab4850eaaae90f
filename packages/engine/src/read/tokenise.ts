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

/** Letters and digits, with inner apostrophes: `don't`, `O'Brien`, `84f`. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const HASHTAG_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}]+/gu;

export function tokenise(plain: Plain, lower: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of plain.text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (plain.text.charCodeAt(start - 1) === 0x23) addHashtagParts(tokens, plain, match[0], start);
    else tokens.push(token(plain, match[0], lower.slice(start, end), start, end, false));
  }
  return tokens;
}

function addHashtagParts(tokens: Token[], plain: Plain, tag: string, at: number): void {
  for (const part of tag.matchAll(HASHTAG_PART)) {
    const start = at + part.index;
    tokens.push(token(plain, part[0], part[0].toLowerCase(), start, start + part[0].length, true));
  }
}

function token(
  plain: Plain,
  text: string,
  lower: string,
  start: number,
  end: number,
  inHashtag: boolean,
): Token {
  return { text, lower, start: plain.start(start), end: plain.end(end), inHashtag };
}
