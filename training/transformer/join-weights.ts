import { type Chances, OUTPUTS, type Output, oddsOf } from "@bedside/engine/training";
import type { Row } from "../scorers/rows.ts";

/** A row with what was known of it without the model, and what the model says. */
export interface Told {
  readonly row: Row;
  readonly known: Chances;
  readonly points: Readonly<Record<Output, number>>;
}

const MOST_POINTS = 6;
const ROUNDS = 15;
/** Pulls towards what was known counting for one and the model for nothing, as so many rows would; other topics' points harder. */
const PRIOR = { always: 1, known: 20, own: 10, other: 60 };
const DECIMALS = 1000;

/** For each output: what is always added, the worth of what was known, and of each of the model's points (ridge regression, Newton's method). */
export function learnModelWeights(told: readonly Told[]): number[][] {
  const signs = told.map(({ points }) =>
    OUTPUTS.map((output) => Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points[output]))),
  );
  return OUTPUTS.map((output, at) => {
    const rows = told.map(({ row, known }, index) => ({
      x: [1, oddsOf(knownOf(known, output)), ...(signs[index] as number[])],
      is: row.is[at] as number,
      count: row.counts[at] as number,
    }));
    const pull = [
      PRIOR.always,
      PRIOR.known,
      ...OUTPUTS.map((each) => (each === output ? PRIOR.own : PRIOR.other)),
    ];
    return newton(rows, pull).map((weight) => Math.round(weight * DECIMALS) / DECIMALS);
  });
}

function knownOf({ topics, flagged, stop }: Chances, output: Output): number {
  return output === "flagged" ? flagged : output === "stop" ? stop : topics[output];
}

interface Point {
  readonly x: readonly number[];
  readonly is: number;
  readonly count: number;
}

function newton(rows: readonly Point[], pull: readonly number[]): number[] {
  const size = pull.length;
  const start: number[] = pull.map((_, at) => (at === 1 ? 1 : 0));
  let weights = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = pull.map((each, at) => each * ((weights[at] as number) - (start[at] as number)));
    const bend = pull.map((each, at) => pull.map((_, other) => (at === other ? each : 0)));
    for (const { x, is, count } of rows) {
      if (count === 0) continue;
      const points = x.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
      const chance = 1 / (1 + Math.exp(-points));
      const error = count * (chance - is);
      const weight = count * chance * (1 - chance);
      for (let at = 0; at < size; at++) {
        (slope[at] as number) += error * (x[at] as number);
        const line = bend[at] as number[];
        for (let other = 0; other <= at; other++)
          (line[other] as number) += weight * (x[at] as number) * (x[other] as number);
      }
    }
    for (let at = 0; at < size; at++)
      for (let other = at + 1; other < size; other++)
        (bend[at] as number[])[other] = (bend[other] as number[])[at] as number;
    const step = solved(bend, slope);
    weights = weights.map((each, at) => each - (step[at] as number));
  }
  return weights;
}

/** Gaussian elimination; the matrix is positive definite, since every diagonal carries a pull. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] as number]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows[at] as number[];
    for (let below = at + 1; below < size; below++) {
      const line = rows[below] as number[];
      const factor = (line[at] as number) / (pivot[at] as number);
      for (let column = at; column <= size; column++)
        (line[column] as number) -= factor * (pivot[column] as number);
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const line = rows[at] as number[];
    let rest = line[size] as number;
    for (let column = at + 1; column < size; column++)
      rest -= (line[column] as number) * (answer[column] as number);
    answer[at] = rest / (line[at] as number);
  }
  return answer;
}
