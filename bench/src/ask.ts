import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Country, Profession } from "@bedside/guidance";
import { type About, type Answer, ask, type Question } from "@bedside/lookup/ask";
import { leastCpuSeconds, quantile } from "./cpu.ts";
import { dataFolder } from "./data.ts";
import { type Row, ratio, type Section, three, two } from "./table.ts";

/** A question with every situation that is right for it, the better first. */
export interface LabelledQuestion {
  readonly q: string;
  readonly country?: Country;
  readonly profession?: Profession;
  readonly expect: readonly About[];
}

export interface AskFigures {
  readonly first: number;
  readonly three: number;
  readonly nonePrecision: number;
  readonly noneRecall: number;
  /** By how much confidence and being right differ, over tenths of confidence. */
  readonly calibrationError: number;
}

const BINS = 10;

export function askFiguresOf(questions: readonly LabelledQuestion[], answers: readonly Answer[]): AskFigures {
  let first = 0;
  let inThree = 0;
  const none = { said: 0, saidRightly: 0, are: 0, found: 0 };
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0 }));
  questions.forEach(({ expect }, at) => {
    const { situation, confidence, alternatives } = answers[at] as Answer;
    const isRight = expect.includes(situation);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))] as { said: number; right: number };
    bin.said += confidence;
    if (isRight) {
      first++;
      bin.right++;
    }
    if (isRight || alternatives.some((one) => expect.includes(one.situation))) inThree++;
    if (situation === "none") none.said++;
    if (situation === "none" && isRight) none.saidRightly++;
    if (expect[0] === "none") none.are++;
    if (expect[0] === "none" && situation === "none") none.found++;
  });
  return {
    first: ratio(first, questions.length),
    three: ratio(inThree, questions.length),
    nonePrecision: ratio(none.saidRightly, none.said),
    noneRecall: ratio(none.found, none.are),
    calibrationError:
      bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / questions.length,
  };
}

const MODEL = fileURLToPath(new URL("../../packages/lookup/src/ask/weights.generated.ts", import.meta.url));
const FIXTURE = fileURLToPath(new URL("../fixtures/questions.jsonl", import.meta.url));

export function askSection(): Section {
  const questions = evaluationQuestions();
  const answers = questions.map(answerTo);
  const figures = askFiguresOf(questions, answers);
  const times = questions.map((question) => timeOf(() => answerTo(question)));
  const tries = 20;
  const seconds = leastCpuSeconds(3, () => {
    for (let each = 0; each < tries; each++) for (const question of questions) answerTo(question);
  });
  const model = readFileSync(MODEL);
  const set = dataFolder ? "held-out questions" : "small fixtures";
  const rows: Row[] = [
    { what: `${set} (${questions.length}): right first`, goal: "≥ 0.90", ours: three(figures.first) },
    { what: "right in the first three", goal: "≥ 0.97", ours: three(figures.three) },
    { what: "none: precision", goal: "≥ 0.80", ours: three(figures.nonePrecision) },
    { what: "none: recall", goal: "≥ 0.80", ours: three(figures.noneRecall) },
    { what: "confidence and truth differ by", goal: "", ours: three(figures.calibrationError) },
    {
      what: "one question, CPU ms (wall clock p99)",
      goal: "≤ 10",
      ours: `${two((1000 * seconds) / (tries * questions.length))} (${two(quantile(times, 0.99))})`,
    },
    {
      what: "what was learned, gzip",
      goal: "≤ 60 kB",
      ours: `${(gzipSync(model, { level: 9 }).length / 1000).toFixed(1)} kB`,
    },
  ];
  return { title: "Ask: a question to its situation", rows };
}

function answerTo({ q, country, profession }: LabelledQuestion): Answer {
  const question: Question = { q, ...(country && { country }), ...(profession && { profession }) };
  return ask(question);
}

function timeOf(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** Only ever measured on; small ones of the repository's own where the data are not to be had. */
function evaluationQuestions(): LabelledQuestion[] {
  const beside = dataFolder && join(dataFolder, "eval", "questions.jsonl");
  const path = beside && existsSync(beside) ? beside : FIXTURE;
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledQuestion);
}
