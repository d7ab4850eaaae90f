import { visitFeatures } from "./features.ts";
import { ABOUTS } from "./outputs.ts";
import type { Question } from "./question.ts";
import type { Weights } from "./weights-code.ts";
import type { Word } from "./words.ts";

/** Where a feature that is known was seen, and how much it counts. */
export interface Known {
  readonly row: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

export interface Points {
  /** By output. */
  readonly points: Float64Array;
  readonly known: readonly Known[];
}

/** What the words of a question say for each thing it could be about. A long question says no more than a short one. */
export function pointsOf(question: Question, words: readonly Word[], weights: Weights): Points {
  const seen = new Map<number, Known>();
  let squares = 0;
  visitFeatures(question, words, (place, weight, from, to) => {
    const before = seen.get(place);
    if (before !== undefined && before.weight >= weight) return;
    squares += weight * weight - (before === undefined ? 0 : before.weight * before.weight);
    seen.set(place, { row: weights.rowAt.get(place) ?? -1, weight, from, to });
  });
  const length = Math.sqrt(squares) || 1;
  const known: Known[] = [];
  const points = Float64Array.from(
    { length: ABOUTS.length },
    (_, output) => weights.biases[output] as number,
  );
  for (const one of seen.values()) {
    if (one.row === -1) continue;
    const weight = one.weight / length;
    known.push({ ...one, weight });
    for (let at = weights.begins[one.row] as number; at < (weights.begins[one.row + 1] as number); at++)
      (points[weights.outputs[at] as number] as number) += weight * (weights.values[at] as number);
  }
  return { points, known };
}
