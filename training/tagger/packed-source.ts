import { checksumOf, type PackedWeights } from "@bedside/engine/training";

/** Weights are kept in steps of this; half of it is the most that any loses, and smaller ones vanish. */
const STEP = 0.1;
const LINE = 100;

interface Feature {
  readonly key: number;
  readonly weights: readonly number[];
}

/** The TypeScript file that carries the weights, as packages/engine/src/read/tagger/pack.ts describes. */
export function packedSource(
  keys: readonly number[],
  weights: Float32Array,
  moves: Float32Array,
  tags: number,
): { readonly source: string; readonly features: number } {
  const features = keys
    .map((key, feature): Feature => {
      const row = [...weights.subarray(feature * tags, (feature + 1) * tags)];
      return { key, weights: row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP)))) };
    })
    .filter((feature) => feature.weights.some((weight) => weight !== 0))
    .sort((a, b) => a.key - b.key);
  const packed = packedOf(features, moves);
  return { source: sourceOf(packed), features: features.length };
}

function packedOf(features: readonly Feature[], moves: Float32Array): PackedWeights {
  const keyBytes: number[] = [];
  const masks: number[] = [];
  const bytes: number[] = [];
  let last = 0;
  for (const { key, weights } of features) {
    let distance = key - last;
    for (; distance >= 0x80; distance >>>= 7) keyBytes.push((distance & 0x7f) | 0x80);
    keyBytes.push(distance);
    last = key;
    masks.push(weights.reduce((mask, weight, tag) => (weight === 0 ? mask : mask | (1 << tag)), 0));
    bytes.push(...weights.filter((weight) => weight !== 0));
  }
  const [keys, mask, weights] = [keyBytes, masks, bytes].map(base64Of) as [string, string, string];
  return {
    features: features.length,
    step: STEP,
    moves: [...moves].map((move) => Math.round(move * 1000) / 1000),
    keys,
    masks: mask,
    weights,
    checksum: checksumOf(keys, mask, weights),
  };
}

function base64Of(bytes: readonly number[]): string {
  return Buffer.from(Int8Array.from(bytes).buffer).toString("base64");
}

function sourceOf(packed: PackedWeights): string {
  return [
    "// Made by training/tagger/fit.ts; see training/README.md for its data, seed and scores.",
    'import type { PackedWeights } from "./pack.ts";',
    "",
    "export const PACKED: PackedWeights = {",
    `  features: ${packed.features},`,
    `  step: ${packed.step},`,
    `  moves: [${packed.moves.join(", ")}],`,
    `  keys: ${lines(packed.keys)},`,
    `  masks: ${lines(packed.masks)},`,
    `  weights: ${lines(packed.weights)},`,
    `  checksum: ${packed.checksum},`,
    "};",
    "",
  ].join("\n");
}

function lines(text: string): string {
  const pieces = text.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [""];
  return `\n    ${pieces.map((piece) => JSON.stringify(piece)).join(" +\n    ")}`;
}
