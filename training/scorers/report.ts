import { type Bars, FLAGGED, STOP } from "@bedside/engine/training";
import { TOPICS } from "@bedside/guidance";
import { type Decision, decide, type Judged, RULES_ALONE } from "./decide.ts";
import { aucOf, calibrationGap, macroF1, topicFigures, verdictFigures } from "./figures.ts";

const share = (value: number) => value.toFixed(3);

/** Prints what training/MODEL.md records. */
export function printReport(all: readonly Judged[], unseen: readonly Float64Array[], bars: Bars): void {
  const drafts = all.filter(({ row }) => row.kind === "draft");
  const held = drafts.filter(({ row }) => row.isHeldBack);
  const pointsOf = new Map(all.map((each, at) => [each, unseen[at] as Float64Array]));
  const scoresAlone = (each: Judged): Decision => decideByScores(pointsOf.get(each) as Float64Array);
  const ways: [string, (judged: Judged) => Decision][] = [
    ["rules alone", (each) => decide(each, RULES_ALONE)],
    ["scores alone", scoresAlone],
    ["joined", (each) => decide(each, bars)],
  ];
  console.log(JSON.stringify(bars));
  const bare = all.filter(({ row }) => row.kind === "bare");
  for (const [name, rows] of [
    ["all folds", drafts],
    ["held back from the rules", held],
    ["with nothing known of the author", bare],
  ] as const) {
    for (const [way, by] of ways) {
      const { exact, clearOrNot, stopsNoticed, falseAlarms } = verdictFigures(rows, by);
      const macro = macroF1(rows, by);
      console.log(
        `${name}, ${way}: exact ${share(exact)}, clear or not ${share(clearOrNot)}, stops ${share(stopsNoticed)}, false alarms ${share(falseAlarms)}, macro-F1 ${share(macro)}`,
      );
    }
  }
  printTopics(held, ways);
  printConfusion(held, (each) => decide(each, bars));
  printCalibration(held);
  printStopsAlone("all folds", drafts, bars);
  printStopsAlone("held back", held, bars);
  printOrdinary(
    all.filter(({ row }) => row.kind === "ordinary"),
    ways,
  );
  for (const key of ["country", "profession"] as const) printBy(key, drafts, (each) => decide(each, bars));
}

/** As a draft would be judged with no rules: even odds for the verdict, a third for a topic. */
function decideByScores(points: Float64Array): Decision {
  const isFlagged = (points[FLAGGED] as number) > 0;
  const verdict = !isFlagged ? "clear" : (points[STOP] as number) > 0 ? "stop" : "pause";
  const flagged = new Set(TOPICS.filter((_, at) => (points[at] as number) > SCORE_BAR));
  return { verdict, flagged, noted: new Set() };
}
const SCORE_BAR = -0.7;

function printOrdinary(
  ordinary: readonly Judged[],
  ways: readonly [string, (judged: Judged) => Decision][],
): void {
  for (const isBare of [true, false]) {
    const some = ordinary.filter(({ row }) => row.ruled.isBare === isBare);
    for (const name of new Set(some.map(({ row }) => row.collection))) {
      const texts = some.filter(({ row }) => row.collection === name);
      const cells = ways.map(
        ([way, by]) =>
          `${way} ${share(texts.filter((each) => by(each).verdict !== "clear").length / texts.length)}`,
      );
      console.log(`${name}, ${isBare ? "bare" : "with a context"}, ${texts.length}: ${cells.join(", ")}`);
    }
  }
}

function printTopics(rows: readonly Judged[], ways: readonly [string, (judged: Judged) => Decision][]): void {
  const figures = ways.map(([, by]) => topicFigures(rows, by));
  console.log(
    "| topic | precision | recall | F1 | F1 of rules | F1 of scores | AUC |\n|---|---|---|---|---|---|---|",
  );
  TOPICS.forEach((topic, at) => {
    const [rules, scores, joined] = figures.map((of) => of[at]);
    if (rules === undefined || scores === undefined || joined === undefined) return;
    const cells = [joined.precision, joined.recall, joined.f1, rules.f1, scores.f1].map((value) =>
      value.toFixed(2),
    );
    console.log(`| ${topic} | ${cells.join(" | ")} | ${share(aucOf(rows, at))} |`);
  });
}

const VERDICTS = ["clear", "pause", "stop"] as const;

function printConfusion(rows: readonly Judged[], by: (judged: Judged) => Decision): void {
  for (const asked of VERDICTS) {
    const said = rows.filter(({ row }) => row.verdict === asked).map((each) => by(each).verdict);
    const counts = VERDICTS.map((verdict) => said.filter((each) => each === verdict).length);
    console.log(
      `labelled ${asked}: said ${VERDICTS.map((verdict, at) => `${verdict} ${counts[at]}`).join(", ")}`,
    );
  }
}

/** Stops that no rule had any part in: how many were labelled so, and how many were at least a pause. */
function printStopsAlone(name: string, rows: readonly Judged[], bars: Bars): void {
  const stopped = rows.filter(
    (each) =>
      decide(each, bars).verdict === "stop" &&
      each.row.ruled.judged.every(({ severity }) => severity === "note"),
  );
  const labelled = (verdict: string) => stopped.filter(({ row }) => row.verdict === verdict).length;
  const counts = VERDICTS.map((verdict) => `${verdict} ${labelled(verdict)}`).join(", ");
  console.log(`stops on scores alone, ${name}: ${stopped.length}, labelled ${counts}`);
}

function printCalibration(rows: readonly Judged[]): void {
  const gaps = [
    calibrationGap(rows, ({ chances }) => chances.flagged, FLAGGED),
    calibrationGap(rows, ({ chances }) => chances.stop, STOP),
  ];
  console.log(`calibration gap: flagged ${share(gaps[0] as number)}, stop ${share(gaps[1] as number)}`);
}

const FEWEST_SHOWN = 80;

export function printBy(
  key: "country" | "profession",
  rows: readonly Judged[],
  by: (judged: Judged) => Decision,
): void {
  for (const value of new Set(rows.map(({ row }) => row[key]))) {
    const some = rows.filter(({ row }) => row[key] === value);
    if (some.length < FEWEST_SHOWN) continue;
    const { exact, clearOrNot, falseAlarms } = verdictFigures(some, by);
    console.log(
      `| ${value} | ${some.length} | ${share(exact)} | ${share(clearOrNot)} | ${share(falseAlarms)} |`,
    );
  }
}
