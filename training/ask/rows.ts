import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Country, Profession } from "@bedside/guidance";
import { ABOUTS, questionFeatures } from "@bedside/lookup/training";

export type About = (typeof ABOUTS)[number];

export interface Labelled {
  readonly id: string;
  readonly q: string;
  readonly country?: Country;
  readonly profession?: Profession;
  /** Every situation that is right, the better first. */
  readonly expect: readonly About[];
}

/** Where a question comes from: given with the data, written here, or a line of the guidance itself. */
export type Origin = "given" | "own" | "guidance";

export interface Row {
  readonly question: Labelled;
  readonly origin: Origin;
  /** Places of features, with how much each counts. */
  readonly places: Int32Array;
  readonly counts: Float32Array;
  /** How right each output is; the sum is one. */
  readonly right: Float32Array;
  /** How much the row counts in learning. */
  readonly weight: number;
}

const DATA = process.env.BEDSIDE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const OWN = new URL("../questions/", import.meta.url);

/** What the first of several right answers is worth; the others share the rest. */
const FIRST_SHARE = 0.65;

export function readQuestions(path: string | URL): Labelled[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);
}

export function ownQuestions(): Labelled[] {
  const files = readdirSync(OWN).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) => readQuestions(new URL(name, OWN)));
}

/** Questions from beside this repository: `train` to learn from, `eval` only ever to measure on. */
export function questionsBeside(part: "train" | "eval"): Labelled[] | undefined {
  const path = `${DATA}/${part}/questions.jsonl`;
  return existsSync(path) ? readQuestions(path) : undefined;
}

export function rowOf(question: Labelled, origin: Origin, weight = 1): Row {
  const features = questionFeatures(question);
  const right = new Float32Array(ABOUTS.length);
  const others = question.expect.length - 1;
  question.expect.forEach((about, at) => {
    const share = at === 0 ? FIRST_SHARE : (1 - FIRST_SHARE) / others;
    right[ABOUTS.indexOf(about)] = others === 0 ? 1 : share;
  });
  return {
    question,
    origin,
    places: Int32Array.from(features.keys()),
    counts: Float32Array.from(features.values()),
    right,
    weight,
  };
}

export const ABOUT_COUNT = ABOUTS.length;
