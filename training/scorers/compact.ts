import { MOST_STEPS, OUTPUT_COUNT } from "@bedside/engine/training";
import { learn, type Model, type Table, worthOf } from "./adagrad.ts";

/** How many weights the engine carries, and the widths on the way there. */
export const WEIGHT_COUNT = 96_000;
const WAY = [3 * WEIGHT_COUNT, WEIGHT_COUNT];
/** Weights beyond this share of the largest are cut to it. */
const LARGEST_KEPT = 0.99;

/** Weights in whole steps, one row for each feature that has any. */
export interface Compact {
  readonly columns: Int32Array;
  readonly steps: Int8Array;
  readonly step: number;
  readonly biases: Float64Array;
}

/** Learns with every weight, then twice more with only those that moved scores most; rounds what is left. */
export function learnCompact(table: Table, chosen: readonly number[]): Compact {
  let model = learn(table, chosen);
  const reach = reachOf(table, chosen);
  for (const count of WAY) {
    const allowed = heaviest(table, model, reach, count);
    model = learn(withoutIdle(table, allowed), chosen, allowed);
  }
  return rounded(table, model);
}

/** The same rows without the features that have no weight left. */
function withoutIdle(table: Table, allowed: Uint8Array): Table {
  const isBusy = (column: number) =>
    allowed.subarray(column * OUTPUT_COUNT, (column + 1) * OUTPUT_COUNT).includes(1);
  const busy = Uint8Array.from({ length: table.width }, (_, column) => (isBusy(column) ? 1 : 0));
  return { ...table, columns: table.columns.map((each) => each.filter((column) => busy[column] === 1)) };
}

/** By column: the root of the summed squares of what rows multiply its weight with. */
function reachOf({ columns, scale, width }: Table, chosen: readonly number[]): Float64Array {
  const reach = new Float64Array(width);
  for (const at of chosen)
    for (const column of columns[at] as Int32Array) (reach[column] as number) += (scale[at] as number) ** 2;
  return reach.map(Math.sqrt);
}

function heaviest(table: Table, model: Model, reach: Float64Array, count: number): Uint8Array {
  const gains = new Float32Array(model.weights.length);
  for (let column = 0; column < table.width; column++) {
    for (let output = 0; output < OUTPUT_COUNT; output++)
      gains[column * OUTPUT_COUNT + output] =
        Math.abs(worthOf(table, model, column, output)) * (reach[column] as number);
  }
  const bar = gains.slice().sort()[Math.max(0, gains.length - count)] as number;
  return Uint8Array.from(gains, (gain) => (gain > 0 && gain >= bar ? 1 : 0));
}

function rounded(table: Table, model: Model): Compact {
  const worths: number[] = [];
  for (let column = 0; column < table.width; column++) {
    for (let output = 0; output < OUTPUT_COUNT; output++) {
      const worth = Math.abs(worthOf(table, model, column, output));
      if (worth > 0) worths.push(worth);
    }
  }
  worths.sort((a, b) => a - b);
  const step = (worths[Math.floor(worths.length * LARGEST_KEPT)] as number) / MOST_STEPS;
  const columns: number[] = [];
  const steps: number[] = [];
  for (let column = 0; column < table.width; column++) {
    const row = Array.from({ length: OUTPUT_COUNT }, (_, output) => {
      const whole = Math.round(worthOf(table, model, column, output) / step);
      return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, whole));
    });
    if (row.every((each) => each === 0)) continue;
    columns.push(column);
    steps.push(...row);
  }
  return { columns: Int32Array.from(columns), steps: Int8Array.from(steps), step, biases: model.biases };
}

/** The points of each chosen row, as the engine will work them out. */
export function pointsBy(
  compact: Compact,
  table: Table,
  chosen: readonly number[],
): Map<number, Float64Array> {
  const rowOf = new Int32Array(table.width).fill(-1);
  compact.columns.forEach((column, row) => {
    rowOf[column] = row;
  });
  return new Map(
    chosen.map((at): [number, Float64Array] => {
      const sums = new Float64Array(OUTPUT_COUNT);
      for (const column of table.columns[at] as Int32Array) {
        const row = rowOf[column] as number;
        if (row < 0) continue;
        for (let output = 0; output < OUTPUT_COUNT; output++)
          (sums[output] as number) += compact.steps[row * OUTPUT_COUNT + output] as number;
      }
      const scale = compact.step * (table.scale[at] as number);
      return [at, sums.map((sum, output) => (compact.biases[output] as number) + sum * scale)];
    }),
  );
}
