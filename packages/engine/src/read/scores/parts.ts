import type { Span } from "../../span.ts";
import type { Part } from "./features.ts";

/** Drafts up to this many words and marks are scored whole, unless asked otherwise. */
const LONGEST_PART = 320;
/** Beyond this many parts a draft is a file: its beginning is scored. */
const MOST_PARTS = 60;

/** The whole of a draft; of a long thread, parts that end where sentences do, so that a bad line does not drown. */
export function partsOf(
  pieces: readonly Span[],
  sentences: readonly Span[],
  longest = LONGEST_PART,
): readonly Part[] {
  if (pieces.length <= longest) return [{ from: 0, to: pieces.length }];
  const parts: Part[] = [];
  let from = 0;
  let sentence = 0;
  while (from < pieces.length && parts.length < MOST_PARTS) {
    const limit = Math.min(pieces.length, from + longest);
    let to = limit;
    const limitOffset = limit < pieces.length ? (pieces[limit] as Span).start : Number.POSITIVE_INFINITY;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= limitOffset)
      sentence++;
    const start = sentences[sentence]?.start ?? 0;
    if (limit < pieces.length && start > (pieces[from] as Span).start)
      to = firstAt(pieces, start, from, limit);
    if (to <= from) to = limit;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}

/** Parts about alike in size: a short rest by itself would be judged by a handful of words. */
export function evenPartsOf(pieces: readonly Span[], sentences: readonly Span[]): readonly Part[] {
  const count = Math.ceil(pieces.length / LONGEST_PART);
  const size = Math.ceil(pieces.length / Math.max(1, count)) + SENTENCE;
  return partsOf(pieces, sentences, Math.min(LONGEST_PART, size));
}

/** Parts end where a sentence does, this much before or after the middle. */
const SENTENCE = 24;

function firstAt(pieces: readonly Span[], offset: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pieces[middle] as Span).start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
