/**
 * Learns how the transformer's points are weighed beside rules and scores, and from which chance on something is said, on drafts
 * that neither it nor (for this) the scores have seen; with `--report`, says how the shipped ones do by country and profession. `tsx transformer/join.ts POINTS LINEAR`: files of points.py and linear.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import {
  BARS,
  type Chances,
  chancesFrom,
  MODEL_JOININGS,
  type ModelJoining,
  OUTPUTS,
  type Output,
  withModel,
} from "@bedside/engine/training";
import { chooseBars } from "../scorers/bars.ts";
import { calibrated } from "../scorers/calibrate.ts";
import { decide, type Judged } from "../scorers/decide.ts";
import { macroF1, verdictFigures } from "../scorers/figures.ts";
import { learnJoining, type Signed } from "../scorers/join.ts";
import { FOLDS } from "../scorers/labelled.ts";
import { printBy } from "../scorers/report.ts";
import { type Row, readDrafts, readOrdinary } from "../scorers/rows.ts";
import { learnModelWeights, type Told } from "./join-weights.ts";
import { isKept } from "./kept.ts";

const GENERATED = new URL("../../packages/engine/src/weigh/with-model.generated.ts", import.meta.url);
/** Chances of a stop without the model that are tried as the least for one that it leads to: below one in five nobody else thinks so. */
const FIRST_AGREEMENT = 0.2;
const AGREEMENTS = [0.2, 0.25, 0.3, 0.35, 0.4];

const [, , pointsFile, linearFile] = process.argv;
const drafts = readDrafts(isKept);
if (pointsFile === undefined || linearFile === undefined || drafts === undefined) {
  console.error(
    "Say which points: of the model, and of the scores. The drafts are looked for in ../shared/data/train.",
  );
  process.exit(66);
}
const [about, ...pointLines] = linesOf<{ id: string; kind: string; points: number[]; scores?: string[] }>(
  pointsFile,
);
if (about?.scores === undefined) throw new Error("The first line of the points says which scores they are.");
const scores = about.scores;
const points = byKey(pointLines);
const linear = byKey(linesOf(linearFile));

const rows = [...drafts, ...readOrdinary(isKept)];
const signed = rows.map((row): Signed => {
  const scored = Float64Array.from(linear.get(keyOf(row)) ?? missing(row));
  return { row, signs: row.ruled.signs(scored) };
});
// The joining that is shipped has learned from these very rows: others, learned without a row, say what was known of it.
const told: Told[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const others = signed.filter(({ row }) => row.fold !== fold);
  const { biases, weights } = calibrated(
    learnJoining(others),
    others.filter(({ row }) => row.kind === "draft"),
  );
  for (const { row, signs } of signed.filter((each) => each.row.fold === fold)) {
    const said = points.get(keyOf(row)) ?? missing(row);
    const byScore = Object.fromEntries(scores.map((score, at) => [score, said[at] as number]));
    const known = chancesFrom(signs, biases, weights);
    told.push({ row, known, points: byScore as Record<Output, number> });
  }
}

const unseen = new Map<Told, Chances>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnModelWeights(told.filter(({ row }) => row.fold !== fold));
  for (const each of told)
    if (each.row.fold === fold) unseen.set(each, withModel(each.known, each, { weights }));
}
const judgedWith = (agree: number): Judged[] =>
  told.map((each) => ({
    row: each.row,
    chances: unseen.get(each) as Chances,
    without: { chances: each.known, agree },
  }));
const before: Judged[] = told.map(({ row, known }) => ({ row, chances: known }));
const shipped = MODEL_JOININGS[about.id];
if (process.argv.includes("--report") && shipped !== undefined) {
  const { agree, bars } = shipped;
  for (const key of ["country", "profession"] as const)
    printBy(key, judgedWith(agree).filter(isDraft), (each) => decide(each, bars));
  process.exit();
}
const bars = chooseBars(judgedWith(FIRST_AGREEMENT));
const [best] = AGREEMENTS.map((agree) => ({ agree, worth: worthOf(judgedWith(agree), bars) })).sort(
  (a, b) => b.worth - a.worth,
);
const agree = best?.agree ?? FIRST_AGREEMENT;
if (process.argv.includes("--compare"))
  print("without the model, bars of its own", before, chooseBars(before));
print("without the model", before, BARS);
print(`with the model, agreement ${agree}`, judgedWith(agree), bars);
const joining: ModelJoining = { weights: learnModelWeights(told), bars, agree };
writeFileSync(GENERATED, sourceOf(about.id, joining));
console.log(`${about.id}: ${told.length} rows`);

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

function byKey(rows: readonly { id: string; kind: string; points: number[] }[]): Map<string, number[]> {
  return new Map(rows.map((row) => [keyOf(row), row.points]));
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function missing(row: Row): never {
  throw new Error(`There are no points for ${keyOf(row)}: make both files again.`);
}

function worthOf(judged: readonly Judged[], bars: ModelJoining["bars"]): number {
  const of = judged.filter(({ row }) => row.kind === "draft");
  const by = (each: Judged) => decide(each, bars);
  const { exact, clearOrNot, stopsNoticed } = verdictFigures(of, by);
  return exact + clearOrNot + stopsNoticed / 2 + macroF1(of, by) / 2;
}

function print(name: string, judged: readonly Judged[], bars: ModelJoining["bars"]): void {
  for (const kind of ["draft", "bare", "ordinary"]) {
    const rows = judged.filter(({ row }) => row.kind === kind);
    const by = (each: Judged) => decide(each, bars);
    const { exact, clearOrNot, stopsNoticed, falseAlarms } = verdictFigures(rows, by);
    const figures = { exact, clearOrNot, stopsNoticed, falseAlarms, macroF1: macroF1(rows, by) };
    const shown = Object.entries(figures).map(([what, value]) => `${what} ${value.toFixed(3)}`);
    console.log(`${name}, ${rows.length} of ${kind}: ${shown.join(", ")}`);
  }
  console.log(JSON.stringify(bars));
}

function sourceOf(id: string, { weights, bars, agree }: ModelJoining): string {
  return [
    "// Made by training/transformer/join.ts for the weights in packages/model/weights, whose README has the scores.",
    'import type { ModelJoining } from "./model-joining.ts";',
    "",
    `/** In the order of OUTPUTS (${OUTPUTS.length}), as are the model's points in each. */`,
    `export const MODEL_JOININGS: Readonly<Record<string, ModelJoining>> = ${JSON.stringify({ [id]: { weights, bars, agree } })};`,
    "",
  ].join("\n");
}

function isDraft({ row }: Judged): boolean {
  return row.kind === "draft";
}
