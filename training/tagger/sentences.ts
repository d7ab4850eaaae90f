import { existsSync, readdirSync, readFileSync } from "node:fs";
import { firstTag, KINDS, laterTag, type Steps, stepsOf } from "@bedside/engine/training";
import type { Draw } from "./draw.ts";
import { otherNames } from "./other-names.ts";

const DATA = new URL("../../../shared/data/train/", import.meta.url);

/** A text as the tagger sees it, with the tags that each step may bear. */
export interface Sentence {
  readonly text: string;
  readonly steps: Steps;
  /** For each step, the tags that are possible, as bits; one bit where the tag is known. */
  readonly allowed: readonly number[];
  /** How much the sentence counts in learning. */
  readonly weight: number;
}

export interface OpenRow {
  readonly text: string;
  readonly split: string;
  readonly entities: readonly Entity[];
  readonly section?: string;
  readonly template?: number | string;
}

export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly handle?: boolean;
}

export interface AuthoredRow {
  readonly id: string;
  readonly text: string;
  readonly expect: {
    readonly must: readonly string[];
    readonly identifiers?: readonly { readonly text: string; readonly label: string }[];
  };
}

/** Labels of the open sets, by the kinds that the tagger tells apart. */
export const KIND_OF_LABEL: Readonly<Record<string, number>> = {
  PERSON: 0,
  LOCATION: 1,
  GPE: 1,
  ORG: 2,
  ORGANIZATION: 2,
  GROUP: 2,
};
const OUTSIDE_ONLY = 1;
const ANYTHING = (1 << (1 + 2 * KINDS.length)) - 1;
const PERSON = bitsOf(0);
const PLACE_OR_ORGANISATION = bitsOf(1) | bitsOf(2);
/** What the sets are worth beside each other: templates and lower-cased copies teach less than real posts. */
const WEIGHT = { open: 1, otherNames: 0.5, small: 0.3, templates: 0.5, authored: 0.7 };

function bitsOf(kind: number): number {
  return (1 << firstTag(kind)) | (1 << laterTag(kind));
}

export function hasData(): boolean {
  return existsSync(DATA);
}

export function openRows(file: string): OpenRow[] {
  return linesOf(file) as OpenRow[];
}

export function authoredRows(): AuthoredRow[] {
  return readdirSync(DATA)
    .filter((file) => /^drafts-.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => linesOf(file) as AuthoredRow[]);
}

function linesOf(file: string): unknown[] {
  return readFileSync(new URL(file, DATA), "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

/** Kept from the learning, to measure it: the fifth of every five runs of ten neighbours. */
export function isHeldBack({ id }: AuthoredRow): boolean {
  return Math.floor(Number(/\d+/.exec(id)?.[0]) / 10) % 5 === 0;
}

/** A fifth of the templates of the synthetic set is kept back too. */
export function isHeldTemplate({ template }: OpenRow): boolean {
  return Number(/\d+/.exec(String(template))?.[0]) % 5 === 0;
}

/** Everything that is learned from. */
export function learningSentences(draw: Draw): Sentence[] {
  const sentences: Sentence[] = [];
  for (const file of ["btc.jsonl", "wnut17.jsonl", "tweebank_ner.jsonl"]) {
    for (const row of openRows(file)) if (row.split === "train") sentences.push(...copiesOf(row, draw));
  }
  for (const row of openRows("presidio_synth.jsonl")) {
    if (!isHeldTemplate(row)) sentences.push(sentenceOf(row, WEIGHT.templates));
  }
  for (const row of authoredRows()) {
    if (!isHeldBack(row)) sentences.push(...authoredSentences(row, draw));
  }
  return sentences;
}

/** A post, the same with people of other origins in it, and now and then without capitals. */
function copiesOf(row: OpenRow, draw: Draw): Sentence[] {
  const copies = [sentenceOf(row, WEIGHT.open)];
  const renamed = otherNames(row, draw);
  if (renamed !== undefined)
    copies.push(sentenceOf(renamed, WEIGHT.otherNames, () => draw.share() < UNLISTED));
  const isWrittenSmall = draw.share() < 0.15 && row.entities.length > 0;
  if (isWrittenSmall) copies.push(sentenceOf({ ...row, text: row.text.toLowerCase() }, WEIGHT.small));
  return copies;
}

/** The share of words that learning is to know from no list, in copies made for that. */
const UNLISTED = 0.5;

/** Only one set says whose handles are whose; elsewhere a handle may be anything. */
export function sentenceOf(row: OpenRow, weight: number, isUnlisted?: () => boolean): Sentence {
  const steps = stepsOf(row.text, isUnlisted);
  const allowed = steps.units.map(({ kind }) =>
    kind === "handle" && row.section === undefined ? ANYTHING : OUTSIDE_ONLY,
  );
  for (const { start, end, label } of row.entities) {
    const kind = KIND_OF_LABEL[label];
    if (kind === undefined) continue;
    let tag = firstTag(kind);
    steps.units.forEach((unit, index) => {
      if (unit.start >= end || start >= unit.end) return;
      allowed[index] = 1 << tag;
      tag = laterTag(kind);
    });
  }
  return { text: row.text, steps, allowed, weight };
}

/** A draft, and where it names somebody the same with names that no list knows. */
function authoredSentences(row: AuthoredRow, draw: Draw): Sentence[] {
  const isNaming = row.expect.identifiers?.some(({ label }) => label === "name") === true;
  return [authoredSentence(row), ...(isNaming ? [authoredSentence(row, () => draw.share() < UNLISTED)] : [])];
}

/**
 * The drafts' labels name what matters about a patient and nobody else: a word inside a labelled name is a person, a small
 * word outside is nothing, and any other capital may be anything.
 */
function authoredSentence({ text, expect }: AuthoredRow, isUnlisted?: () => boolean): Sentence {
  const steps = stepsOf(text, isUnlisted);
  const labelled = (expect.identifiers ?? []).map((each) => {
    const start = text.indexOf(each.text);
    return { ...each, start, end: start + each.text.length, words: each.text.split(" ").length };
  });
  const allowed = steps.units.map((unit) => {
    const isCapital = /^\p{Lu}/u.test(unit.text) && unit.kind === "word";
    const span = labelled.find(({ start, end }) => start >= 0 && start < unit.end && unit.start < end);
    if (span?.label === "name") {
      if (isCapital) return PERSON;
      return span.words <= 2 && !AROUND_NAMES.has(unit.lower) ? PERSON : ANYTHING;
    }
    if (isCapital && (span?.label === "place" || span?.label === "organisation"))
      return PLACE_OR_ORGANISATION;
    return isCapital || unit.kind !== "word" ? ANYTHING : OUTSIDE_ONLY;
  });
  return { text, steps, allowed, weight: WEIGHT.authored };
}

/** Small words that stand inside a labelled name without being of it. */
const AROUND_NAMES = new Set(
  "the a an our my your and from of in on at with lad boy girl man lady little big wee old young mr mrs miss dr auntie uncle bed room".split(
    " ",
  ),
);
