import type { Finding } from "@bedside/engine";
import type { Severity } from "@bedside/guidance";
import { type Paint, STYLE_OF } from "./paint.ts";
import { visible, width } from "./terminal-text.ts";

/** The stroke under a marked place tells its severity without colour: double, dashed, single. */
const STROKES: Readonly<Record<Severity, string>> = { stop: "═", pause: "╌", note: "─" };

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, pause: 1, stop: 2 };

/** The rows shown above and below a marked one in a draft that is too long to show whole. */
const AROUND = 1;

/** A draft of up to so many rows is shown whole. */
const WHOLE = 40;

export interface MarkedDraft {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly columns: number;
  readonly paint: Paint;
}

/**
 * The draft in rows of at most `columns`. Under each row with a finding stands a row of strokes that begin with the
 * finding's number, counted from 1 in the order of the report.
 */
export function markedDraft(draft: MarkedDraft): string[] {
  const marks = marksOf(draft.text.length, draft.findings);
  const rows = rowsOf(cellsOf(draft.text, marks), draft.columns);
  const numbered = new Set<number>();
  return excerpt(rows).flatMap((row) => (row === undefined ? ["…"] : draw(row, draft, numbered)));
}

/** One character as the reader sees it, with the finding it belongs to. `isBreak` ends a line. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly mark: number | undefined;
  readonly isBreak: boolean;
}

type Row = readonly Cell[];

/** The finding, by index, that each code unit belongs to: where several overlap, the gravest, then the first. */
function marksOf(length: number, findings: readonly Finding[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  const lightestFirst = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || b.index - a.index);
  for (const { finding, index } of lightestFirst) {
    if (finding.start === undefined) continue;
    for (let at = finding.start; at < Math.min(finding.end, length); at++) marks.set(at, index);
  }
  return marks;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

function cellsOf(text: string, marks: ReadonlyMap<number, number>): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of GRAPHEMES.segment(text.replace(/\s+$/, ""))) {
    const isBreak = segment === "\n" || segment === "\r\n";
    const shown = isBreak ? "" : visible(segment);
    cells.push({ shown, width: width(shown), mark: marks.get(index), isBreak });
  }
  return cells;
}

function rowsOf(cells: readonly Cell[], columns: number): Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  let used = 0;
  let lastSpace = -1;
  const finish = (rest: Cell[]) => {
    rows.push(row);
    row = rest;
    used = rest.reduce((sum, cell) => sum + cell.width, 0);
    lastSpace = -1;
  };
  for (const cell of cells) {
    if (cell.isBreak) {
      finish([]);
      continue;
    }
    if (used + cell.width > columns && row.length > 0) {
      if (cell.shown === " ") {
        finish([]);
        continue;
      }
      const rest = lastSpace > 0 ? row.splice(lastSpace + 1) : [];
      finish(rest);
    }
    if (cell.shown === " ") lastSpace = row.length;
    row.push(cell);
    used += cell.width;
  }
  rows.push(row);
  return rows;
}

/** Rows to show; `undefined` stands for those that are left out. */
function excerpt(rows: readonly Row[]): (Row | undefined)[] {
  if (rows.length <= WHOLE) return [...rows];
  const shown = new Set<number>();
  rows.forEach((row, index) => {
    if (!row.some((cell) => cell.mark !== undefined)) return;
    for (let near = index - AROUND; near <= index + AROUND; near++) shown.add(near);
  });
  if (shown.size === 0) for (let first = 0; first < WHOLE / 4; first++) shown.add(first);
  return rows.flatMap((row, index) => {
    if (shown.has(index)) return [row];
    return index === 0 || shown.has(index - 1) ? [undefined] : [];
  });
}

/** Neighbouring cells of one finding, or of none. */
interface Run {
  readonly mark: number | undefined;
  text: string;
  width: number;
}

function runsOf(row: Row): Run[] {
  const runs: Run[] = [];
  for (const cell of row) {
    const last = runs.at(-1);
    if (last && last.mark === cell.mark) {
      last.text += cell.shown;
      last.width += cell.width;
    } else runs.push({ mark: cell.mark, text: cell.shown, width: cell.width });
  }
  return runs;
}

function draw(row: Row, { findings, paint }: MarkedDraft, numbered: Set<number>): string[] {
  const runs = runsOf(row);
  let text = "";
  let strokes = "";
  for (const { mark, text: words, width: columns } of runs) {
    if (mark === undefined) {
      text += words;
      strokes += " ".repeat(columns);
      continue;
    }
    const { severity } = findings[mark]!;
    const label = numbered.has(mark) ? "" : String(mark + 1);
    numbered.add(mark);
    const stroke =
      label.length <= columns
        ? label + STROKES[severity].repeat(columns - label.length)
        : STROKES[severity].repeat(columns);
    text += paint(STYLE_OF[severity], words);
    strokes += paint(STYLE_OF[severity], stroke);
  }
  return runs.some((run) => run.mark !== undefined) ? [text.trimEnd(), strokes.trimEnd()] : [text.trimEnd()];
}
