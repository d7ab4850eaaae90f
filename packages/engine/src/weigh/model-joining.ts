import type { Bars } from "./grade.ts";

/** How one model's points are weighed beside everything else; learned for those weights and no others. */
export interface ModelJoining {
  /** For each output: what is always added, the worth of what was known without the model, and that of each of its points. */
  readonly weights: readonly (readonly number[])[];
  readonly bars: Bars;
  /** A stop that the model leads to needs at least this chance of one without it. */
  readonly agree: number;
}
