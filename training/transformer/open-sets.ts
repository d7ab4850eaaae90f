/** One row of an open set about how people are spoken of. */
export interface OpenText {
  readonly text: string;
  readonly split?: string;
  readonly hate?: number | null;
  readonly toxic?: number | null;
  readonly sexism?: number | null;
  readonly bias?: number | null;
  readonly target?: string;
  readonly topic?: string;
  readonly context?: string;
}

interface OpenSet {
  /** Which of its labels are to be trusted. */
  readonly labels: readonly ("hate" | "toxic" | "sexism" | "bias")[];
  /** Every how many rows one is learned from: sets count by their quality, not by their size. */
  readonly every: number;
}

export const OPEN_SETS: Readonly<Record<string, OpenSet>> = {
  "toxigen_annotated.jsonl": { labels: ["hate"], every: 1 },
  "toxigen_prompts.jsonl": { labels: ["hate"], every: 1 },
  "hatemoji_build.jsonl": { labels: ["hate"], every: 1 },
  "gab_hate.jsonl.gz": { labels: ["hate", "toxic"], every: 4 },
  "sbic_dev.jsonl": { labels: ["hate", "toxic"], every: 1 },
  "edos.jsonl.gz": { labels: ["sexism"], every: 3 },
  "reddit_misogyny.jsonl": { labels: ["sexism"], every: 2 },
  "redditbias.jsonl": { labels: ["bias"], every: 4 },
  "bias_madlibs.jsonl": { labels: ["toxic"], every: 4 },
  "surge_toxicity.jsonl": { labels: ["toxic"], every: 1 },
  "civil_toxic.jsonl": { labels: ["toxic"], every: 6 },
  "davidson.jsonl.gz": { labels: ["toxic"], every: 20 },
  "paradetox.jsonl.gz": { labels: ["toxic"], every: 15 },
  "convabuse.jsonl": { labels: ["toxic"], every: 1 },
};

/** Whom a hostile row is about, as the sets name them. */
const TARGETS: readonly (readonly [target: string, names: RegExp])[] = [
  ["sex", /women|wom\b|blawom|gaywom|gender_female/],
  [
    "race",
    /black|\bbla|latino|asian|\basi\b|chinese|mexican|native_american|middle_east|arab|immigrant|race_/,
  ],
  ["religion", /muslim|\bmus\b|jew|religion/],
  ["orientation", /lgbt|gay|trans|orientation/],
  ["disability", /dis\b|disability/],
];

export function openRow(row: OpenText, { labels }: OpenSet): object {
  const open = Object.fromEntries(
    labels.flatMap((label) => (typeof row[label] === "number" ? [[label, row[label] > 0.5 ? 1 : 0]] : [])),
  );
  const isHostile = Object.values(open).some((value) => value === 1);
  const about = `${row.target ?? ""} ${row.topic ?? ""}`;
  const named = TARGETS.filter(([, names]) => names.test(about)).map(([target]) => target);
  const targets = labels.includes("sexism") ? (isHostile ? ["sex"] : []) : named;
  // A harmless row names its group in some sets and nobody in others: only hostile ones say whom they are about.
  const isKnown = isHostile && targets.length > 0;
  return {
    text: row.text,
    open,
    ...(isKnown && { targets }),
    ...(row.context && { context: { replyTo: row.context } }),
  };
}
