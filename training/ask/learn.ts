import { drawing, shuffle } from "./random.ts";
import { ABOUT_COUNT, type Row } from "./rows.ts";
import type { Table } from "./table.ts";

/** What each feature is worth to each output, by column and then output, and what an output starts from. */
export interface Model {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

const EPOCHS = 24;
/** From this round on no weight leaves zero any more: those that are left settle. */
const SETTLING = 18;
const RATE = 0.3;
const BIAS_RATE = 0.1;
/** How much of a weight is taken back, by row: a share of it, and a fixed amount, which leaves most at zero. */
const DECAY = 2e-5;
const TOLL = 8e-6;
/** This share of a row's features is not looked at in a round, so that the others learn to do without. */
const HIDDEN = 0.3;
const SEED = 7;

/**
 * Multinomial logistic regression by plain descent, over rows in an order drawn from a fixed seed, in ever smaller
 * steps. Weights pay a toll, so that few are left.
 */
export function learn(table: Table, chosen: readonly number[]): Model {
  const weights = new Float32Array(table.places.length * ABOUT_COUNT);
  const model = { weights, biases: new Float64Array(ABOUT_COUNT) };
  const order = Int32Array.from(chosen);
  const random = drawing(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    const isSettling = epoch >= SETTLING;
    for (const at of order) step(partOf(table, at, random), model, rate, isSettling);
    shrink(weights, 1 - rate * DECAY * order.length, isSettling ? 0 : rate * TOLL * order.length);
  }
  return model;
}

function shrink(weights: Float32Array, kept: number, toll: number): void {
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]! * kept;
    weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - toll);
  }
}

interface Line {
  readonly row: Row;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** What is looked at of a row this time; what is left counts for more. */
function partOf(table: Table, at: number, random: () => number): Line {
  const seen = table.columns[at]!.map(() => (random() < HIDDEN ? 0 : 1));
  return {
    row: table.rows[at]!,
    columns: table.columns[at]!.filter((_, one) => seen[one] === 1),
    values: table.values[at]!.filter((_, one) => seen[one] === 1).map((value) => value / (1 - HIDDEN)),
  };
}

function step({ row, columns, values }: Line, model: Model, rate: number, isSettling: boolean): void {
  const { weights, biases } = model;
  const slopes = softmax(sumOf(columns, values, model));
  for (let output = 0; output < ABOUT_COUNT; output++) {
    slopes[output] = rate * row.weight * (slopes[output]! - row.right[output]!);
    biases[output]! -= BIAS_RATE * slopes[output]!;
  }
  for (let one = 0; one < columns.length; one++) {
    const base = columns[one]! * ABOUT_COUNT;
    for (let output = 0; output < ABOUT_COUNT; output++) {
      if (isSettling && weights[base + output] === 0) continue;
      weights[base + output]! -= slopes[output]! * values[one]!;
    }
  }
}

export function pointsOf(table: Table, at: number, model: Model): Float64Array {
  return sumOf(table.columns[at]!, table.values[at]!, model);
}

function sumOf(columns: Int32Array, values: Float32Array, { weights, biases }: Model): Float64Array {
  const points = Float64Array.from(biases);
  for (let one = 0; one < columns.length; one++) {
    const base = columns[one]! * ABOUT_COUNT;
    for (let output = 0; output < ABOUT_COUNT; output++)
      points[output]! += values[one]! * weights[base + output]!;
  }
  return points;
}

export function softmax(points: Float64Array, temperature = 1): Float64Array {
  const most = Math.max(...points);
  const powers = points.map((each) => Math.exp((each - most) / temperature));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}
