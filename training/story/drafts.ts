import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Draft, parseDraft } from "@bedside/engine";
import { type StoryAnswers, storyAnswers } from "@bedside/engine/training";

const DATA = new URL("../../../shared/data/train/", import.meta.url);

/** One labelled draft, as the engine sees it. */
export interface Row {
  readonly windows: readonly StoryAnswers[];
  /** Somebody under care could be recognised in it. */
  readonly isStory: boolean;
  /** Graver than a pause, where confidentiality alone decides the verdict. */
  readonly isGrave: boolean | undefined;
  /** Which of five shares the draft is in: runs of ten neighbours stay together. */
  readonly share: number;
  /** Kept from the learning, to measure it: the first share. */
  readonly isHeldBack: boolean;
}

/** A draft as it was labelled. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly expect: {
    readonly must: readonly string[];
    readonly may: readonly string[];
    readonly verdict: string;
    readonly identifiers: readonly { readonly text: string; readonly label: string }[];
  };
}

const SHARES = 5;
const NEIGHBOURS = 10;

/** The authored drafts; undefined where they are not to be had. Rows on which labellers could differ are left out. */
export function readRows(): Row[] | undefined {
  return readLabelled()?.map(rowOf);
}

/** The drafts behind the rows, in the same order. */
export function readLabelled(): Labelled[] | undefined {
  if (!existsSync(DATA)) return undefined;
  return readdirSync(DATA)
    .filter((file) => /^drafts-.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, DATA), "utf8").trim().split("\n"))
    .map((line): Labelled => JSON.parse(line))
    .filter(({ expect }) => !expect.may.includes("confidentiality"));
}

function rowOf(labelled: Labelled): Row {
  const { expect } = labelled;
  const isStory = expect.must.includes("confidentiality");
  return {
    windows: storyAnswers(draftOfLabelled(labelled)),
    isStory,
    isGrave: isStory && expect.must.length === 1 ? expect.verdict === "stop" : undefined,
    share: shareOf(labelled),
    isHeldBack: shareOf(labelled) === 0,
  };
}

export function shareOf({ id }: Labelled): number {
  return Math.floor(Number(/\d+/.exec(id)?.[0]) / NEIGHBOURS) % SHARES;
}

export function draftOfLabelled(labelled: Labelled): Draft {
  const parsed = parseDraft(labelled);
  if (!parsed.ok) throw new Error(`${labelled.id}: ${parsed.error.message}`);
  return parsed.draft;
}
