import type { Piece, WordPieces } from "../pieces/word-pieces.ts";

/** The pieces of a text, and the stretches of them that are read at once: from `from`, up to and without `to`. */
export interface Windows {
  readonly pieces: readonly Piece[];
  readonly windows: readonly Window[];
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Each window begins three quarters of one after the last, so that nothing is only seen at an edge. */
const STEP = 3 / 4;
/** However long a text is, it is looked at this often: then windows are spread evenly over it. */
export const MOST_WINDOWS = 64;
/** Longer texts are not cut into pieces as a whole: with 64 windows no more than a third of one this long is read. */
const MOST_CUT = 1 << 17;
/** Enough letters for a window of 160 pieces, unless they are words of one piece that are very long. */
const STRETCH = 2048;
/** So far is looked for a space to begin at, so that no word is cut. */
const LONGEST_WORD = 128;

/** Cuts a text into pieces and windows of `size` pieces. A text without a piece has one empty window. */
export function windowsOf(text: string, words: WordPieces, size: number): Windows {
  if (text.length > MOST_CUT) return spreadOver(text, words, size);
  const pieces = words.of(text);
  return { pieces, windows: windowsOver(pieces.length, size) };
}

function windowsOver(count: number, size: number): Window[] {
  const last = Math.max(0, count - size);
  const step = Math.max(1, Math.floor(size * STEP));
  const needed = Math.ceil(last / step) + 1;
  const windows = Math.min(needed, MOST_WINDOWS);
  const startOf = (at: number) => (needed > windows ? Math.round((at * last) / (windows - 1)) : at * step);
  return Array.from({ length: windows }, (_, at) => {
    const from = Math.min(startOf(at), last);
    return { from, to: Math.min(from + size, count) };
  });
}

/** One window in each of as many stretches as there may be windows. */
function spreadOver(text: string, words: WordPieces, size: number): Windows {
  const pieces: Piece[] = [];
  const windows: Window[] = [];
  for (let at = 0; at < MOST_WINDOWS; at++) {
    const place = Math.round((at * (text.length - STRETCH)) / (MOST_WINDOWS - 1));
    const start = at === 0 ? 0 : wordAfter(text, place);
    const from = pieces.length;
    for (const piece of words.of(text.slice(start, start + STRETCH), size))
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    windows.push({ from, to: pieces.length });
  }
  return { pieces, windows };
}

/** Where the next word begins, or this very place where none does for long; never half a character. */
function wordAfter(text: string, place: number): number {
  const space = text.slice(place, place + LONGEST_WORD).search(/\s/);
  if (space >= 0) return place + space;
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + 1 : place;
}
