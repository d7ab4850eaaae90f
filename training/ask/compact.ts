import { MOST_STEPS, worthOf } from "@bedside/lookup/training";
import { learn, type Model } from "./learn.ts";
import { ABOUT_COUNT } from "./rows.ts";
import type { Table } from "./table.ts";

/** So many weights are kept, the largest: what fits in 60 kB. */
const MOST_WEIGHTS = 38_000;

export interface Compact {
  readonly model: Model;
  /** Weights as they are written down, by column and then output: what a feature counts for being rare is in them. */
  readonly steps: Int8Array;
  readonly step: number;
}

/** Learns, keeps the weights that matter and rounds them. */
export function learnCompact(table: Table, chosen: readonly number[]): Compact {
  const { weights, biases } = learn(table, chosen);
  const rarityAt = (at: number) => table.rarity[Math.floor(at / ABOUT_COUNT)]!;
  const least = weights.map(Math.abs).toSorted().at(-MOST_WEIGHTS) ?? 0;
  const worth = weights.map((weight, at) => (Math.abs(weight) >= least ? weight * rarityAt(at) : 0));
  const step = stepFor(worth);
  const steps = Int8Array.from(worth, (each) => Math.sign(each) * stepsFor(Math.abs(each), step));
  const rounded = Float32Array.from(steps, (each, at) => worthOf(each, step) / rarityAt(at));
  return { model: { weights: rounded, biases }, steps, step };
}

function stepsFor(size: number, step: number): number {
  return Math.min(MOST_STEPS, Math.round(Math.sqrt(size / step)));
}

/** Only the largest of two thousand is out of reach of the steps: large weights decide. */
function stepFor(worth: Float32Array): number {
  const sizes = worth
    .filter((each) => each !== 0)
    .map(Math.abs)
    .toSorted();
  return (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / MOST_STEPS ** 2;
}
