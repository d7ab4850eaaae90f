/**
 * Learns what a question is about (packages/lookup/src/ask.ts). Deterministic: the same questions and the same guidance
 * give the same file. `npm run ask -w training`; scores are in README.md beside this file.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { temperatureFor } from "./calibrate.ts";
import { learnCompact } from "./compact.ts";
import type { Judged } from "./figures.ts";
import { FOLDS, foldsOf } from "./folds.ts";
import { guidanceRows } from "./guidance-rows.ts";
import { pointsOf } from "./learn.ts";
import { pack, weightsSource } from "./pack.ts";
import { printReport } from "./report.ts";
import { ownQuestions, questionsBeside, rowOf } from "./rows.ts";
import { tableOf } from "./table.ts";

const TO = new URL("../../packages/lookup/src/ask/weights.generated.ts", import.meta.url);

/**
 * Four in ten of the own questions are about nothing that Bedside covers: likely more than people ask, and at full weight
 * they pull what is short or allusive to `none`.
 */
const NONE_WEIGHT = 0.55;

const given = questionsBeside("train");
if (given === undefined) {
  console.error("The training questions are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const asked = [
  ...given.map((question) => rowOf(question, "given")),
  ...ownQuestions().map((question) =>
    rowOf(question, "own", question.expect[0] === "none" ? NONE_WEIGHT : 1),
  ),
];
const rows = [...asked, ...guidanceRows()];
const table = tableOf(rows);
const every = [...rows.keys()];
console.log(
  `${given.length} + ${asked.length - given.length} questions, ${rows.length - asked.length} lines of guidance`,
);

const folds = foldsOf(asked);
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const { model } = learnCompact(
    table,
    every.filter((at) => folds[at] !== fold),
  );
  asked.forEach(({ question }, at) => {
    if (folds[at] === fold) judged[at] = { question, points: pointsOf(table, at, model) };
  });
  console.log(`fold ${fold + 1} of ${FOLDS}`);
}
const temperature = temperatureFor(judged);

const compact = learnCompact(table, every);
const source = weightsSource(pack(table.places, compact), temperature);
writeFileSync(TO, source);

printReport(judged.slice(0, given.length), judged.slice(given.length), temperature);
console.log(`the temperature is ${temperature}`);
console.log(`${source.length} bytes, ${gzipSync(source, { level: 9 }).length} zipped`);
