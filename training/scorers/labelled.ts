import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const DATA = new URL("../../../shared/data/train/", import.meta.url);
/** Drafts written for this repository. */
const OWN = new URL("../drafts/", import.meta.url);

/**
 * An authored draft; one again with nothing known of who writes, or where; or an ordinary text of somebody else, from an
 * open collection, which is clear.
 */
export type Kind = "draft" | "bare" | "ordinary";

/** A draft with its labels, before anybody has looked at it. */
export interface LabelledRow {
  readonly labelled: Labelled;
  /** How much it counts beside an authored draft. */
  readonly weight: number;
  readonly kind: Kind;
  readonly fold: number;
  /** The rules were written with the other drafts in view; these show how they do on new ones. */
  readonly isHeldBack: boolean;
  /** The open collection that an ordinary text is from. */
  readonly collection?: string;
}

export interface Labelled {
  readonly id: string;
  readonly group?: string;
  readonly text: string;
  readonly context?: Record<string, unknown>;
  readonly expect: {
    readonly must: readonly string[];
    readonly may: readonly string[];
    readonly verdict: string;
    readonly identifiers?: readonly { readonly text: string; readonly label: string }[];
  };
}

export const FOLDS = 5;

/** Every how many drafts one is shown again bare, and how much that counts. */
const BARE_EVERY = 4;
const BARE_WEIGHT = 0.5;

/** The authored drafts; undefined where they are not to be had. */
export function labelledDrafts(): LabelledRow[] | undefined {
  if (!existsSync(DATA)) return undefined;
  const drafts = [
    ...filesOf(DATA, /^drafts-.*\.jsonl$/).flatMap((file) => linesOf(file)),
    ...filesOf(OWN, /\.jsonl$/).flatMap((file) => linesOf(file, OWN)),
  ].map((line) => JSON.parse(line) as Labelled);
  const bare = drafts.filter((_, at) => at % BARE_EVERY === 0).filter(standsAlone);
  return [
    ...drafts.map((draft) => rowOf(draft, 1, "draft")),
    ...bare.map(({ context: _, ...draft }) => rowOf(draft, BARE_WEIGHT, "bare")),
  ];
}

/** Drafts whose label may turn on what is answered, on a bio or on the audience say something else without it. */
function standsAlone({ id, group, context }: Labelled): boolean {
  return !id.startsWith("x-") && group === undefined && context?.replyTo === undefined;
}

/** How much an ordinary text counts beside an authored draft. */
const ORDINARY_WEIGHT = 0.5;
/** Every how many rows of a collection one is taken. */
const ORDINARY: readonly (readonly [file: string, every: number])[] = [
  ["btc.jsonl", 3],
  ["health_news_tweets.jsonl", 3],
  ["nhs_feedback.jsonl", 2],
  ["goemotions.jsonl.gz", 15],
  ["medquad_sentences.jsonl", 5],
];
/** Classes of GoEmotions that are no ordinary talk. */
export const HEATED = new Set(["anger", "annoyance", "disgust", "disapproval"]);

/** Every how many ordinary texts one stays without a context. */
const WITHOUT_CONTEXT_EVERY = 2;

/**
 * Ordinary texts. Half of them borrow the surroundings of an authored draft, or the learning would take the lack of a context for
 * a sign of harmlessness.
 */
export function ordinaryTexts(): LabelledRow[] {
  const contexts = linesOf("drafts-ordinary.jsonl").map((line) => (JSON.parse(line) as Labelled).context);
  return ORDINARY.flatMap(([file, every]) =>
    linesOf(file)
      .map((line) => JSON.parse(line) as { text: string; label?: unknown })
      .filter(({ label }) => ![label].flat().some((each) => HEATED.has(String(each))))
      .filter((_, at) => at % every === 1)
      .map(({ text }, at) => {
        const { replyTo: _, ...around } = contexts[(at * 7) % contexts.length] ?? {};
        const context = at % WITHOUT_CONTEXT_EVERY === 0 ? {} : around;
        const expect = { must: [], may: [], verdict: "clear" };
        const row = rowOf({ id: `${file}-${at}`, text, context, expect }, ORDINARY_WEIGHT, "ordinary");
        return { ...row, collection: file };
      }),
  );
}

function filesOf(folder: URL, name: RegExp): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => name.test(file))
        .sort()
    : [];
}

export function linesOf(file: string, folder = DATA): string[] {
  const bytes = readFileSync(new URL(file, folder));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
}

function rowOf(labelled: Labelled, weight: number, kind: Kind): LabelledRow {
  const { id, group } = labelled;
  const run = Math.floor(Number(/\d+/.exec(id)?.[0] ?? 0) / 10);
  return {
    labelled,
    weight,
    kind,
    fold: foldOf(group ?? (kind === "ordinary" ? id : id.replace(/\d+/, String(run)))),
    isHeldBack: kind !== "ordinary" && run % FOLDS === 0,
  };
}

/** Ladders, and runs of ten ids, stay together. */
export function foldOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}
