import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type Draft, parseDraft } from "@bedside/engine";
import type { Topic, Verdict } from "@bedside/guidance";

/** A draft with what a careful adviser would say of it. */
export interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  readonly expect: {
    readonly verdict: Verdict;
    readonly must: readonly Topic[];
    readonly may: readonly Topic[];
    readonly identifiers: readonly { readonly text: string; readonly label?: string }[];
  };
}

/** A row of one of the open data sets. */
export interface OpenRow {
  readonly text: string;
  readonly label?: string | readonly string[];
  readonly split?: string;
  readonly hate?: number | null;
  readonly sexism?: number | null;
  readonly entities?: readonly { start: number; end: number; label: string; handle?: boolean }[];
  readonly section?: string;
}

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));
const SHARED = process.env.BEDSIDE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** Where the labelled data lie: the folder named by BEDSIDE_DATA, or `shared/data` beside the checkout, if there. */
export const dataFolder: string | undefined = existsSync(join(SHARED, "eval", "posts.jsonl"))
  ? SHARED
  : undefined;

/** The drafts that are only measured on; small ones of the repository's own where the data are not to be had. */
export function evaluationDrafts(): Labelled[] {
  return labelledIn(
    dataFolder === undefined ? join(FIXTURES, "posts.jsonl") : join(dataFolder, "eval", "posts.jsonl"),
  );
}

/** The authored drafts that rules are written from; shown apart, since figures on them flatter. */
export function authoredDrafts(): Labelled[] {
  if (dataFolder === undefined) return [];
  const folder = join(dataFolder, "train");
  const files = readdirSync(folder).filter((name) => /^drafts-.*\.jsonl$/.test(name));
  return files.sort().flatMap((name) => labelledIn(join(folder, name)));
}

export function openRows(name: string): OpenRow[] {
  return dataFolder === undefined ? [] : (linesOf(join(dataFolder, "train", name)) as OpenRow[]);
}

function labelledIn(path: string): Labelled[] {
  return linesOf(path).map((row) => {
    const parsed = parseDraft(row);
    const { id, expect } = row as Labelled;
    if (!parsed.ok) throw new Error(`${path}: ${id}: ${parsed.error.message}`);
    const identifiers = expect.identifiers.map((each) => (typeof each === "string" ? { text: each } : each));
    return { id, draft: parsed.draft, expect: { ...expect, identifiers } };
  });
}

function linesOf(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
