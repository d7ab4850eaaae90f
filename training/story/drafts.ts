import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseDraft } from "@bedside/engine";
import { type StoryAnswers, storyAnswers } from "@bedside/engine/training";

const DATA = new URL("../../../shared/data/train/", import.meta.url);

/** One labelled draft, as the engine sees it. */
export interface Row {
  readonly windows: readonly StoryAnswers[];
  /** Somebody under care could be recognised in it. */
  readonly isStory: boolean;
  /** Graver than a pause, where confidentiality alone decides the verdict. */
  readonly isGrave: boolean | undefined;
  /** Kept from the learning, to measure it: the fifth of every five runs of ten neighbours. */
  readonly isHeldBack: boolean;
}

interface Labelled {
  readonly id: string;
  readonly expect: {
    readonly must: readonly string[];
    readonly may: readonly string[];
    readonly verdict: string;
  };
}

/** The authored drafts; undefined where they are not to be had. Rows on which labellers could differ are left out. */
export function readRows(): Row[] | undefined {
  if (!existsSync(DATA)) return undefined;
  return readdirSync(DATA)
    .filter((file) => /^drafts-.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, DATA), "utf8").trim().split("\n"))
    .map((line): Labelled => JSON.parse(line))
    .filter(({ expect }) => !expect.may.includes("confidentiality"))
    .map(rowOf);
}

function rowOf(labelled: Labelled): Row {
  const { id, expect } = labelled;
  const parsed = parseDraft(labelled);
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.message}`);
  const isStory = expect.must.includes("confidentiality");
  return {
    windows: storyAnswers(parsed.draft),
    isStory,
    isGrave: isStory && expect.must.length === 1 ? expect.verdict === "stop" : undefined,
    isHeldBack: Math.floor(Number(/\d+/.exec(id)?.[0]) / 10) % 5 === 0,
  };
}
