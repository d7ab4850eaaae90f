/**
 * Learns how hostile a passage is to a protected group (packages/engine/src/read/hostility), and from how many points on
 * something is said. Deterministic: the same data give the same file. `npm run hostility -w training`; scores are in
 * training/MODEL.md.
 */
import { writeFileSync } from "node:fs";
import { FOLDS } from "../scorers/labelled.ts";
import { chooseBars } from "./bars.ts";
import { printFairness } from "./fairness.ts";
import { kindlyRows } from "./kindly.ts";
import { type Learned, learn, pointsBy } from "./learn.ts";
import { packHostility } from "./pack.ts";
import { printReport } from "./report.ts";
import { readRows } from "./rows.ts";

const WEIGHTS = new URL("../../packages/engine/src/read/hostility/weights.generated.ts", import.meta.url);

const read = readRows();
if (read === undefined) {
  console.error("The training data are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const { rows, counts } = read;
const learned = [...rows.filter(({ part }) => part === "learn"), ...kindlyRows()];
const measured = rows.filter(({ part }) => part === "measure");
console.log(`${learned.length} passages to learn from, ${measured.length} to measure`);

// Points that a model gave which never saw the row: only there do bars mean what they will mean on new texts.
const unseen = new Float64Array(learned.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(learned.filter((row) => row.fold !== fold));
  const points = pointsBy(model, learned);
  learned.forEach((row, at) => {
    if (row.fold === fold) unseen[at] = points[at] as number;
  });
}
const bars = chooseBars(learned, unseen, counts);
const model = learn(learned);
const packed = packHostility(model.places, model.steps);
writeFileSync(WEIGHTS, sourceOf(model, packed, bars));
console.log(`${model.places.length} features in ${packed.length} bytes, bars ${bars.join(", ")}`);
printReport({ learned, unseen, measured, points: pointsBy(model, measured), counts, bars });
printFairness({ model, clear: measured.filter(({ set }) => set === "clear"), learned, unseen, bars });

function sourceOf({ places, step, bias }: Learned, bytes: Uint8Array, chosen: readonly number[]): string {
  return [
    "// Made by training/hostility/fit.ts from open sets and the authored training drafts; scores are in training/MODEL.md.",
    `export const FEATURE_COUNT = ${places.length};`,
    `export const STEP = ${Number(step.toPrecision(6))};`,
    `export const BIAS = ${bias.toFixed(4)};`,
    "/** From how many points on something is said, in the order of CUES. */",
    `export const BARS: readonly number[] = [${chosen.join(", ")}];`,
    `export const WEIGHTS =\n  "${Buffer.from(bytes).toString("base64")}";`,
    "",
  ].join("\n");
}
