import type { Window } from "../encode/windows.ts";
import type { Sums } from "../runtime/runtime.ts";

/** What the graph said of one window; `first` is where in it the pieces of the text begin. */
export interface Looked {
  readonly window: Window;
  readonly first: number;
  readonly sums: Sums;
}

type ByPiece = Exclude<keyof Sums, "scores">;

/** The numbers of one piece of the text; `piece` counts from the start of the text. */
export function rowOf(
  { sums, first, window }: Looked,
  output: ByPiece,
  width: number,
  piece: number,
): Float32Array {
  const at = (first + piece - window.from) * width;
  return sums[output].subarray(at, at + width);
}

/** For each piece the look that saw most of what is around it; undefined for pieces that no window reached. */
export function bestLooks(looks: readonly Looked[], count: number): (Looked | undefined)[] {
  const best: (Looked | undefined)[] = Array.from({ length: count });
  const around = ({ window: { from, to } }: Looked, piece: number) => Math.min(piece - from, to - 1 - piece);
  for (const look of looks)
    for (let piece = look.window.from; piece < look.window.to; piece++) {
      const before = best[piece];
      if (before === undefined || around(look, piece) > around(before, piece)) best[piece] = look;
    }
  return best;
}
