import { TOPICS } from "@bedside/guidance";
import type { Decision, Judged } from "./decide.ts";

export interface VerdictFigures {
  readonly exact: number;
  readonly clearOrNot: number;
  readonly stopsNoticed: number;
  readonly falseAlarms: number;
  readonly clear: number;
  readonly all: number;
}

type Decide = (judged: Judged) => Decision;

/** How verdicts agree with the labels, each draft by its weight. */
export function verdictFigures(rows: readonly Judged[], decide: Decide): VerdictFigures {
  let [all, exact, clearOrNot, stops, noticed, clear, alarms] = [0, 0, 0, 0, 0, 0, 0];
  for (const each of rows) {
    const { verdict: asked } = each.row;
    const { verdict } = decide(each);
    all++;
    if (verdict === asked) exact++;
    if ((verdict === "clear") === (asked === "clear")) clearOrNot++;
    if (asked === "stop") stops++;
    if (asked === "stop" && verdict !== "clear") noticed++;
    if (asked === "clear") clear++;
    if (asked === "clear" && verdict !== "clear") alarms++;
  }
  return {
    exact: exact / all,
    clearOrNot: clearOrNot / all,
    stopsNoticed: noticed / stops,
    falseAlarms: alarms / clear,
    clear,
    all,
  };
}

export interface TopicFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How each topic is told, in the order of TOPICS; notes count where the topic was asked for, and never against. */
export function topicFigures(rows: readonly Judged[], decide: Decide): TopicFigures[] {
  const decisions = rows.map(decide);
  return TOPICS.map((topic, at) => {
    let [right, wrong, missed] = [0, 0, 0];
    rows.forEach(({ row }, index) => {
      const { flagged, noted } = decisions[index] as Decision;
      const asked = row.is[at] === 1;
      if (asked) flagged.has(topic) || noted.has(topic) ? right++ : missed++;
      else if (row.counts[at] !== 0 && flagged.has(topic)) wrong++;
      else if (row.counts[at] !== 0 && topic === "indemnity" && noted.has(topic)) wrong++;
    });
    const precision = right / Math.max(1, right + wrong);
    const recall = right / Math.max(1, right + missed);
    return {
      precision,
      recall,
      f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    };
  });
}

/** The mean of all topics' F1. */
export function macroF1(rows: readonly Judged[], decide: Decide): number {
  const topics = topicFigures(rows, decide);
  return topics.reduce((sum, { f1 }) => sum + f1, 0) / topics.length;
}

/** How often a draft of the topic has a higher chance than one that is not. */
export function aucOf(rows: readonly Judged[], at: number): number {
  const topic = TOPICS[at] as (typeof TOPICS)[number];
  const scored = rows
    .filter(({ row }) => row.counts[at] !== 0)
    .map(({ row, chances }): [number, boolean] => [chances.topics[topic], row.is[at] === 1])
    .sort((a, b) => a[0] - b[0]);
  let ranks = 0;
  let positive = 0;
  scored.forEach(([, is], index) => {
    if (!is) return;
    ranks += index + 1;
    positive++;
  });
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (scored.length - positive));
}

/** How far chances are from what happens: the mean gap over ten bins of equal width. */
export function calibrationGap(
  rows: readonly Judged[],
  chance: (judged: Judged) => number,
  output: number,
): number {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, is: 0, count: 0 }));
  for (const each of rows) {
    const value = chance(each);
    const bin = bins[Math.min(9, Math.floor(value * 10))] as (typeof bins)[number];
    bin.sum += value;
    bin.is += each.row.is[output] as number;
    bin.count++;
  }
  return bins.reduce((total, { sum, is }) => total + Math.abs(sum - is), 0) / rows.length;
}
