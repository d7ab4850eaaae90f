import { FEATURE_BITS, MOST_STEPS } from "@bedside/engine/training";
import { drawing, shuffle } from "../scorers/adagrad.ts";
import type { Row } from "./rows.ts";

/** Weights in whole steps, by the places of their features. */
export interface Learned {
  readonly places: Int32Array;
  readonly steps: Int8Array;
  readonly step: number;
  readonly bias: number;
}

/** How many features the engine carries, and the widths on the way there. */
const FEATURE_COUNT = 29_000;
const WAY = [4 * FEATURE_COUNT, FEATURE_COUNT];
const SIZE = 1 << FEATURE_BITS;
const FEWEST_ROWS = 2;
const EPOCHS = 8;
const RATE = 0.3;
const START = 0.3;
const LENGTH = 5;
/** Hostile rows together weigh this share of the others. */
const HOSTILE_SHARE = 0.6;
/** Weights beyond this share of the largest are cut to it. */
const LARGEST_KEPT = 0.985;

interface Model {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Learns with every feature, then twice more with only those that moved points most; rounds what is left. */
export function learn(rows: readonly Row[]): Learned {
  const counts = new Uint32Array(SIZE);
  for (const { places } of rows) for (const place of places) (counts[place] as number)++;
  const value = Float32Array.from(counts, (count) =>
    count < FEWEST_ROWS ? 0 : Math.log((rows.length + 1) / (count + 1)) / Math.log(100),
  );
  let model = adagrad(rows, value);
  for (const width of WAY) {
    const gains = model.weights.map(
      (weight, place) => Math.abs(weight * (value[place] as number)) * Math.sqrt(counts[place] as number),
    );
    const bar = gains.slice().sort()[SIZE - width] as number;
    for (let place = 0; place < SIZE; place++) if ((gains[place] as number) < bar) value[place] = 0;
    model = adagrad(rows, value);
  }
  return rounded(model, value);
}

/** Logistic regression; `value` is how much a feature says, 0 where it may not speak. */
function adagrad(rows: readonly Row[], value: Float32Array): Model {
  const weights = new Float32Array(SIZE);
  const sums = new Float32Array(SIZE).fill(START);
  const columns = rows.map(({ places }) => places.filter((place) => (value[place] as number) > 0));
  const sum = (is: 0 | 1) => rows.reduce((total, row) => total + (row.is === is ? row.weight : 0), 0);
  const balance = (HOSTILE_SHARE * sum(0)) / sum(1);
  const order = Int32Array.from(rows, (_, at) => at);
  const random = drawing(1);
  let bias = Math.log(HOSTILE_SHARE);
  let biasSum = 10;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { is, weight, visited } = rows[at] as Row;
      const strength = LENGTH / Math.sqrt(visited);
      const mine = columns[at] as Int32Array;
      let points = bias;
      for (const place of mine) points += strength * (value[place] as number) * (weights[place] as number);
      const slope = weight * (is === 1 ? balance : 1) * (1 / (1 + Math.exp(-points)) - is);
      biasSum += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSum);
      for (const place of mine) {
        const pull = slope * strength * (value[place] as number);
        const total = (sums[place] as number) + pull * pull;
        sums[place] = total;
        weights[place] = (weights[place] as number) - (RATE * pull) / Math.sqrt(total);
      }
    }
  }
  return { weights, bias };
}

function rounded({ weights, bias }: Model, value: Float32Array): Learned {
  const worth = weights.map((weight, place) => LENGTH * weight * (value[place] as number));
  const sizes = worth
    .filter((each) => each !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor(sizes.length * LARGEST_KEPT)] as number) / MOST_STEPS;
  const places: number[] = [];
  const steps: number[] = [];
  worth.forEach((each, place) => {
    const whole = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(each / step)));
    if (whole === 0) return;
    places.push(place);
    steps.push(whole);
  });
  return { places: Int32Array.from(places), steps: Int8Array.from(steps), step, bias };
}

/** The points of rows, as the engine will work them out. */
export function pointsBy({ places, steps, step, bias }: Learned, rows: readonly Row[]): Float64Array {
  const byPlace = new Int8Array(SIZE);
  places.forEach((place, at) => {
    byPlace[place] = steps[at] as number;
  });
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (const place of row.places) sum += byPlace[place] as number;
    return bias + (sum * step) / Math.sqrt(Math.max(row.visited, 1));
  });
}
