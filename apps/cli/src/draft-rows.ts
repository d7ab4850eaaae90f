import { visible, width } from "./terminal-text.ts";

/** One character as the reader sees it. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  /** The finding it belongs to, by its index in the report. */
  readonly mark: number | undefined;
  /** Ends a line of the draft. */
  readonly isBreak: boolean;
}

export type Row = readonly Cell[];

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The draft in rows of at most `columns`, broken at spaces where there are any. `marks` are by offset. */
export function rowsOf(text: string, marks: ReadonlyMap<number, number>, columns: number): Row[] {
  const rows = new RowBuilder(columns);
  for (const { segment, index } of GRAPHEMES.segment(text.trimEnd())) {
    const isBreak = segment === "\n" || segment === "\r\n";
    const shown = isBreak ? "" : visible(segment);
    rows.add({ shown, width: width(shown), mark: marks.get(index), isBreak });
  }
  return rows.finish();
}

class RowBuilder {
  readonly #columns: number;
  readonly #rows: Row[] = [];
  #row: Cell[] = [];
  #used = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  add(cell: Cell): void {
    if (cell.isBreak) {
      this.#endRow([]);
      return;
    }
    if (this.#row.length > 0 && this.#used + cell.width > this.#columns) {
      if (cell.shown === " ") {
        this.#endRow([]);
        return;
      }
      const space = this.#row.findLastIndex((each) => each.shown === " ");
      this.#endRow(space > 0 ? this.#row.splice(space + 1) : []);
    }
    this.#row.push(cell);
    this.#used += cell.width;
  }

  finish(): Row[] {
    this.#endRow([]);
    return this.#rows;
  }

  #endRow(rest: Cell[]): void {
    while (this.#row.at(-1)?.shown === " ") this.#row.pop();
    this.#rows.push(this.#row);
    this.#row = rest;
    this.#used = rest.reduce((sum, cell) => sum + cell.width, 0);
  }
}

/** A draft of up to so many rows is shown whole. */
const WHOLE = 40;

/** The rows shown above and below a marked one in a draft that is too long to show whole. */
const AROUND = 1;

/** Of a long draft without a mark, the beginning. */
const BEGINNING = 10;

/** The rows to show; `undefined` stands for some that are left out. */
export function excerpt(rows: readonly Row[]): (Row | undefined)[] {
  if (rows.length <= WHOLE) return [...rows];
  const shown = rowsNearMarks(rows);
  if (shown.size === 0) for (let row = 0; row < BEGINNING; row++) shown.add(row);
  return rows.flatMap((row, index) => {
    if (shown.has(index)) return [row];
    return index === 0 || shown.has(index - 1) ? [undefined] : [];
  });
}

function rowsNearMarks(rows: readonly Row[]): Set<number> {
  const near = new Set<number>();
  rows.forEach((row, index) => {
    if (!row.some((cell) => cell.mark !== undefined)) return;
    for (let at = index - AROUND; at <= index + AROUND; at++) near.add(at);
  });
  return near;
}
