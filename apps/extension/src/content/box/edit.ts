import type { Span } from "@bedside/engine";

/** What one text needs to become another: `replacement` in place of `span`. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * The smallest single edit that turns one text into another, undefined where they are the same. It never parts what is
 * read as one character: half an emoji, or an accent without its letter, is nothing that an editor can be given.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (start > 0 && (partsCharacter(before, start) || partsCharacter(after, start))) start--;
  const delta = after.length - before.length;
  let end = before.length;
  const least = Math.max(start, start - delta);
  while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end - 1 + delta)) end--;
  while (end < before.length && (partsCharacter(before, end) || partsCharacter(after, end + delta))) end++;
  return { span: { start, end }, replacement: after.slice(start, end + delta) };
}

/** What stands at the start of a text and belongs to what is before it. */
const JOINED = /^[\p{M}\p{EMod}\u200c\u200d\udc00-\udfff]/u;
const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]/u;

function partsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const next = text.slice(at, at + 2);
  if (isLowSurrogate(text.charCodeAt(at)) || JOINED.test(next) || text[at - 1] === "\u200d") return true;
  return FLAG_LETTER.test(next) && FLAG_LETTER.test(text.slice(at - 2, at));
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
