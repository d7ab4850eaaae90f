/**
 * Writes what the linear scores say of the drafts kept back from the transformer, learned from the others alone: what is joined
 * with the transformer must not know its rows better than it will know new ones. `tsx transformer/linear.ts FILE`
 */
import { writeFileSync } from "node:fs";
import { learnCompact, pointsBy } from "../scorers/compact.ts";
import { readDrafts, readOrdinary } from "../scorers/rows.ts";
import { tableOf } from "../scorers/table.ts";
import { isKept } from "./kept.ts";

const [, , file] = process.argv;
const drafts = readDrafts();
if (file === undefined || drafts === undefined) {
  console.error("Say where to write to; the training data are looked for in ../shared/data/train.");
  process.exit(66);
}
const rows = [...drafts, ...readOrdinary()];
const { table } = tableOf(rows);
const every = rows.map((_, at) => at);
const learned = learnCompact(
  table,
  every.filter((at) => !isKept(rows[at])),
);
const points = pointsBy(
  learned,
  table,
  every.filter((at) => isKept(rows[at])),
);
const lines = [...points].map(([at, each]) =>
  JSON.stringify({ id: rows[at]?.id, kind: rows[at]?.kind, points: [...each] }),
);
writeFileSync(file, `${lines.join("\n")}\n`);
console.log(`${lines.length} rows`);
