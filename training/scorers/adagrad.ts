import { OUTPUT_COUNT } from "@bedside/engine/training";
import type { Row } from "./rows.ts";

/** Rows as columns of numbers, for speed: which features each has, and how much one of them weighs. */
export interface Table {
  readonly rows: readonly Row[];
  readonly columns: readonly Int32Array[];
  /** By row: one over the root of how many features were met. */
  readonly scale: Float64Array;
  /** By column: rare features say more. */
  readonly rarity: Float32Array;
  readonly width: number;
}

/** What each feature is worth to each output, and what an output starts from. */
export interface Model {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

const EPOCHS = 10;
const RATE = 0.3;
const START = 0.3;
const BIAS_START = 10;
/** The length of a row: how strongly one row pulls. */
const LENGTH = 4;

/**
 * Logistic regression for all outputs at once: Adagrad over rows in an order drawn from a fixed seed. `allowed` says
 * which weights may leave zero. Few rounds and a start well above nothing keep rare features modest: no other penalty
 * did better.
 */
export function learn(table: Table, chosen: readonly number[], allowed?: Uint8Array): Model {
  const weights = new Float32Array(table.width * OUTPUT_COUNT);
  const sums = new Float32Array(weights.length).fill(START);
  const biases = startingBiases(table, chosen);
  const biasSums = new Float64Array(OUTPUT_COUNT).fill(BIAS_START);
  const order = Int32Array.from(chosen);
  const random = drawing(1);
  const slopes = new Float64Array(OUTPUT_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { is, counts } = table.rows[at] as Row;
      const points = pointsIn(table, at, weights, biases);
      for (let output = 0; output < OUTPUT_COUNT; output++) {
        const slope =
          (counts[output] as number) *
          (1 / (1 + Math.exp(-(points[output] as number))) - (is[output] as number));
        slopes[output] = slope;
        (biasSums[output] as number) += slope * slope;
        (biases[output] as number) -= (RATE * slope) / Math.sqrt(biasSums[output] as number);
      }
      step(table, at, slopes, weights, sums, allowed);
    }
  }
  return { weights, biases };
}

function step(
  { columns, scale, rarity }: Table,
  at: number,
  slopes: Float64Array,
  weights: Float32Array,
  sums: Float32Array,
  allowed: Uint8Array | undefined,
): void {
  const strength = LENGTH * (scale[at] as number);
  for (const column of columns[at] as Int32Array) {
    const value = strength * (rarity[column] as number);
    const from = column * OUTPUT_COUNT;
    for (let output = 0; output < OUTPUT_COUNT; output++) {
      const place = from + output;
      if (allowed !== undefined && allowed[place] === 0) continue;
      const slope = (slopes[output] as number) * value;
      const sum = (sums[place] as number) + slope * slope;
      sums[place] = sum;
      weights[place] = (weights[place] as number) - (RATE * slope) / Math.sqrt(sum);
    }
  }
}

const points = new Float64Array(OUTPUT_COUNT);

/** The logarithm of the odds of each output; overwritten by the next call. */
function pointsIn(
  { columns, scale, rarity }: Table,
  at: number,
  weights: Float32Array,
  biases: Float64Array,
): Float64Array {
  points.set(biases);
  const strength = LENGTH * (scale[at] as number);
  for (const column of columns[at] as Int32Array) {
    const value = strength * (rarity[column] as number);
    const from = column * OUTPUT_COUNT;
    for (let output = 0; output < OUTPUT_COUNT; output++)
      points[output] = (points[output] as number) + value * (weights[from + output] as number);
  }
  return points;
}

function startingBiases({ rows }: Table, chosen: readonly number[]): Float64Array {
  return Float64Array.from({ length: OUTPUT_COUNT }, (_, output) => {
    let all = 0;
    let positive = 0;
    for (const at of chosen) {
      const { is, counts } = rows[at] as Row;
      all += counts[output] as number;
      positive += (is[output] as number) * (counts[output] as number);
    }
    return Math.log(positive / (all - positive));
  });
}

/** What one feature adds to the sum of a row whose scale is 1. */
export function worthOf({ rarity }: Table, { weights }: Model, column: number, output: number): number {
  return LENGTH * (rarity[column] as number) * (weights[column * OUTPUT_COUNT + output] as number);
}

/** Numbers from 0 to 1 that are the same each time. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}
