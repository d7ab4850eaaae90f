import type { Span } from "@bedside/engine";
import type { Word } from "./words.ts";

/** What the columns of a row of tags stand for. */
export interface Tags<Label> {
  readonly none: number;
  readonly labels: readonly TagLabel<Label>[];
}

interface TagLabel<Label> {
  readonly label: Label;
  /** Its columns: one, or one for the first word and one for later ones. */
  readonly columns: readonly number[];
}

export interface Tagged<Label> extends Span {
  readonly label: Label;
  /** The mean over its words, 0–1. */
  readonly chance: number;
}

/** From even odds on, a word counts as tagged. */
const TAGGED = 0.5;
/** What may stand between two words of one span. */
const BETWEEN = /^[^\S\n]{0,3}$/;

interface Open<Label> extends Span {
  readonly tag: TagLabel<Label>;
  readonly chances: number[];
}

/** Joins words that are tagged alike and stand side by side. `chances` gives a piece's softmax, where it was read. */
export function taggedSpans<Label>(
  text: string,
  words: readonly Word[],
  tags: Tags<Label>,
  chances: (piece: number) => readonly number[] | undefined,
): Tagged<Label>[] {
  const spans: Open<Label>[] = [];
  let open: Open<Label> | undefined;
  for (const word of words) {
    const rows = rowsOf(word, chances);
    const said = rows && tagOf(meanRow(rows), tags);
    if (rows === undefined || said === undefined) {
      open = undefined;
      continue;
    }
    const goesOn =
      open?.tag === said.tag &&
      !beginsAnew(rows[0]!, said.tag) &&
      BETWEEN.test(text.slice(open.end, word.start));
    if (open && goesOn) {
      spans[spans.length - 1] = open = { ...open, end: Math.max(open.end, word.end) };
      open.chances.push(said.chance);
    } else {
      open = { start: word.start, end: word.end, tag: said.tag, chances: [said.chance] };
      spans.push(open);
    }
  }
  return spans.map(({ start, end, tag: { label }, chances: all }) => ({
    start,
    end,
    label,
    chance: all.reduce((sum, each) => sum + each, 0) / all.length,
  }));
}

function rowsOf(
  { from, to }: Word,
  chances: (piece: number) => readonly number[] | undefined,
): readonly (readonly number[])[] | undefined {
  const rows = Array.from({ length: to - from }, (_, at) => chances(from + at));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function meanRow(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length);
}

function tagOf<Label>(
  row: readonly number[],
  { none, labels }: Tags<Label>,
): { tag: TagLabel<Label>; chance: number } | undefined {
  if (labels.length === 0 || !(1 - row[none]! >= TAGGED)) return undefined;
  return labels
    .map((tag) => ({
      tag,
      chance: Math.min(
        1,
        tag.columns.reduce((sum, column) => sum + row[column]!, 0),
      ),
    }))
    .reduce((most, each) => (each.chance > most.chance ? each : most));
}

function beginsAnew(row: readonly number[], { columns: [first, later] }: TagLabel<unknown>): boolean {
  return later !== undefined && row[first!]! > row[later]!;
}

export function softmax(row: Float32Array): readonly number[] {
  const most = Math.max(...row);
  const raised = Array.from(row, (each) => Math.exp(each - most));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
