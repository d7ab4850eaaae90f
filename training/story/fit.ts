/**
 * Learns what each question of packages/engine/src/read/story-features.ts is worth, from the authored drafts of
 * ../shared/data/train, and writes story-points.generated.ts. Deterministic: nothing is drawn by chance.
 * `npm run story -w training`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseDraft } from "@bedside/engine";
import { GLANCE_SIZE, STORY_QUESTION_NAMES, type StoryAnswers, storyAnswers } from "@bedside/engine/training";
import { decisionOf, fitLogistic } from "./logistic.ts";

const DATA = new URL("../../../shared/data/train/", import.meta.url);
const OUTPUT = new URL("../../packages/engine/src/read/story-points.generated.ts", import.meta.url);

/** Points below which nothing asks for a draft's story, and the share of others that a glance may lose. */
const LOWEST_OF_INTEREST = -0.4;
const GLANCE_LOSS = 0.02;

interface Row {
  readonly windows: readonly StoryAnswers[];
  readonly isStory: boolean;
  readonly isHeldBack: boolean;
  /** Graver than a pause, where confidentiality alone decides the verdict. */
  readonly isGrave: boolean | undefined;
}

if (!existsSync(DATA)) {
  console.error("The training drafts are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const rows = readdirSync(DATA)
  .filter((file) => /^drafts-.*\.jsonl$/.test(file))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, DATA), "utf8").trim().split("\n"))
  .flatMap((line) => rowOf(JSON.parse(line)));
const learn = rows.filter(({ isHeldBack }) => !isHeldBack);
const held = rows.filter(({ isHeldBack }) => isHeldBack);
const size = STORY_QUESTION_NAMES.length;

const story = learnStory(learn);
const grave = learn.flatMap((row) =>
  row.isGrave === undefined ? [] : [{ x: bestWindow(row, story), y: row.isGrave }],
);
const gravity = fitLogistic(grave, size, { penalty: 4 });
const glance = learnGlance();
const glanceBar = barOfGlance();
writeFileSync(OUTPUT, source());
report();

function rowOf(raw: { id: string; expect: { must: string[]; may: string[]; verdict: string } }): Row[] {
  if (raw.expect.may.includes("confidentiality")) return [];
  const parsed = parseDraft(raw);
  if (!parsed.ok) throw new Error(`${raw.id}: ${parsed.error.message}`);
  const isStory = raw.expect.must.includes("confidentiality");
  const isAlone = isStory && raw.expect.must.length === 1;
  return [
    {
      windows: storyAnswers(parsed.draft),
      isStory,
      isHeldBack: Math.floor(Number(/\d+/.exec(raw.id)?.[0]) / 10) % 5 === 0,
      isGrave: isAlone ? raw.expect.verdict === "stop" : undefined,
    },
  ];
}

/** Long drafts count by the window that says most, which the weights themselves decide: three rounds settle it. */
function learnStory(from: readonly Row[]): number[] {
  const short = from.filter(({ windows }) => windows.length === 1);
  let weights = fitLogistic(
    short.map((row) => ({ x: row.windows[0]?.all ?? [], y: row.isStory })),
    size,
    { penalty: 2 },
  );
  for (let round = 0; round < 2; round++) {
    const picked = from.map((row) => ({ x: bestWindow(row, weights), y: row.isStory }));
    weights = fitLogistic(picked, size, { penalty: 2 });
  }
  return weights;
}

function bestWindow({ windows }: Row, weights: readonly number[]): readonly number[] {
  return mostTelling(windows, weights)?.all ?? [];
}

function mostTelling(windows: readonly StoryAnswers[], weights: readonly number[]): StoryAnswers | undefined {
  let best = windows[0];
  for (const window of windows) {
    if (best !== undefined && decisionOf(weights, window.all) > decisionOf(weights, best.all)) best = window;
  }
  return best;
}

/** A glance has to let through whatever the full look would find: it learns from that, not from the labels. */
function learnGlance(): number[] {
  const examples = learn.flatMap(({ windows }) => {
    const window = mostTelling(windows, story);
    return window === undefined
      ? []
      : [{ x: window.glance, y: decisionOf(story, window.all) > LOWEST_OF_INTEREST }];
  });
  return fitLogistic(examples, GLANCE_SIZE, { penalty: 2 });
}

function barOfGlance(): number {
  const passed = learn
    .flatMap(({ windows }) => windows)
    .filter(({ all }) => decisionOf(story, all) > LOWEST_OF_INTEREST)
    .map((window) => decisionOf(glance, window.glance))
    .sort((a, b) => a - b);
  return Math.floor((passed[Math.floor(passed.length * GLANCE_LOSS)] ?? 0) * 100) / 100;
}

function source(): string {
  const line = (weights: readonly number[]) =>
    `[\n  ${weights.map((weight) => Math.round(weight * 100)).join(", ")},\n]`;
  return [
    "// Made by training/story/fit.ts from the authored training drafts; scores on those held back are in training/README.md.",
    "// One weight in hundredths for each question of story-features.ts, in its order, and one that is added always.",
    `export const GLANCE_POINTS: readonly number[] = ${line(glance)};`,
    `export const GLANCE_BAR = ${glanceBar};`,
    `export const STORY_POINTS: readonly number[] = ${line(story)};`,
    `export const GRAVITY_POINTS: readonly number[] = ${line(gravity)};`,
    "",
  ].join("\n");
}

function report(): void {
  const scored = held.map((row) => ({ points: decisionOf(story, bestWindow(row, story)), y: row.isStory }));
  for (const bar of [-0.5, 0, 0.5, 1, 1.5, 2]) {
    const flagged = scored.filter(({ points }) => points >= bar);
    const right = flagged.filter(({ y }) => y).length;
    const all = scored.filter(({ y }) => y).length;
    console.log(
      `held back, from ${bar} points: precision ${(right / flagged.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
    );
  }
  const judged = held.filter(({ isGrave }) => isGrave !== undefined);
  const right = judged.filter(
    (row) => decisionOf(gravity, bestWindow(row, story)) > 0 === row.isGrave,
  ).length;
  console.log(
    `stop or pause told right: ${(right / judged.length).toFixed(3)} of ${judged.length}; ${learn.length} drafts learned from`,
  );
}
