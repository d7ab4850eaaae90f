/**
 * Learns the scorers (packages/engine/src/read/scores), how they are weighed together with the rules
 * (packages/engine/src/weigh/joined.ts) and from which chance on something is said. Deterministic: the same drafts and
 * rules give the same files. `npm run scorers -w training`; scores are in training/MODEL.md.
 */
import { writeFileSync } from "node:fs";
import { chancesFrom } from "@bedside/engine/training";
import { chooseBars } from "./bars.ts";
import { calibrated } from "./calibrate.ts";
import { learnCompact, pointsBy } from "./compact.ts";
import type { Judged } from "./decide.ts";
import { type Joining, learnJoining, type Signed } from "./join.ts";
import { FOLDS } from "./labelled.ts";
import { pack } from "./pack.ts";
import { printReport } from "./report.ts";
import { type Row, readDrafts, readOrdinary } from "./rows.ts";
import { joinedSource, weightsSource } from "./source.ts";
import { tableOf } from "./table.ts";

const ENGINE = new URL("../../packages/engine/src/", import.meta.url);

const drafts = readDrafts();
if (drafts === undefined) {
  console.error("The training drafts are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const rows: readonly Row[] = [...drafts, ...readOrdinary()];
const { table, places } = tableOf(rows);
const every = rows.map((_, at) => at);
console.log(
  `${drafts.length} drafts and bare copies, ${rows.length - drafts.length} ordinary texts, ${table.width} features`,
);

// Points that a model gave which never saw the row: the joining has to learn how far scores can be trusted.
const unseen: Float64Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const compact = learnCompact(
    table,
    every.filter((at) => rows[at]?.fold !== fold),
  );
  const others = every.filter((at) => rows[at]?.fold === fold);
  for (const [at, points] of pointsBy(compact, table, others)) unseen[at] = points;
  console.log(`fold ${fold + 1} of ${FOLDS}: ${compact.columns.length} features kept`);
}
const signed = rows.map((row, at): Signed => ({ row, signs: row.ruled.signs(unseen[at] as Float64Array) }));
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const { biases, weights } = joinedFrom(signed.filter(({ row }) => row.fold !== fold));
  signed.forEach(({ row, signs }, at) => {
    if (row.fold === fold) judged[at] = { row, chances: chancesFrom(signs, biases, weights) };
  });
}
// The rules know the other drafts: only on those held back do chances mean what they will mean on new ones.
const bars = chooseBars(judged.filter(({ row }) => row.isHeldBack || row.kind === "ordinary"));
const joining = joinedFrom(signed);
const compact = learnCompact(table, every);
const packed = pack(
  compact.columns.map((column) => places[column] as number),
  compact.steps,
);
writeFileSync(new URL("read/scores/weights.generated.ts", ENGINE), weightsSource(compact, packed));
writeFileSync(new URL("weigh/joined.generated.ts", ENGINE), joinedSource(joining, bars));
printReport(judged, unseen, bars);
console.log(`${compact.columns.length} features in ${packed.length} bytes`);

/** Learned from all of them; its chances set right by those that the rules were not written from. */
function joinedFrom(rows: readonly Signed[]): Joining {
  return calibrated(
    learnJoining(rows),
    rows.filter(({ row }) => row.isHeldBack && row.kind === "draft"),
  );
}
