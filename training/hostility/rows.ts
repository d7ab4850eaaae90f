import { existsSync, readdirSync } from "node:fs";
import { type Draft, draftOf, parseDraft } from "@bedside/engine";
import { type HostilityView, hostilityViews } from "@bedside/engine/training";
import { foldOf, HEATED, linesOf } from "../scorers/labelled.ts";

const DATA = new URL("../../../shared/data/train/", import.meta.url);

/** One passage that names people. */
export interface Row extends HostilityView {
  /** The collection it is from, or what an authored draft is labelled: clear, other or prejudice. */
  readonly set: string;
  /** Whether it is hostile to a group. */
  readonly is: 0 | 1;
  readonly weight: number;
  /** Measured rows are never learned from; the others in folds. */
  readonly part: "learn" | "measure";
  readonly fold: number;
  readonly draft: Draft;
}

/** How many texts there are in each set and part, with those in which nobody is named. */
export type Counts = Map<string, { all: number; hostile: number }>;

interface Open {
  readonly text: string;
  readonly label?: unknown;
  readonly split?: string;
  readonly hate?: number | null;
  readonly sexism?: number | null;
  readonly toxic?: number | null;
}

/** The open sets that the bench measures: their dev rows, or every tenth row where they have none, are left to it. */
export const MEASURED = ["toxigen_annotated", "hatemoji_build", "gab_hate", "edos", "bias_madlibs"];

/** How much a row of a set counts. */
const OPEN: readonly (readonly [file: string, weight: number])[] = [
  ["toxigen_annotated.jsonl", 1],
  ["hatemoji_build.jsonl", 1],
  ["gab_hate.jsonl.gz", 0.6],
  ["edos.jsonl.gz", 0.8],
  ["bias_madlibs.jsonl", 0.4],
  ["toxigen_prompts.jsonl", 1],
  ["sbic_dev.jsonl", 0.8],
  ["reddit_misogyny.jsonl", 0.5],
];
/** Ordinary texts, none of them hostile, and every how many rows one is taken. */
export const ORDINARY: readonly (readonly [file: string, every: number])[] = [
  ["btc.jsonl", 1],
  ["health_news_tweets.jsonl", 1],
  ["nhs_feedback.jsonl", 1],
  ["goemotions.jsonl.gz", 2],
  ["medquad_sentences.jsonl", 2],
];
const ORDINARY_WEIGHT = 1.5;
/** Rows that stand together, such as pairs that differ by one word, stay in one fold. */
const RUN = 12;
const MEASURED_EVERY = 10;

/** All rows, or undefined where the data are not to be had. */
export function readRows(): { rows: Row[]; counts: Counts } | undefined {
  if (!existsSync(DATA)) return undefined;
  const counts: Counts = new Map();
  return { rows: [...openRows(counts), ...ordinaryRows(counts), ...draftRows(counts)], counts };
}

export function nameOf(file: string): string {
  return file.replace(/\.jsonl(\.gz)?$/, "");
}

function openRows(counts: Counts): Row[] {
  return OPEN.flatMap(([file, weight]) => {
    const lines = linesOf(file).map((line) => JSON.parse(line) as Open);
    const set = nameOf(file);
    const hasDev = lines.some(({ split }) => split === "dev");
    return lines.flatMap((line, at) => {
      const label = line.hate ?? line.sexism ?? line.toxic;
      if (label === undefined || label === null) return [];
      const isMeasured =
        MEASURED.includes(set) && (hasDev ? line.split === "dev" : at % MEASURED_EVERY === 0);
      const part = isMeasured ? "measure" : "learn";
      const fold = foldOf(`${set} ${Math.floor(at / RUN)}`);
      return rowsOf({ set, is: label === 1 ? 1 : 0, weight, part, fold, draft: draftOf(line.text) }, counts);
    });
  });
}

function ordinaryRows(counts: Counts): Row[] {
  return ORDINARY.flatMap(([file, every]) =>
    linesOf(file)
      .map((line) => JSON.parse(line) as Open)
      .filter(({ label }) => ![label].flat().some((each) => HEATED.has(String(each))))
      .filter((_, at) => at % every === 0)
      .flatMap(({ text }, at) => {
        const fold = foldOf(`${file} ${at}`);
        const row = { set: nameOf(file), is: 0, weight: ORDINARY_WEIGHT, fold } as const;
        return rowsOf({ ...row, part: "learn", draft: draftOf(text) }, counts);
      }),
  );
}

const DRAFT_WEIGHTS = { clear: 2, other: 1, prejudice: 2 };
/** Every how many runs of ten drafts one is held back to be measured. */
const HELD_BACK_EVERY = 5;

interface Labelled {
  readonly id: string;
  readonly group?: string;
  readonly expect: { readonly verdict: string; readonly must: string[]; readonly may: string[] };
}

function draftRows(counts: Counts): Row[] {
  return readdirSync(DATA)
    .filter((file) => /^drafts-.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => linesOf(file).map((line) => JSON.parse(line) as Labelled))
    .flatMap((labelled) => {
      const { id, group, expect } = labelled;
      const parsed = parseDraft(labelled);
      if (!parsed.ok) throw new Error(`${id}: ${parsed.error.message}`);
      if (expect.may.includes("discrimination")) return [];
      const is = expect.must.includes("discrimination") ? 1 : 0;
      const set = is === 1 ? "prejudice" : expect.verdict === "clear" ? "clear" : "other";
      const run = Math.floor(Number(/\d+/.exec(id)?.[0] ?? 0) / 10);
      const part = run % HELD_BACK_EVERY === 0 ? "measure" : "learn";
      const fold = foldOf(group ?? id.replace(/\d+/, String(run)));
      return rowsOf({ set, is, weight: DRAFT_WEIGHTS[set], part, fold, draft: parsed.draft }, counts);
    });
}

function rowsOf(row: Omit<Row, keyof HostilityView>, counts: Counts): Row[] {
  const key = `${row.set} ${row.part}`;
  const count = counts.get(key) ?? { all: 0, hostile: 0 };
  counts.set(key, { all: count.all + 1, hostile: count.hostile + row.is });
  return hostilityViews(row.draft).map((view) => ({ ...row, ...view }));
}
