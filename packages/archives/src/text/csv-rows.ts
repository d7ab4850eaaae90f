import Papa from "papaparse";
import { decodedText } from "./decode.ts";

export interface CsvOptions {
  /** What stands before a quote inside quotes: `"` by default, `\` in some of LinkedIn's files. */
  readonly escapeChar?: string;
  /** Says of a line that it is the header, where other lines come first. By default the first that is not empty. */
  readonly isHeader?: (line: string) => boolean;
  /** By default whichever of `,`, `;`, tab and `|` the header has most of. */
  readonly delimiter?: string;
}

export interface CsvRow {
  readonly type: "row";
  /** Of the rows below the header, from 0. */
  readonly index: number;
  /** By name of the column, trimmed and in lower case; without a prototype. A column that a row lacks is not there. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvProblem {
  readonly type: "problem";
  readonly index: number;
  readonly code: "bad-row";
}

export type CsvPiece = CsvRow | CsvProblem;

/** In UTF-16 units. A quote that nobody closes must not swallow the memory. */
const LONGEST_ROW = 32 * 1024 * 1024;
/** Rows are parsed at least this much text at a time. */
const BATCH = 64 * 1024;
const DELIMITERS = [",", ";", "\t", "|"];

/** The rows of a CSV file by the names in its header, some at a time, in constant memory. */
export async function* csvRows(
  bytes: ReadableStream<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<readonly CsvPiece[], void, void> {
  const reader = new RowReader(options);
  for await (const text of decodedText(bytes)) {
    const rows = reader.push(text);
    if (rows.length > 0) yield rows;
  }
  const rest = reader.end();
  if (rest.length > 0) yield rest;
}

/** The names in the header of a CSV file, trimmed and in lower case, from its beginning as text. */
export function csvHeader(head: string, options: CsvOptions = {}): readonly string[] {
  const reader = new RowReader(options);
  reader.push(head);
  reader.end();
  return reader.columns ?? [];
}

class RowReader {
  columns: readonly string[] | undefined;
  private rest = "";
  private nextLook = BATCH;
  private heldReturn = "";
  private count = 0;
  private parser: PapaParser | undefined;
  private readonly options: CsvOptions;

  constructor(options: CsvOptions) {
    this.options = options;
  }

  push(text: string): readonly CsvPiece[] {
    this.rest += this.withLineFeeds(text);
    return this.rest.length < this.nextLook ? [] : this.take(false);
  }

  end(): readonly CsvPiece[] {
    if (this.heldReturn !== "") this.rest += "\n";
    return this.take(true);
  }

  private take(isEnd: boolean): readonly CsvPiece[] {
    if (!this.beginRows(isEnd)) return [];
    const { data, errors, meta } = this.parser!.parse(this.rest, 0, !isEnd);
    const badRows = new Set(errors.map(({ row }) => row));
    const pieces = data.flatMap((row, index) => this.piece(row, badRows.has(index)));
    this.rest = isEnd ? "" : this.rest.slice(meta.cursor);
    // A row that goes on is looked at again only when there is twice as much of it.
    this.nextLook = Math.max(BATCH, this.rest.length * 2);
    return this.rest.length > LONGEST_ROW ? [...pieces, this.giveUpRow()] : pieces;
  }

  /** Finds the header, which decides how the rest is read. False while it is not all there. */
  private beginRows(isEnd: boolean): boolean {
    while (this.columns === undefined) {
      const end = this.rest.indexOf("\n");
      if (end < 0 && !isEnd) return false;
      const line = end < 0 ? this.rest : this.rest.slice(0, end);
      const { isHeader = (text) => text.trim() !== "" } = this.options;
      const isFound = isHeader(line);
      if (isFound) this.readHeader(line);
      this.rest = end < 0 ? "" : this.rest.slice(end + 1);
      if (!isFound && this.rest === "") return false;
    }
    return true;
  }

  private readHeader(line: string): void {
    const delimiter = this.options.delimiter ?? mostFrequent(line);
    const { escapeChar = '"' } = this.options;
    this.parser = new Papa.Parser({ delimiter, escapeChar, newline: "\n" }) as unknown as PapaParser;
    const names = this.parser.parse(line, 0, false).data[0] ?? [];
    this.columns = names.map((name) => name.trim().toLowerCase());
  }

  private piece(row: readonly string[], isMarked: boolean): readonly CsvPiece[] {
    if (row.length === 0 || (row.length === 1 && row[0]!.trim() === "")) return [];
    const columns = this.columns!;
    const index = this.count++;
    const isOverfull = row.slice(columns.length).some((cell) => cell !== "");
    if (isOverfull || (isMarked && row.length !== columns.length))
      return [{ type: "problem", index, code: "bad-row" }];
    const cells: Record<string, string> = Object.create(null);
    for (let at = Math.min(row.length, columns.length) - 1; at >= 0; at--) cells[columns[at]!] = row[at]!;
    return [{ type: "row", index, cells }];
  }

  private giveUpRow(): CsvProblem {
    const end = this.rest.indexOf("\n");
    this.rest = end < 0 ? "" : this.rest.slice(end + 1);
    return { type: "problem", index: this.count++, code: "bad-row" };
  }

  /** Line ends as `\n`, also where a `\r\n` is cut in two. A lone `\r` ends a line as well, as on old machines. */
  private withLineFeeds(text: string): string {
    const whole = this.heldReturn + text;
    this.heldReturn = whole.endsWith("\r") ? "\r" : "";
    const ready = this.heldReturn === "" ? whole : whole.slice(0, -1);
    return ready.includes("\r") ? ready.replace(/\r\n?/g, "\n") : ready;
  }
}

/** The part of papaparse that works on text at hand; its types leave out what comes back. */
interface PapaParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): { data: string[][]; errors: { row?: number }[]; meta: { cursor: number } };
}

function mostFrequent(line: string): string {
  const unquoted = line.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((each) => unquoted.split(each).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
