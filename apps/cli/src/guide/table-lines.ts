import { plainText, type Text } from "@bedside/guidance";
import type { Block } from "@bedside/guidance/articles";
import type { Page } from "../page.ts";
import { visible, width } from "../terminal-text.ts";
import { spaced } from "./layout.ts";
import { richLines } from "./rich-lines.ts";

type Table = Extract<Block, { kind: "table" }>;

const GAP = "  ";

/** In a cell of less, prose falls into single words. */
const NARROWEST_COLUMN = 14;

/** A table in columns where they fit; elsewhere row by row, each cell after the name of its column. */
export function tableLines(table: Table, page: Page): string[] {
  const widths = columnWidths(table, page.columns);
  return widths ? inColumns(table, widths, page) : rowByRow(table, page);
}

function columnWidths({ head, rows }: Table, columns: number): readonly number[] | undefined {
  const cellsOf = (i: number) => [head, ...rows].map((row) => plainText(row[i] ?? []));
  const natural = head.map((_, i) => Math.max(...cellsOf(i).map((cell) => width(visible(cell)))));
  const least = head.map((_, i) => Math.max(...cellsOf(i).map(longestWord)));
  const room = columns - GAP.length * (head.length - 1);
  const narrowest = natural.map((wide, i) => Math.min(wide, Math.max(least[i]!, NARROWEST_COLUMN)));
  if (sum(narrowest) > room) return undefined;
  return narrowed(natural, narrowest, room);
}

/** Takes from the widest column until all fit, so that short columns stay on one line. */
function narrowed(natural: readonly number[], narrowest: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  while (sum(widths) > room) {
    const free = widths.map((wide, i) => (wide > narrowest[i]! ? wide : 0));
    const widest = free.indexOf(Math.max(...free));
    widths[widest] = widths[widest]! - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function longestWord(cell: string): number {
  return Math.max(0, ...visible(cell).split(" ").map(width));
}

function inColumns({ head, rows }: Table, widths: readonly number[], page: Page): string[] {
  const rule = widths.map((wide) => "─".repeat(wide)).join(GAP);
  const body = rows.map((row) => rowLines(row, widths, page));
  const isWrapped = body.some((lines) => lines.length > 1);
  return [
    ...rowLines(head.map(boldly), widths, page),
    page.paint("dim", rule),
    ...(isWrapped ? spaced(body) : body.flat()),
  ];
}

function boldly(cell: Text): Text {
  return [{ strong: plainText(cell) }];
}

function rowLines(row: readonly Text[], widths: readonly number[], page: Page): string[] {
  const cells = widths.map((columns, i) => richLines(row[i] ?? [], { ...page, columns }));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, i) => padded(lines[at] ?? "", widths[i]!))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(line: string, columns: number): string {
  return line + " ".repeat(Math.max(0, columns - width(line)));
}

function rowByRow({ head, rows }: Table, page: Page): string[] {
  return spaced(
    rows.map(([first = [], ...others]) => [
      ...richLines(boldly(first), page),
      ...others.flatMap((cell, i) => {
        const name = plainText(head[i + 1] ?? []);
        return richLines(name === "" ? cell : [`${name}: `, ...cell], page, { lead: GAP, under: GAP + GAP });
      }),
    ]),
  );
}
