/**
 * Writes what the transformer learns from, and what it is measured on, as JSON lines for train.py: authored drafts, ordinary
 * texts, open sets about hostility, and posts with names. Offsets are in code points, as Python counts.
 *
 * `tsx transformer/write-rows.ts FILE`
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { type LabelledRow, labelledDrafts, linesOf, ordinaryTexts } from "../scorers/labelled.ts";
import { pointsOf } from "./code-points.ts";
import { isKept } from "./kept.ts";
import { NAME_SETS, nameRow, type OpenNames } from "./names.ts";
import { OPEN_SETS, type OpenText, openRow } from "./open-sets.ts";

const [, , file] = process.argv;
const drafts = labelledDrafts();
if (file === undefined || drafts === undefined) {
  console.error("Say where to write to; the training data are looked for in ../shared/data/train.");
  process.exit(66);
}

/** Ladders that reach into the drafts kept back are not learned from. */
const keptGroups = new Set(
  drafts.filter(({ isHeldBack }) => isHeldBack).map(({ labelled }) => labelled.group),
);

const out = openSync(file, "w");
let count = 0;
const write = (row: object) => {
  writeSync(out, `${JSON.stringify(row)}\n`);
  count++;
};

for (const row of [...drafts, ...ordinaryTexts()]) write(draftRow(row));
for (const [set, about] of Object.entries(OPEN_SETS)) {
  const rows = linesOf(set).map((line) => JSON.parse(line) as OpenText);
  for (const [at, row] of rows.entries())
    write({ ...openRow(row, about), kind: "open", set, part: partOf(rows, row, at, about.every) });
}
for (const set of NAME_SETS)
  for (const line of linesOf(set))
    write({ ...nameRow(JSON.parse(line) as OpenNames, set), kind: "names", set });
closeSync(out);
console.log(`${count} rows`);

function draftRow(row: LabelledRow): object {
  const { labelled, weight, kind, collection } = row;
  const { id, group, text, context = {}, expect } = labelled;
  const isNearKept = group !== undefined && keptGroups.has(group);
  const { author, ...around } = context as { author?: { bio?: string } };
  const spans = (expect.identifiers ?? []).flatMap((each) => {
    const start = text.indexOf(each.text);
    return start < 0 ? [] : [[...pointsOf(text, start, start + each.text.length), each.label]];
  });
  return {
    id,
    kind,
    set: collection ?? "drafts",
    part: isKept(row) ? "measure" : isNearKept ? "none" : "learn",
    weight,
    text,
    context: { ...around, bio: author?.bio },
    must: expect.must,
    may: expect.may,
    verdict: expect.verdict,
    spans,
  };
}

/** The published dev part is kept back, or every tenth row of a set that has none; as the hostility scorer does. */
function partOf(rows: readonly OpenText[], row: OpenText, at: number, every: number): string {
  const hasDev = rows.some(({ split }) => split === "dev");
  if (hasDev ? row.split === "dev" : at % 10 === 0) return "measure";
  return at % every === 1 % every ? "learn" : "none";
}
