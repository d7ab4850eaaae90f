import type { Span } from "../span.ts";

/** Up to this length a draft is one thing and is judged as such. */
const LONGEST_WHOLE = 700;
/** Posts and paragraphs are taken together up to this length: about as much as one post holds. */
const LONGEST_PASSAGE = 280;
/** A text of more passages is a file: its passages are longer instead. */
const MOST_PASSAGES = 200;
/** What is longer is a file, and judged as a whole alone. */
const LONGEST_THREAD = 100_000;
/** Passages in which details of one person add up: about as much as one story takes. */
const LONGEST_STORY = 1_500;

function isLong(text: string): boolean {
  return text.length > LONGEST_WHOLE;
}

/** Where one post, message or paragraph ends and the next begins. */
const BREAK = /\n[^\S\n]*\n\s*|\n(?=\(?\d{1,2}\/|\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d)/g;
const SENTENCE_END = /[.!?]["')\]]?\s+|\n/g;

/**
 * The passages of a long draft: posts of a thread, messages, paragraphs, never a cut within a sentence where there are
 * any. A draft of ordinary length is one passage; `apart` cuts it at words of others all the same.
 */
export function passagesOf(text: string, apart: readonly Span[] = []): readonly Span[] {
  const isOne = text.length > LONGEST_THREAD || (!isLong(text) && apart.length === 0);
  if (isOne) return [{ start: 0, end: text.length }];
  const longest = Math.max(LONGEST_PASSAGE, Math.ceil(text.length / MOST_PASSAGES));
  return stretchesBetween(apart, text.length).flatMap((stretch) =>
    isLong(text) ? grouped(cut(text, stretch, longest), longest) : [stretch],
  );
}

/** Neighbouring passages taken together, as long as they may tell one story. */
export function storiesOf(passages: readonly Span[]): readonly Span[] {
  return grouped(passages, LONGEST_STORY);
}

/** What lies between the words of others. */
function stretchesBetween(apart: readonly Span[], length: number): Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { start, end } of [...apart, { start: length, end: length }]) {
    if (start > from) stretches.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return stretches;
}

function cut(text: string, { start, end }: Span, longest: number): Span[] {
  return pieces(text, start, end, BREAK).flatMap((piece) =>
    piece.end - piece.start <= longest ? [piece] : pieces(text, piece.start, piece.end, SENTENCE_END),
  );
}

function pieces(text: string, start: number, end: number, boundary: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(boundary)) {
    const to = start + match.index + match[0].length;
    if (to > from) found.push({ start: from, end: to });
    from = to;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

function grouped(spans: readonly Span[], longest: number): Span[] {
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = groups.at(-1);
    if (last !== undefined && last.end === start && end - last.start <= longest) last.end = end;
    else groups.push({ start, end });
  }
  return groups;
}
