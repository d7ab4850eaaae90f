import type { Passage } from "./draft-rows.ts";

/** A draft of up to so many UTF-16 code units is shown whole. */
const WHOLE = 3000;

/** Of a longer one: how much is shown before and after a marked place, and of a place that is itself long. */
const AROUND = 80;
const LONG = 300;

/**
 * The passages of a draft that are worth showing: all of it, or in a long one what surrounds the marked places; where
 * there are none, its beginning. In order, not touching each other.
 */
export function passagesOf(text: string, places: readonly Passage[]): Passage[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  if (places.length === 0) return [{ start: 0, end: wordEnd(text, LONG) }];
  const wanted = places
    .map(({ start, end }) => ({
      start: wordStart(text, start - AROUND),
      end: wordEnd(text, Math.min(end, start + LONG) + AROUND),
    }))
    .sort((a, b) => a.start - b.start);
  return merged(wanted);
}

function merged(sorted: readonly Passage[]): Passage[] {
  const passages: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = passages.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages;
}

/** How far a passage may grow to reach the edge of a word. */
const REACH = 40;

function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + REACH).search(/\s/);
  return wholePair(text, space === -1 ? offset : offset + space + 1);
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset, offset + REACH).search(/\s/);
  return wholePair(text, space === -1 ? offset : offset + space);
}

/** Moves out of the middle of a surrogate pair. */
function wholePair(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
