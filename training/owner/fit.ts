/**
 * Learns what each clue about a name (packages/engine/src/find/confidentiality/names/owner-clues.ts) is worth for telling
 * whether the name is a patient's, from the authored drafts of ../shared/data/train; writes owner-points.generated.ts.
 * Deterministic: nothing is drawn by chance. `npm run owner -w training`.
 */
import { writeFileSync } from "node:fs";
import { isGivenOrFamilyName } from "@bedside/engine/training";
import { readLabelled, readRows } from "../story/drafts.ts";
import { decisionOf, fitLogistic } from "../story/logistic.ts";
import { type NameExample, nameExamples } from "./examples.ts";

const OUTPUT = new URL(
  "../../packages/engine/src/find/confidentiality/names/owner-points.generated.ts",
  import.meta.url,
);
const LINE = 100;

/** A clue counts where this many names have it; a single word, where this many. */
const FEWEST = { clue: 5, word: 6 };
/** Words are held back more than the rest: there are many, and each is seen with few names. */
const PENALTY = { clue: 6, word: 9 };
/** Clues worth less than this are left out of the file. */
const LEAST_WORTH = 0.05;
const WORD = /^[-+][12]? /;

const drafts = readLabelled();
const rows = readRows();
if (drafts === undefined || rows === undefined) {
  console.error("The training drafts are not here: they are looked for in ../shared/data/train.");
  process.exit(66);
}
const examples = nameExamples(drafts, rows);
const learn = examples.filter(({ share }) => share !== 0);
const held = examples.filter(({ share }) => share === 0);
const model = fit(learn);
writeFileSync(OUTPUT, source());
report();

interface Model {
  readonly places: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
}

function fit(from: readonly NameExample[]): Model {
  const counts = new Map<string, number>();
  for (const { clues } of from) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const clues = [...counts].flatMap(([clue, count]) => (isKept(clue, count) ? [clue] : [])).sort();
  const places = new Map(clues.map((clue, index) => [clue, index]));
  const weights = fitLogistic(
    from.map((example) => ({ x: placed(example, places), y: example.isOwned })),
    clues.length,
    (place) => (WORD.test(clues[place] as string) ? PENALTY.word : PENALTY.clue),
  );
  return { places, weights };
}

/** Names of people are no clue: those of the drafts are made up. */
function isKept(clue: string, count: number): boolean {
  if (!WORD.test(clue)) return count >= FEWEST.clue;
  const word = clue.replace(WORD, "").replace(/'s$/, "");
  return count >= FEWEST.word && /^[\p{L}'&]*$/u.test(word) && !isGivenOrFamilyName(word);
}

function placed({ clues }: NameExample, places: ReadonlyMap<string, number>): number[] {
  return clues.flatMap((clue) => places.get(clue) ?? []);
}

function source(): string {
  const entries = [...model.places].flatMap(([clue, place]) => {
    const weight = model.weights[place] as number;
    return Math.abs(weight) < LEAST_WORTH ? [] : [`${clue}:${Math.round(weight * 100)}`];
  });
  const lines: string[] = [""];
  for (const entry of entries) {
    const line = lines.at(-1) as string;
    if (line.length + entry.length >= LINE) lines.push(entry);
    else lines[lines.length - 1] = line === "" ? entry : `${line}|${entry}`;
  }
  const text = lines.map((line, index) => JSON.stringify(index === lines.length - 1 ? line : `${line}|`));
  return [
    "// Made by training/owner/fit.ts from the authored training drafts; scores on those held back are in training/README.md.",
    "// Clues of owner-clues.ts, each with its worth in hundredths, and what is added for every name.",
    `export const EVERY_NAME = ${Math.round((model.weights.at(-1) as number) * 100)};`,
    `export const CLUE_POINTS =\n  ${text.join(" +\n  ")};`,
    "",
  ].join("\n");
}

function report(): void {
  const scored = held.map((example) => ({
    example,
    points: decisionOf(model.weights, placed(example, model.places)),
  }));
  const owned = held.filter(({ isOwned }) => isOwned).length;
  for (const bar of [-0.5, 0, 0.25, 0.5, 1, 1.5]) {
    const flagged = scored.filter(({ points }) => points > bar);
    const right = flagged.filter(({ example }) => example.isOwned).length;
    const alarms = flagged.filter(({ example }) => example.isAlarm).map(({ example }) => example.draft);
    console.log(
      `held back, from ${bar} points: precision ${(right / flagged.length).toFixed(3)}, recall ${(right / owned).toFixed(3)}, drafts with a false alarm ${new Set(alarms).size}`,
    );
  }
  console.log(`${learn.length} names learned from, ${held.length} held back, ${model.places.size} clues`);
}
