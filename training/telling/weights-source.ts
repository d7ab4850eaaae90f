import { TELLING_ZERO } from "@bedside/engine/training";

/** One character for each weight, in the order of their keys; none of them needs escaping in a template string. */
export function weightsSource(steps: readonly number[], step: number): string {
  const characters = steps.map((weight) => String.fromCharCode(TELLING_ZERO + weight)).join("");
  return `// Written by training/telling/fit.ts from the labelled drafts. Do not edit.

/** What one step of a weight is worth. */
export const STEP = ${step};

/** A character for each key, see telling.ts. */
export const WEIGHTS =
  "${characters}";
`;
}
