/**
 * Learns what each question of packages/engine/src/read/story-features.ts, and each common word, is worth, from the
 * authored drafts of ../shared/data/train; writes story-points.generated.ts. Deterministic: nothing is drawn by chance.
 * `npm run story -w training`.
 */
import { writeFileSync } from "node:fs";
import { GLANCE_SIZE } from "@bedside/engine/training";
import { readRows } from "./drafts.ts";
import { learnStory, mostTelling, pointsOf, QUESTIONS } from "./learn.ts";
import { decisionOf, fitLogistic } from "./logistic.ts";

const OUTPUT = new URL("../../packages/engine/src/read/story-points.generated.ts", import.meta.url);
const LINE = 100;

/** Points below which nothing asks for a draft's story, and the share of others that a glance may lose. */
const LOWEST_OF_INTEREST = -0.4;
const GLANCE_LOSS = 0.02;
const PENALTY = { gravity: 4, glance: 2 };
/** Words worth less than this are left out of the file. */
const LEAST_WORTH = 0.1;

const rows = readRows();
if (rows === undefined) {
  console.error("The training drafts are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const learn = rows.filter(({ isHeldBack }) => !isHeldBack);
const held = rows.filter(({ isHeldBack }) => isHeldBack);
const story = learnStory(learn);
const { vocabulary, weights } = story;
const grave = learn.flatMap((row) =>
  row.isGrave === undefined ? [] : [{ x: mostTelling(row, story)?.all ?? [], y: row.isGrave }],
);
const gravity = fitLogistic(grave, QUESTIONS, () => PENALTY.gravity);
const glance = learnGlance();
const glanceBar = barOfGlance();
writeFileSync(OUTPUT, source());
report();

/** A glance has to let through whatever the full look would find: it learns from that, not from the labels. */
function learnGlance(): number[] {
  const examples = learn.flatMap((row) => {
    const window = mostTelling(row, story);
    return window === undefined
      ? []
      : [{ x: window.glance, y: pointsOf(window, story) > LOWEST_OF_INTEREST }];
  });
  return fitLogistic(examples, GLANCE_SIZE, () => PENALTY.glance);
}

function barOfGlance(): number {
  const passed = learn
    .flatMap(({ windows }) => windows)
    .filter((window) => pointsOf(window, story) > LOWEST_OF_INTEREST)
    .map((window) => decisionOf(glance, window.glance))
    .sort((a, b) => a - b);
  return Math.floor((passed[Math.floor(passed.length * GLANCE_LOSS)] ?? 0) * 100) / 100;
}

function source(): string {
  const asked = [...weights.slice(0, QUESTIONS), weights.at(-1) as number];
  const numbers = (list: readonly number[]) =>
    `[\n  ${list.map((weight) => Math.round(weight * 100)).join(", ")},\n]`;
  return [
    "// Made by training/story/fit.ts from the authored training drafts; scores on those held back are in training/README.md.",
    "// One weight in hundredths for each question of story-features.ts, in its order, and one that is added always; then words.",
    `export const GLANCE_POINTS: readonly number[] = ${numbers(glance)};`,
    `export const GLANCE_BAR = ${glanceBar};`,
    `export const STORY_POINTS: readonly number[] = ${numbers(asked)};`,
    `export const GRAVITY_POINTS: readonly number[] = ${numbers(gravity)};`,
    `export const STORY_WORDS =\n  ${words(vocabulary.words)};`,
    `export const ANSWERED_WORDS =\n  ${words(vocabulary.answered)};`,
    "",
  ].join("\n");
}

function words(places: ReadonlyMap<string, number>): string {
  const entries = [...places].flatMap(([word, place]) => {
    const weight = weights[place] as number;
    return Math.abs(weight) < LEAST_WORTH ? [] : [`${word}:${Math.round(weight * 100)}`];
  });
  const lines: string[] = [""];
  for (const entry of entries) {
    const line = lines.at(-1) as string;
    if (line.length + entry.length >= LINE) lines.push(entry);
    else lines[lines.length - 1] = line === "" ? entry : `${line},${entry}`;
  }
  return lines
    .map((line, index) => JSON.stringify(index === lines.length - 1 ? line : `${line},`))
    .join(" +\n  ");
}

function report(): void {
  const scored = held.flatMap((row) => {
    const window = mostTelling(row, story);
    return window === undefined ? [] : [{ points: pointsOf(window, story), y: row.isStory }];
  });
  const all = scored.filter(({ y }) => y).length;
  for (const bar of [-0.5, 0, 0.25, 0.5, 1, 1.5, 2]) {
    const flagged = scored.filter(({ points }) => points >= bar);
    const right = flagged.filter(({ y }) => y).length;
    console.log(
      `held back, from ${bar} points: precision ${(right / flagged.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
    );
  }
  const judged = held.filter(({ isGrave }) => isGrave !== undefined);
  const right = judged.filter(
    (row) => decisionOf(gravity, mostTelling(row, story)?.all ?? []) > 0 === row.isGrave,
  ).length;
  console.log(`stop or pause told right: ${(right / judged.length).toFixed(3)} of ${judged.length}`);
  console.log(
    `${learn.length} drafts learned from, ${vocabulary.words.size} words, ${vocabulary.answered.size} of answers`,
  );
}
