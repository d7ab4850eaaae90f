import { OUTPUT_COUNT, SIGN_COUNT } from "@bedside/engine/training";
import type { Joining, Signed } from "./join.ts";

const ROUNDS = 12;
/** Pulls towards no change, as so many rows would. */
const PRIOR = 20;
/** Written with so many decimals. */
const DECIMALS = 1000;

/**
 * Stretches and shifts the points of each output so that its chances are what happens on drafts whose wording the rules
 * were not written from (Platt scaling, by Newton's method). Order, and so every ranking, stays as it is.
 */
export function calibrated({ biases, weights }: Joining, heldBack: readonly Signed[]): Joining {
  const bias = Float64Array.from(biases);
  const weight = Float64Array.from(weights);
  for (let output = 0; output < OUTPUT_COUNT; output++) {
    const { stretch, shift } = scaling({ biases, weights }, heldBack, output);
    bias[output] = short((biases[output] as number) * stretch + shift);
    for (let sign = 0; sign < SIGN_COUNT; sign++) {
      const place = output * SIGN_COUNT + sign;
      weight[place] = short((weights[place] as number) * stretch);
    }
  }
  return { biases: bias, weights: weight };
}

const short = (value: number) => Math.round(value * DECIMALS) / DECIMALS;

function scaling(
  joining: Joining,
  rows: readonly Signed[],
  output: number,
): { stretch: number; shift: number } {
  const points = rows.map(({ signs }) => pointsOf(joining, signs, output));
  let [stretch, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [slopeA, slopeB, bendA, bendAB, bendB] = [PRIOR * (stretch - 1), PRIOR * shift, PRIOR, 0, PRIOR];
    rows.forEach(({ row }, at) => {
      const point = points[at] as number;
      const count = row.counts[output] as number;
      const chance = 1 / (1 + Math.exp(-(stretch * point + shift)));
      const error = count * (chance - (row.is[output] as number));
      const bend = count * chance * (1 - chance);
      slopeA += error * point;
      slopeB += error;
      bendA += bend * point * point;
      bendAB += bend * point;
      bendB += bend;
    });
    const all = bendA * bendB - bendAB * bendAB;
    stretch -= (slopeA * bendB - slopeB * bendAB) / all;
    shift -= (slopeB * bendA - slopeA * bendAB) / all;
  }
  return { stretch, shift };
}

function pointsOf({ biases, weights }: Joining, signs: readonly number[], output: number): number {
  let points = biases[output] as number;
  const from = output * SIGN_COUNT;
  for (let sign = 0; sign < SIGN_COUNT; sign++)
    points += (signs[sign] as number) * (weights[from + sign] as number);
  return points;
}
