import { OUTPUT_COUNT } from "./outputs.ts";
import { newOdds } from "./range-decoder.ts";

/** Weights are whole steps from -MOST_STEPS to MOST_STEPS. */
export const MOST_STEPS = 7;
export const GAP_SIZE_BITS = 5;

/** The odds of each kind of bit in the weight file, as reading and writing both begin. */
export function beginningOdds() {
  return {
    gapSize: newOdds(1 << GAP_SIZE_BITS),
    /** By the size of the gap, for its second bit; the bits below are even. */
    gapTop: newOdds(1 << GAP_SIZE_BITS),
    /** Whether an output has a weight: by output and how many before it have one. */
    present: newOdds(OUTPUT_COUNT * (MOST_COUNTED + 1)),
    sign: newOdds(OUTPUT_COUNT * 3),
    /** Whether the weight goes a step further: by how far it went, and whether it is the verdict's. */
    further: newOdds(2 * (MOST_STEPS + 1)),
  };
}
export type Odds = ReturnType<typeof beginningOdds>;

/** More weights than this in one feature are counted no further. */
export const MOST_COUNTED = 3;
/** How far apart the odds of one output and of the next lie. */
export const PRESENT_STRIDE = MOST_COUNTED + 1;

export function presentPlace(output: number, before: number): number {
  return output * PRESENT_STRIDE + Math.min(before, MOST_COUNTED);
}

/** The sign is mostly that of the weight before it: `last` is -1, 0 or 1. */
export function signPlace(output: number, last: number): number {
  return output * 3 + last + 1;
}

export function furtherPlace(isVerdict: boolean, steps: number): number {
  return (isVerdict ? MOST_STEPS + 1 : 0) + steps;
}
