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

/** A part of a draft, by offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A passage in rows of at most `columns`, broken at spaces where there are any. `marks` are by offset into `text`. */
export function rowsOf(
  text: string,
  { start, end }: Passage,
  marks: ReadonlyMap<number, number>,
  columns: number,
): Row[] {
  const rows = new RowBuilder(columns);
  for (const { character, offset } of charactersOf(text.slice(start, end).trimEnd())) {
    const isBreak = character === "\n" || character === "\r\n";
    const shown = isBreak ? "" : visible(character);
    rows.add({ shown, width: width(shown), mark: marks.get(start + offset), isBreak });
  }
  return rows.finish();
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Segmenting takes time that grows with the square of the length, so a text is taken in pieces of at most so many units. */
const PIECE = 200;

/** What the reader takes for single characters: a letter with its accents, an emoji with its skin. */
function* charactersOf(text: string): Generator<{ readonly character: string; readonly offset: number }> {
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + PIECE);
    const lastSpace = start + PIECE < text.length ? piece.lastIndexOf(" ") : -1;
    const end = lastSpace > 0 ? lastSpace : piece.length - (isCutInPair(text, start + piece.length) ? 1 : 0);
    for (const { segment, index } of GRAPHEMES.segment(piece.slice(0, end))) {
      yield { character: segment, offset: start + index };
    }
    start += end;
  }
}

function isCutInPair(text: string, offset: number): boolean {
  return offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
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
