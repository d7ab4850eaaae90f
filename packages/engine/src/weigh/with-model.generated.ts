import type { Bars } from "./grade.ts";
import { BARS } from "./joined.generated.ts";

/** How one model's points are weighed beside everything else; learned for those weights and no others. */
export interface ModelJoining {
  /**
   * For each output: what is always added, and the worth of what was known without, of the model's own point, and of its
   * points for `flagged` and `stop`.
   */
  readonly weights: readonly (readonly [number, number, number, number, number])[];
  readonly bars: Bars;
  /** A stop that the model leads to needs at least this chance of one without it. */
  readonly agree: number;
}

export const MODEL_JOININGS: Readonly<Record<string, ModelJoining>> = {
  "stand-in-b9cf98713688": { weights: new Array(16).fill([0, 1, 0.3, 0.1, 0]), bars: BARS, agree: 0.3 },
};
