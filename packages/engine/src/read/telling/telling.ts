import type { Reading } from "../reading.ts";
import { storyOf } from "../story.ts";
import { tellingFeatures } from "./features.ts";
import { ZERO } from "./pack.ts";
import { STEP, WEIGHTS } from "./weights.generated.ts";

/**
 * How far each word of a draft is a detail by which somebody could be known, as the logarithm of odds, learned from
 * labelled drafts (training/telling). Little words and drafts that tell of nobody have `UNTOLD`. Weighed once.
 */
export function tellingScores(reading: Reading): Float32Array {
  let scores = known.get(reading);
  if (scores === undefined) {
    scores = weigh(reading);
    known.set(reading, scores);
  }
  return scores;
}

export const UNTOLD = -100;

const known = new WeakMap<Reading, Float32Array>();
let weights: Int8Array | undefined;

function weigh(reading: Reading): Float32Array {
  const scores = new Float32Array(reading.tokens.length).fill(UNTOLD);
  if (!isWeighed(reading)) return scores;
  weights ??= unpack(WEIGHTS);
  const { draft, words } = tellingFeatures(reading);
  const start = sum(weights, draft);
  words.forEach((keys, index) => {
    if (keys !== undefined) scores[index] = (start + sum(weights as Int8Array, keys)) * STEP;
  });
  return scores;
}

function unpack(packed: string): Int8Array {
  const unpacked = new Int8Array(packed.length);
  for (let key = 0; key < packed.length; key++) unpacked[key] = packed.charCodeAt(key) - ZERO;
  return unpacked;
}

/** A glance tells of most drafts that they speak of nobody; what is invented has no one to find. */
export function isWeighed(reading: Reading): boolean {
  return storyOf(reading).points !== Number.NEGATIVE_INFINITY && reading.signal("fiction").length === 0;
}

function sum(of: Int8Array, keys: readonly number[]): number {
  let total = 0;
  for (const key of keys) total += of[key] as number;
  return total;
}
