import type { Span } from "../span.ts";

/** A part of a text, and as much around it as it takes to understand its edges. */
export interface Part extends Span {
  readonly seen: Span;
}

/** Up to this length a text is one story and is read as a whole. */
const LONGEST_WHOLE = 6_000;
const SHORTEST_PART = 1_500;
const LONGEST_PART = 5_000;
const AROUND = 200;
/** One sentence start in so many is a place to cut. */
const SELDOM = 4;
/** Units of a sentence's start that decide whether it is such a place. */
const TELLING = 8;

const SENTENCE_END = /[.!?\n][)"'’”]{0,3}\s+/g;

/**
 * Cuts a long text into parts, each with its own story. Cuts are chosen by the words that follow them rather than by
 * counting, so that a change in one place moves hardly any cut elsewhere and what was read once need not be read again.
 */
export function partsOf(text: string): Part[] {
  if (text.length <= LONGEST_WHOLE)
    return [{ start: 0, end: text.length, seen: { start: 0, end: text.length } }];
  const cuts = cutsOf(text);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    const seen = { start: edge(text, start - AROUND), end: edge(text, end + AROUND) };
    return { start, end, seen };
  });
}

function cutsOf(text: string): number[] {
  const cuts = [0];
  let last = 0;
  const cutAt = (place: number): void => {
    cuts.push(place);
    last = place;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const place = match.index + match[0].length;
    while (place - last > LONGEST_PART) cutAt(edge(text, last + LONGEST_PART));
    if (place - last >= SHORTEST_PART && isTelling(text, place)) cutAt(place);
  }
  while (text.length - last > LONGEST_PART) cutAt(edge(text, last + LONGEST_PART));
  if (last < text.length) cuts.push(text.length);
  return cuts;
}

function isTelling(text: string, place: number): boolean {
  let sum = 0;
  for (let at = place; at < place + TELLING && at < text.length; at++)
    sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return (sum >>> 4) % SELDOM === 0;
}

/** The offset itself, or the one before where it would split a letter that takes two units. */
function edge(text: string, offset: number): number {
  const within = Math.max(0, Math.min(text.length, offset));
  const unit = text.charCodeAt(within);
  return unit >= 0xdc00 && unit <= 0xdfff && within > 0 ? within - 1 : within;
}
