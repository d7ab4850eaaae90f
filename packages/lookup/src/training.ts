import { visitFeatures } from "./ask/features.ts";
import { ABOUTS } from "./ask/outputs.ts";
import type { Question } from "./ask/question.ts";
import { ALPHABET, GAP_BITS, MOST_STEPS, type PackedWeights, unpack, worthOf } from "./ask/weights-code.ts";
import { wordsOf } from "./ask/words.ts";

/** The door for training/: what is seen in a question, before any weight, and how weights are written down. */
export { ABOUTS, ALPHABET, GAP_BITS, MOST_STEPS, type PackedWeights, unpack, worthOf };

/** Places of features, with how much each counts. */
export function questionFeatures(question: Question): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  visitFeatures(question, wordsOf(question.q), (place, weight) => {
    found.set(place, Math.max(found.get(place) ?? 0, weight));
  });
  return found;
}
