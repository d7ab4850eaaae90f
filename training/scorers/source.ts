import type { Bars } from "@bedside/engine/training";
import type { Compact } from "./compact.ts";
import type { Joining } from "./join.ts";

const MADE =
  "// Made by training/scorers/fit.ts from the authored training drafts; scores are in training/MODEL.md.";

export function weightsSource({ columns, step, biases }: Compact, packed: Uint8Array): string {
  return [
    MADE,
    `export const FEATURE_COUNT = ${columns.length};`,
    `export const STEP = ${Number(step.toPrecision(6))};`,
    `export const BIASES: readonly number[] = [${Array.from(biases, (bias) => bias.toFixed(4)).join(", ")}];`,
    `export const WEIGHTS =\n  "${Buffer.from(packed).toString("base64")}";`,
    "",
  ].join("\n");
}

export function joinedSource({ biases, weights }: Joining, bars: Bars): string {
  return [
    MADE,
    `export const BARS = ${JSON.stringify(bars)};`,
    `export const JOINED_BIASES: readonly number[] = [${[...biases].join(", ")}];`,
    `export const JOINED_WEIGHTS: readonly number[] = [\n  ${[...weights].join(", ")},\n];`,
    "",
  ].join("\n");
}
