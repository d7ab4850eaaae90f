import type { Span } from "../../span.ts";
import type { Reading } from "../reading.ts";
import type { Piece } from "./pieces.ts";

/** More words than these are a passage, not a place to look at. */
const MOST_PIECES = 16;
/** A run that carries less than this is no reason. */
const LEAST_WORTH = 2;

/**
 * The run of words within one sentence that carries most: what each piece is worth may be below zero. Ends at words,
 * not at marks.
 */
export function mostTelling(
  worth: Float64Array,
  pieces: readonly Pick<Piece, "isWord" | "start" | "end">[],
  { sentences }: Pick<Reading, "sentences">,
): Span | undefined {
  const best = heaviestRun(worth, pieces, sentences);
  if (best === undefined) return undefined;
  let { from, to } = best;
  while (from < to && !pieces[from]?.isWord) from++;
  while (to > from && !pieces[to - 1]?.isWord) to--;
  if (from === to) return undefined;
  return { start: (pieces[from] as Span).start, end: (pieces[to - 1] as Span).end };
}

function heaviestRun(
  worth: Float64Array,
  pieces: readonly Pick<Piece, "isWord" | "start" | "end">[],
  sentences: readonly Span[],
): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  let most = LEAST_WORTH;
  let from = 0;
  let total = 0;
  let sentence = 0;
  for (let at = 0; at < pieces.length; at++) {
    const isNext = (sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= (pieces[at] as Span).start;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= (pieces[at] as Span).start)
      sentence++;
    if (total <= 0 || isNext) [from, total] = [at, 0];
    total += worth[at] as number;
    if (at - from >= MOST_PIECES) {
      total -= worth[from] as number;
      from++;
    }
    if (total > most) [most, best] = [total, { from, to: at + 1 }];
  }
  return best;
}
