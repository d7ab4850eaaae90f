/**
 * Learns which words of a draft are details by which somebody could be known (packages/engine/src/read/telling), from
 * the spans that the authored drafts of ../shared/data/train have labelled; writes weights.generated.ts. The same drafts
 * and seed give the same file. `npm run telling -w training`.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { TELLING_SIZE } from "@bedside/engine/training";
import { readLabelled, shareOf } from "../story/drafts.ts";
import { Draw } from "../tagger/draw.ts";
import { AdaptiveLogistic } from "./adaptive-logistic.ts";
import { examplesOf } from "./examples.ts";
import { weightsSource } from "./weights-source.ts";

const OUTPUT = new URL("../../packages/engine/src/read/telling/weights.generated.ts", import.meta.url);
const SEED = 1;
const ROUNDS = 4;
/** A feature seen less often says nothing that carries over. */
const LEAST_SEEN = 5;
/** Shades of a seventh of a point are fine enough; more than this a single feature should not say. */
const STEP = 0.15;
const MOST = 20;
const MOST_BYTES_ZIPPED = 40_000;

const drafts = readLabelled();
if (drafts === undefined) {
  console.error("The training drafts are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const examples = drafts.filter((draft) => shareOf(draft) !== 0).flatMap(examplesOf);
const seen = new Uint32Array(TELLING_SIZE);
for (const { keys } of examples) for (const key of keys) seen[key] = (seen[key] as number) + 1;
const learning = examples.map(({ keys, isTelling }) => ({
  keys: keys.filter((key) => (seen[key] as number) >= LEAST_SEEN),
  isTelling,
}));

const draw = new Draw(SEED);
const model = new AdaptiveLogistic(TELLING_SIZE);
for (let round = 0; round < ROUNDS; round++) {
  draw.shuffle(learning);
  for (const { keys, isTelling } of learning) model.learn(keys, isTelling);
}
const steps = Array.from(model.weights, (weight) =>
  Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))),
);
const source = weightsSource(steps, STEP);
const zipped = gzipSync(source, { level: 9 }).length;
if (zipped > MOST_BYTES_ZIPPED) throw new Error(`${zipped} bytes zipped is more than ${MOST_BYTES_ZIPPED}`);
writeFileSync(OUTPUT, source);
console.log(
  `${examples.length} words, ${examples.filter(({ isTelling }) => isTelling).length} of them telling; ${steps.filter((step) => step !== 0).length} weights, ${zipped} bytes zipped`,
);
