/** Prints how well the shipped tagger does on what it did not learn from. `npm run tagger:measure -w training`. */
import { KINDS, taggedInText } from "@bedside/engine/training";
import {
  authoredRows,
  isHeldBack,
  isHeldTemplate,
  KIND_OF_LABEL,
  type OpenRow,
  openRows,
} from "./sentences.ts";

const isDev = ({ split }: OpenRow) => split === "dev";
const KINDS_MEASURED = ["person", "place"];

for (const [name, rows] of [
  ["btc dev", openRows("btc.jsonl").filter(isDev)],
  ["wnut17 dev", openRows("wnut17.jsonl").filter(isDev)],
  ["tweebank dev", openRows("tweebank_ner.jsonl").filter(isDev)],
  ["presidio, held templates", openRows("presidio_synth.jsonl").filter(isHeldTemplate)],
] as const) {
  console.log(`${name}: people and places ${exact(rows, true)}; without handles ${exact(rows, false)}`);
}
authored();

function exact(rows: readonly OpenRow[], withHandles: boolean): string {
  let right = 0;
  let said = 0;
  let there = 0;
  for (const { text, entities } of rows) {
    const truth = new Set(
      entities
        .filter(({ label, handle }) => isMeasured(KIND_OF_LABEL[label]) && (withHandles || handle !== true))
        .map(({ start, end, label }) => `${start} ${end} ${KINDS[KIND_OF_LABEL[label] as number]}`),
    );
    const found = taggedInText(text)
      .filter(({ kind, start }) => KINDS_MEASURED.includes(kind) && (withHandles || text[start] !== "@"))
      .map(({ start, end, kind }) => `${start} ${end} ${kind}`);
    right += found.filter((each) => truth.has(each)).length;
    said += found.length;
    there += truth.size;
  }
  const two = (value: number) => value.toFixed(3);
  return `F1 ${two((2 * right) / (said + there))}, precision ${two(right / said)}, recall ${two(right / there)}`;
}

function isMeasured(kind: number | undefined): boolean {
  return kind !== undefined && KINDS_MEASURED.includes(KINDS[kind] as string);
}

function authored(): void {
  const seen = new Map<string, { there: number; touched: number }>();
  let others = 0;
  const rows = authoredRows().filter(isHeldBack);
  for (const { text, expect } of rows) {
    const tagged = taggedInText(text);
    const labelled = (expect.identifiers ?? []).map((each) => {
      const start = text.indexOf(each.text);
      return { ...each, start, end: start + each.text.length };
    });
    for (const { label, start, end } of labelled) {
      const count = seen.get(label) ?? { there: 0, touched: 0 };
      count.there += 1;
      if (tagged.some((each) => each.start < end && start < each.end)) count.touched += 1;
      seen.set(label, count);
    }
    others += tagged.filter(
      (each) =>
        each.kind === "person" && !labelled.some(({ start, end }) => each.start < end && start < each.end),
    ).length;
  }
  for (const [label, { there, touched }] of seen)
    console.log(`authored ${label}: ${touched} of ${there} touched`);
  console.log(`authored: ${others} people that no label covers in ${rows.length} drafts`);
}
