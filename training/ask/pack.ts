import { ALPHABET, GAP_BITS, MOST_STEPS, type PackedWeights } from "@bedside/lookup/training";
import type { Compact } from "./compact.ts";
import { ABOUT_COUNT } from "./rows.ts";

/** Writes weights down as packages/lookup/src/ask/weights-code.ts reads them. `places` ascend, a row of steps for each. */
export function pack(places: ArrayLike<number>, { steps, step, model }: Compact): PackedWeights {
  let gaps = "";
  let counts = "";
  let outputs = "";
  let written = "";
  let before = -1;
  for (let row = 0; row < places.length; row++) {
    const own = [...steps.subarray(row * ABOUT_COUNT, (row + 1) * ABOUT_COUNT).entries()].filter(
      ([, each]) => each !== 0,
    );
    if (own.length === 0) continue;
    gaps += gapText(places[row]! - before);
    before = places[row]!;
    counts += ALPHABET[own.length];
    let last = -1;
    for (const [output, each] of own) {
      outputs += ALPHABET[output - last - 1];
      written += ALPHABET[each + MOST_STEPS];
      last = output;
    }
  }
  const biases = Array.from(model.biases, (bias) => Number(bias.toFixed(4)));
  return { gaps, counts, outputs, steps: written, step: Number(step.toPrecision(6)), biases };
}

function gapText(gap: number): string {
  const low = gap & ((1 << GAP_BITS) - 1);
  const rest = gap >> GAP_BITS;
  return rest === 0 ? ALPHABET[low]! : ALPHABET[low | (1 << GAP_BITS)]! + gapText(rest);
}

/** The file that carries them. */
export function weightsSource(packed: PackedWeights, temperature: number): string {
  const { step, biases, ...texts } = packed;
  return [
    "// Made by training/ask/fit.ts; see training/ask/README.md for its data, seed and scores.",
    'import type { PackedWeights } from "./weights-code.ts";',
    "",
    "/** Above 1, chances are drawn nearer to each other: learned from answers to questions that were held back. */",
    `export const TEMPERATURE = ${temperature};`,
    "",
    "export const PACKED: PackedWeights = {",
    ...Object.entries(texts).map(([name, text]) => `  ${name}:\n    ${JSON.stringify(text)},`),
    `  step: ${step},`,
    `  biases: [${biases.join(", ")}],`,
    "};",
    "",
  ].join("\n");
}
