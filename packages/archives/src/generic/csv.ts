import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { headOf } from "../glance.ts";
import type { Importer } from "../importer.ts";
import type { Item } from "../item.ts";
import { problem, problemAt, untilUnreadable } from "../problem.ts";
import { csvHeader, csvRows } from "../text/csv-rows.ts";
import { type DayOrder, dayOrder } from "../time.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { dayAndMonth } from "./free-date.ts";
import { type TableContext, tableContext, tableItem } from "./table-item.ts";

const TABLE = /\.(?:csv|tsv)$/i;

/** Dates that can be read one way only; a thousand of them have shown what the rest is. */
const ENOUGH = 1000;

const NO_WORDS =
  "No column of this table is called text, body, content, message or comment. Name the one that holds your words so, and open the file again.";

/** Any table with a header, such as one that was put together by hand. */
export const csv: Importer = {
  source: "csv",
  recognise: async ({ paths }) => (paths.some((path) => TABLE.test(path)) ? "Table (CSV)" : undefined),
  owner: async () => ({}),
  async *read(archive, options) {
    for (const file of tablesOf(archive)) {
      yield* untilUnreadable(
        file.path,
        itemsOf(file, (order) => tableContext("csv", order, options)),
      );
    }
  },
  async whose(archive) {
    const counts = new Map<string, number>();
    for (const file of tablesOf(archive)) await countAuthors(file, counts);
    return counts;
  },
};

function tablesOf({ files }: ArchiveFiles): readonly ArchiveFile[] {
  return files.filter(({ path }) => TABLE.test(path));
}

async function* itemsOf(
  file: ArchiveFile,
  contextFor: (order: DayOrder) => TableContext,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  const columns = await columnsIn(file);
  if (columns.text === undefined) {
    yield [problem("unknown-shape", path, undefined, NO_WORDS)];
    return;
  }
  const context = contextFor(await dayOrderOf(file, columns.date));
  for await (const pieces of csvRows(file.stream())) {
    yield pieces.flatMap((piece) => {
      const at = { path, index: piece.index };
      if (piece.type === "problem") return [problemAt("bad-row", at)];
      return tableItem((name) => (name === undefined ? undefined : piece.cells[name]), columns, at, context);
    });
  }
}

async function columnsIn(file: ArchiveFile): Promise<Columns> {
  return columnsOf(csvHeader(await headOf(file)));
}

/** Over the dates of the table, and as in Britain where none of them decides. */
async function dayOrderOf(file: ArchiveFile, column: string | undefined): Promise<DayOrder> {
  if (column === undefined) return "day-first";
  const telling: (readonly [number, number])[] = [];
  for await (const pieces of csvRows(file.stream())) {
    for (const piece of pieces) {
      const pair = piece.type === "row" ? dayAndMonth(piece.cells[column] ?? "") : undefined;
      if (pair !== undefined && (pair[0] > 12 || pair[1] > 12)) telling.push(pair);
    }
    if (telling.length > ENOUGH) break;
  }
  return dayOrder(telling) ?? "day-first";
}

async function countAuthors(file: ArchiveFile, counts: Map<string, number>): Promise<void> {
  const { author: column } = await columnsIn(file);
  if (column === undefined) return;
  try {
    for await (const pieces of csvRows(file.stream())) {
      for (const piece of pieces) {
        const author = piece.type === "row" ? piece.cells[column]?.trim() : undefined;
        if (author) counts.set(author, (counts.get(author) ?? 0) + 1);
      }
    }
  } catch {
    // Reading the file says what is wrong with it.
  }
}
