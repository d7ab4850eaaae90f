import type { Reading } from "./reading.ts";
import type { Token } from "./tokenise.ts";

const CAPITALISED = /^(?:\p{Lu}[\p{Ll}']|Mc\p{Lu}|O'\p{Lu}|D'\p{Lu})/u;

/** Titles that are written with a full stop behind them. */
const SHORTENED = new Set(
  "mr mrs ms dr prof st sr fr rev revd br cllr capt sgt lt col gen hon mme mdm".split(" "),
);

/** The words of a draft as a search for names sees them: joined or apart, with a capital or without. */
export class NameText {
  readonly tokens: readonly Token[];
  readonly text: string;
  #isShouting: boolean | undefined;

  constructor(reading: Reading) {
    this.tokens = reading.tokens;
    this.text = reading.text;
  }

  /** The word at an index in lower case, without a possessive ending. */
  baseAt(index: number): string {
    return baseOf(this.tokens[index]?.lower ?? "");
  }

  basesOf(first: number, last: number): string[] {
    return this.tokens.slice(first, last + 1).map(({ lower }) => baseOf(lower));
  }

  isNameLike(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && !token.inHashtag && CAPITALISED.test(token.text);
  }

  /** Only a space, a hyphen or a title's full stop lies between this token and the next. */
  isJoined(index: number): boolean {
    const token = this.tokens[index];
    const next = this.tokens[index + 1];
    if (token === undefined || next === undefined) return false;
    const between = this.text.slice(token.end, next.start);
    if (between === " " || between === "-") return true;
    if (between !== ". " && between !== ".") return false;
    return token.text.length === 1 || SHORTENED.has(token.lower);
  }

  /** A draft in capitals throughout, where capitals say nothing. */
  get isShouting(): boolean {
    this.#isShouting ??= isInCapitals(this.tokens);
    return this.#isShouting;
  }
}

/** A word without its possessive ending. */
export function baseOf(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** Whether a word begins with a capital, at the price of one look. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

function isInCapitals(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { text, lower } of tokens) {
    if (text.length < 2) continue;
    words += 1;
    if (text !== lower && text === text.toUpperCase()) capitals += 1;
  }
  return words > 3 && capitals > words / 2;
}
