import type { Span } from "@bedside/engine";
import type { Severity } from "@bedside/guidance";
import { passagesOf } from "./draft-passages.ts";
import { type Row, rowsOf } from "./draft-rows.ts";
import { type Paint, STYLE_OF } from "./paint.ts";

/** The stroke under a marked place tells its severity without colour: double, dashed, single. */
const STROKES: Readonly<Record<Severity, string>> = { stop: "═", pause: "╌", note: "─" };

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, pause: 1, stop: 2 };

/** A finding, as far as it is drawn. */
export type Drawn = { readonly severity: Severity } & (
  | Span
  | { readonly start?: never; readonly end?: never }
);

export interface MarkedDraft {
  readonly text: string;
  readonly findings: readonly Drawn[];
  readonly columns: number;
  readonly paint: Paint;
}

/**
 * The draft in rows of at most `columns`. Under each row with a finding stands a row of strokes that begin with the
 * finding's number, counted from 1 in the order of the report.
 */
export function markedDraft({ text, findings, columns, paint }: MarkedDraft): string[] {
  const marks = marksOf(text.length, findings);
  const numbered = new Set<number>();
  const passages = passagesOf(text, findings.filter(hasPlace));
  const drawn = passages.map((passage) =>
    rowsOf(text, passage, marks, columns).flatMap((row) => draw(row, findings, paint, numbered)),
  );
  const isCutAtStart = passages[0]!.start > 0;
  const isCutAtEnd = passages.at(-1)!.end < text.length;
  return [
    ...(isCutAtStart ? ["…"] : []),
    ...drawn.flatMap((lines, index) => (index === 0 ? lines : ["…", ...lines])),
    ...(isCutAtEnd ? ["…"] : []),
  ];
}

function hasPlace(finding: Drawn): finding is Drawn & Span {
  return finding.start !== undefined;
}

/** The finding, by index, that each code unit belongs to: where several overlap, the gravest, then the first. */
function marksOf(length: number, findings: readonly Drawn[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  const lightestFirst = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || b.index - a.index);
  for (const { finding, index } of lightestFirst) {
    if (!hasPlace(finding)) continue;
    for (let at = finding.start; at < Math.min(finding.end, length); at++) marks.set(at, index);
  }
  return marks;
}

/** Neighbouring cells of one finding, or of none. */
interface Run {
  readonly mark: number | undefined;
  words: string;
  width: number;
}

function runsOf(row: Row): Run[] {
  const runs: Run[] = [];
  for (const cell of row) {
    const last = runs.at(-1);
    if (last && last.mark === cell.mark) {
      last.words += cell.shown;
      last.width += cell.width;
    } else runs.push({ mark: cell.mark, words: cell.shown, width: cell.width });
  }
  return runs;
}

function draw(row: Row, findings: readonly Drawn[], paint: Paint, numbered: Set<number>): string[] {
  let text = "";
  let strokes = "";
  for (const { mark, words, width } of runsOf(row)) {
    const severity = mark === undefined ? undefined : findings[mark]!.severity;
    if (mark === undefined || severity === undefined) {
      text += words;
      strokes += " ".repeat(width);
    } else {
      text += paint(STYLE_OF[severity], words);
      strokes += paint(STYLE_OF[severity], strokeUnder(mark, width, STROKES[severity], numbered));
    }
  }
  return strokes.trim() === "" ? [text] : [text, strokes.trimEnd()];
}

/** A finding's number stands where it begins, if there is room for it. */
function strokeUnder(mark: number, width: number, stroke: string, numbered: Set<number>): string {
  const number = numbered.has(mark) ? "" : String(mark + 1);
  numbered.add(mark);
  return number.length > width ? stroke.repeat(width) : number + stroke.repeat(width - number.length);
}
