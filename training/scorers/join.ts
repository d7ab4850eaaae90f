import { OUTPUT_COUNT, SIGN_COUNT } from "@bedside/engine/training";
import { drawing, shuffle } from "./adagrad.ts";
import type { Row } from "./rows.ts";

/** How scores and rules are weighed together: one weight for each sign and output, output by output. */
export interface Joining {
  readonly biases: Float64Array;
  readonly weights: Float64Array;
}

/** A row with what the joining weighs. */
export interface Signed {
  readonly row: Row;
  readonly signs: readonly number[];
}

const EPOCHS = 15;
const RATE = 0.1;
const START = 1;
const PENALTY = 2e-4;
/** Written with so many decimals. */
const DECIMALS = 100;

/** Logistic regression over scores and what the rules found; its points have the same meaning as those of a score. */
export function learnJoining(rows: readonly Signed[]): Joining {
  const weights = new Float64Array(OUTPUT_COUNT * SIGN_COUNT);
  for (let output = 0; output < OUTPUT_COUNT; output++) weights[output * SIGN_COUNT + output] = 3;
  const biases = new Float64Array(OUTPUT_COUNT);
  const sums = new Float64Array(weights.length).fill(START);
  const biasSums = new Float64Array(OUTPUT_COUNT).fill(START);
  const order = Int32Array.from(rows, (_, at) => at);
  const random = drawing(2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { row, signs } = rows[at] as Signed;
      for (let output = 0; output < OUTPUT_COUNT; output++) {
        const from = output * SIGN_COUNT;
        let points = biases[output] as number;
        for (let sign = 0; sign < SIGN_COUNT; sign++)
          points += (signs[sign] as number) * (weights[from + sign] as number);
        const error = 1 / (1 + Math.exp(-points)) - (row.is[output] as number);
        const slope = error * (row.counts[output] as number);
        if (slope === 0) continue;
        (biasSums[output] as number) += slope * slope;
        (biases[output] as number) -= (RATE * slope) / Math.sqrt(biasSums[output] as number);
        for (let sign = 0; sign < SIGN_COUNT; sign++) {
          const value = signs[sign] as number;
          if (value === 0) continue;
          const place = from + sign;
          const pull = slope * value + PENALTY * (weights[place] as number);
          const sum = (sums[place] as number) + pull * pull;
          sums[place] = sum;
          weights[place] = (weights[place] as number) - (RATE * pull) / Math.sqrt(sum);
        }
      }
    }
  }
  const short = (value: number) => Math.round(value * DECIMALS) / DECIMALS;
  return { biases: biases.map(short), weights: weights.map(short) };
}
