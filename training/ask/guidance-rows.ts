import { SITUATIONS, type Situation } from "@bedside/guidance/situations";
import { type Row, rowOf } from "./rows.ts";

/** The guidance speaks as a book does, so it weighs less than somebody's own words. */
const SAYING_WEIGHT = 1;
const TITLE_WEIGHT = 0.5;
const LINE_WEIGHT = 0.25;

/** What each situation says of itself, as rows to learn from: words that nobody has yet asked with are met here. */
export function guidanceRows(): Row[] {
  return SITUATIONS.flatMap((situation) => [
    row(situation, situation.saying, SAYING_WEIGHT),
    row(situation, situation.title, TITLE_WEIGHT),
    row(situation, situation.summary, LINE_WEIGHT),
    ...linesOf(situation).map((line) => row(situation, line, LINE_WEIGHT)),
  ]);
}

function linesOf({ questions, outcomes }: Situation): string[] {
  const asked = Object.values(questions).flatMap(({ ask, answers }) => [
    ask,
    ...answers.map(({ text }) => text).filter((text) => text.split(" ").length > SHORTEST_LINE),
  ]);
  return [...asked, ...Object.values(outcomes).map(({ title }) => title)];
}

/** "Yes" and "I am not sure" are everybody's. */
const SHORTEST_LINE = 4;

function row({ id }: Situation, q: string, weight: number): Row {
  return rowOf({ id, q, expect: [id] }, "guidance", weight);
}
