import { draftOf, type Redaction, type RedactionStyle, redact } from "@bedside/engine";
import { leastCpuSeconds } from "./cpu.ts";
import { authoredDrafts, evaluationDrafts, type Labelled } from "./data.ts";
import { isSmallWord } from "./small-words.ts";
import { ratio, type Section, two } from "./table.ts";

const STYLES: readonly RedactionStyle[] = ["remove", "generalise", "pseudonym"];
/** Labels that point to somebody by themselves, whoever it is. */
const DIRECT = new Set(["name", "number", "contact", "address"]);
const MEGABYTE = 1_000_000;

interface LabelledSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Exported for its test. Whether no word of a span that tells anything is left. */
export function isGone(
  text: string,
  { start, end }: Omit<LabelledSpan, "label">,
  entities: Redaction["entities"],
): boolean {
  for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isSmallWord(word[0])) continue;
    const at = start + word.index;
    const isTaken = (unit: number) => entities.some((entity) => entity.start <= unit && unit < entity.end);
    for (let unit = at; unit < at + word[0].length; unit++) if (!isTaken(unit)) return false;
  }
  return true;
}

function spansOf({ draft, expect }: Labelled): LabelledSpan[] {
  return expect.identifiers.flatMap(({ text, label = "unlabelled" }) => {
    const start = draft.text.indexOf(text);
    return start < 0 ? [] : [{ label, start, end: start + text.length }];
  });
}

/** Every fifth ten of the authored drafts is held back when rules are written. */
function isHeldBack({ id }: Labelled): boolean {
  return Math.floor(Number(/\d+/.exec(id)?.[0]) / 10) % 5 === 0;
}

class Tally {
  readonly byLabel = new Map<string, { spans: number; gone: number }>();
  drafts = { direct: 0, directClean: 0, all: 0, allClean: 0 };

  add(labelled: Labelled, entities: Redaction["entities"]): void {
    const spans = spansOf(labelled);
    const left = spans.filter((span) => !isGone(labelled.draft.text, span, entities));
    for (const span of spans) {
      const count = this.byLabel.get(span.label) ?? { spans: 0, gone: 0 };
      this.byLabel.set(span.label, count);
      count.spans += 1;
      if (!left.includes(span)) count.gone += 1;
    }
    if (spans.length === 0) return;
    this.drafts.all += 1;
    if (left.length === 0) this.drafts.allClean += 1;
    if (!spans.some(({ label }) => DIRECT.has(label))) return;
    this.drafts.direct += 1;
    if (!left.some(({ label }) => DIRECT.has(label))) this.drafts.directClean += 1;
  }

  recall(labels: readonly string[]): number {
    const counts = labels.map((label) => this.byLabel.get(label) ?? { spans: 0, gone: 0 });
    return ratio(
      counts.reduce((sum, { gone }) => sum + gone, 0),
      counts.reduce((sum, { spans }) => sum + spans, 0),
    );
  }
}

function tallied(drafts: readonly Labelled[], style: RedactionStyle): Tally {
  const tally = new Tally();
  for (const labelled of drafts) tally.add(labelled, redact(labelled.draft, { style }).entities);
  return tally;
}

/** Of drafts in which no detail is labelled, the share from which more than names and the like was taken. */
function spoiled(drafts: readonly Labelled[]): number {
  const unlabelled = drafts.filter(({ expect }) => expect.identifiers.length === 0);
  const touched = unlabelled.filter(({ draft }) =>
    redact(draft, { style: "remove" }).entities.some(({ label }) => !DIRECT.has(label)),
  );
  return ratio(touched.length, unlabelled.length);
}

function secondsPerMegabyte(text: string): number {
  const draft = draftOf(text.slice(0, MEGABYTE));
  return leastCpuSeconds(1, () => void redact(draft)) / (draft.text.length / MEGABYTE);
}

export function redactionSection(): Section {
  const authored = authoredDrafts();
  const all = authored.length > 0 ? authored : evaluationDrafts();
  const parts = [
    { name: "learned from", drafts: all.filter((each) => !isHeldBack(each)) },
    { name: "held back", drafts: all.filter(isHeldBack) },
  ];
  const tallies = parts.map(({ drafts }) => STYLES.map((style) => tallied(drafts, style)));
  const inBoth = (of: (tally: Tally) => string, style: number) =>
    tallies.map((byStyle) => of(byStyle[style] as Tally)).join(" · ");
  const rows = STYLES.flatMap((style, index) => [
    {
      what: `${style}: direct identifiers gone`,
      goal: "≥ 0.97",
      ours: inBoth((tally) => two(tally.recall([...DIRECT])), index),
    },
    {
      what: `${style}: drafts with none left`,
      goal: "≥ 0.95",
      ours: inBoth(({ drafts }) => two(ratio(drafts.directClean, drafts.direct)), index),
    },
    {
      what: `${style}: drafts with no labelled detail left`,
      goal: "–",
      ours: inBoth(({ drafts }) => two(ratio(drafts.allClean, drafts.all)), index),
    },
  ]);
  const prose = "Saw a lovely family in clinic this morning and the kettle broke again. ".repeat(14_085);
  const posts = all.map(({ draft }) => draft.text).join("\n\n");
  return {
    title: `Redaction (${parts.map(({ name, drafts }) => `${drafts.length} drafts ${name}`).join(" · ")})`,
    rows: [
      ...rows,
      {
        what: "drafts without details from which some are taken",
        goal: "≤ 0.05",
        ours: parts.map(({ drafts }) => two(spoiled(drafts))).join(" · "),
      },
      { what: "1 MB of one sentence, CPU-seconds", goal: "≤ 3", ours: two(secondsPerMegabyte(prose)) },
      { what: "1 MB of drafts, CPU-seconds", goal: "≤ 3", ours: two(secondsPerMegabyte(posts)) },
    ],
    notes: [
      "A span is gone when none of its words is left but articles, prepositions and the like.",
      labelTable(parts.map(({ name }, index) => ({ name, tally: tallies[index]?.[0] as Tally }))),
    ],
  };
}

function labelTable(parts: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const labels = [...new Set(parts.flatMap(({ tally }) => [...tally.byLabel.keys()]))].sort();
  const cell = (tally: Tally, label: string) =>
    `${two(tally.recall([label]))} of ${tally.byLabel.get(label)?.spans ?? 0}`.padEnd(16);
  return [
    `Whole spans gone, by label (${parts.map(({ name }) => name).join(" · ")})`,
    ...labels.map((label) =>
      `  ${label.padEnd(14)}${parts.map(({ tally }) => cell(tally, label)).join("")}`.trimEnd(),
    ),
  ].join("\n");
}
