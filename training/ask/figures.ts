import { ABOUTS } from "@bedside/lookup/training";
import { softmax } from "./learn.ts";
import type { About, Labelled } from "./rows.ts";

/** A question with the points that a model gave it which had not seen it. */
export interface Judged {
  readonly question: Labelled;
  readonly points: Float64Array;
}

export interface Figures {
  readonly questions: number;
  readonly first: number;
  readonly three: number;
  readonly nonePrecision: number;
  readonly noneRecall: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  let first = 0;
  let three = 0;
  let said = 0;
  let saidRightly = 0;
  let are = 0;
  let found = 0;
  for (const { question, points } of judged) {
    const [top, ...others] = orderOf(points).slice(0, 3);
    const { expect } = question;
    if (expect.includes(top!)) first++;
    if ([top!, ...others].some((about) => expect.includes(about))) three++;
    if (top === "none") said++;
    if (top === "none" && expect.includes("none")) saidRightly++;
    if (expect[0] === "none") are++;
    if (expect[0] === "none" && top === "none") found++;
  }
  return {
    questions: judged.length,
    first: first / judged.length,
    three: three / judged.length,
    nonePrecision: saidRightly / said,
    noneRecall: found / are,
  };
}

function orderOf(points: Float64Array): About[] {
  return ABOUTS.map((about, at) => ({ about, points: points[at]! }))
    .sort((a, b) => b.points - a.points)
    .map(({ about }) => about);
}

/** What was taken for what, the commonest first. */
export function confusions(judged: readonly Judged[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { question, points } of judged) {
    const [top] = orderOf(points);
    if (question.expect.includes(top!)) continue;
    const pair = `${question.expect[0]} taken for ${top}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export interface Bin {
  readonly said: number;
  readonly right: number;
  readonly questions: number;
}

const BINS = 10;

/** How confident the answers were, and how often they were right, by tenths of confidence. */
export function calibration(judged: readonly Judged[], temperature: number): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0, questions: 0 }));
  for (const { question, points } of judged) {
    const chances = softmax(points, temperature);
    const confidence = Math.max(...chances);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.questions++;
    bin.said += confidence;
    if (question.expect.includes(ABOUTS[chances.indexOf(confidence)]!)) bin.right++;
  }
  return bins.map(({ said, right, questions }) => ({
    said: said / questions,
    right: right / questions,
    questions,
  }));
}

/** By how much confidence and being right differ, over all answers. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { questions }) => sum + questions, 0);
  return bins.reduce(
    (sum, { said, right, questions }) =>
      questions === 0 ? sum : sum + (Math.abs(said - right) * questions) / all,
    0,
  );
}
