/**
 * Learns the weights of packages/engine/src/read/tagger from the open sets and the authored drafts of
 * ../shared/data/train; writes weights.generated.ts. The same data and seed give the same file. `npm run tagger -w training`.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { TAG_COUNT } from "@bedside/engine/training";
import { Draw } from "./draw.ts";
import { Field } from "./field.ts";
import { packedSource } from "./packed-source.ts";
import { hasData, learningSentences, type Sentence } from "./sentences.ts";

const OUTPUT = new URL("../../packages/engine/src/read/tagger/weights.generated.ts", import.meta.url);
const SEED = 7;
const ROUNDS = 5;
/** A feature seen less often says nothing that carries over. */
const LEAST_SEEN = 3;
const RATES = { alpha: 0.08, beta: 1, sparsity: 7.5, ridge: 0.2 };
const MOST_BYTES_ZIPPED = 50_000;

if (!hasData()) {
  console.error("The training data are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const draw = new Draw(SEED);
const sentences = learningSentences(draw);
const numbers = numbersOf(sentences);
const keys = [...numbers.keys()];
const rows = sentences.map(({ steps }) =>
  steps.features.map((step) => Int32Array.from(step.flatMap((key) => numbers.get(key) ?? []))),
);
console.log(`${sentences.length} sentences, ${numbers.size} features seen often enough`);

const field = new Field(numbers.size, RATES);
const order = sentences.map((_, index) => index);
for (let round = 1; round <= ROUNDS; round++) {
  draw.shuffle(order);
  for (const index of order) {
    const { allowed, weight } = sentences[index] as Sentence;
    field.learn(rows[index] as Int32Array[], allowed, weight);
  }
  console.log(`round ${round} done`);
}
keys.forEach((_, feature) => {
  field.settle(feature);
});
const { source, features } = packedSource(keys, field.weights, field.moves, TAG_COUNT);
const zipped = gzipSync(source, { level: 9 }).length;
if (zipped > MOST_BYTES_ZIPPED) throw new Error(`${zipped} bytes zipped is more than ${MOST_BYTES_ZIPPED}`);
writeFileSync(OUTPUT, source);
console.log(`${features} features kept, ${zipped} bytes zipped`);

/** A number for each feature that is seen often enough. */
function numbersOf(from: readonly Sentence[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { steps } of from) {
    for (const step of steps.features) for (const key of step) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const numbered = new Map<number, number>();
  for (const [key, times] of seen) if (times >= LEAST_SEEN) numbered.set(key, numbered.size);
  return numbered;
}
