import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer } from "../importer.ts";
import type { Item } from "../item.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { csvRows } from "../text/csv-rows.ts";
import { itemsOfRow, type RowReading } from "./rows.ts";
import { type Table, tableOf, tablesIn } from "./tables.ts";

/** The day on which it opened. */
const NOT_BEFORE = "2005-06-23";
/** More tables than the export has. */
const MOST_ASKED = 60;
/** These two are Reddit's alone; others have columns that anybody's table could have. */
const TELLING: ReadonlySet<Table> = new Set(["comments", "posts"]);

export const reddit: Importer = {
  source: "reddit",

  async recognise(glance) {
    const tables = glance.paths.filter((path) => /\.csv$/i.test(path)).slice(0, MOST_ASKED);
    let others = 0;
    for (const path of tables) {
      const table = tableOf(await glance.head(path));
      if (table !== undefined && TELLING.has(table)) return "Reddit data request";
      if (table === "messages" || table === "chat") others++;
    }
    return others > 0 ? "Reddit messages" : undefined;
  },

  async owner(archive) {
    const name = await accountName(archive, await tablesIn(archive));
    return name === undefined ? {} : { id: name, handle: name };
  },

  async whose(archive) {
    const counts = new Map<string, number>();
    const tables = await tablesIn(archive);
    if ((await accountName(archive, tables)) !== undefined) return counts;
    for (const [table, file] of tables) {
      const column = table === "messages" ? "from" : table === "chat" ? "username" : undefined;
      if (column !== undefined) await countIn(file, column, counts);
    }
    return counts;
  },

  async *read(archive, { me, notAfter }) {
    const tables = await tablesIn(archive);
    const owner = (await accountName(archive, tables)) ?? me;
    const reading = { owner, bounds: { notBefore: NOT_BEFORE, notAfter } };
    for (const [table, file] of tables) yield* untilUnreadable(file.path, rowItems(table, file, reading));
  },
};

async function* rowItems(
  table: Table,
  file: ArchiveFile,
  reading: RowReading,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  for await (const pieces of csvRows(file.stream(), { delimiter: "," })) {
    const items = pieces.flatMap((piece): readonly Item[] => {
      const { index } = piece;
      if (piece.type === "problem") return [problem("bad-row", path, index)];
      return itemsOfRow(table, piece.cells, { path, index }, reading) ?? [problem("bad-row", path, index)];
    });
    if (items.length > 0) yield items;
  }
}

async function accountName(
  archive: ArchiveFiles,
  tables: readonly (readonly [Table, ArchiveFile])[],
): Promise<string | undefined> {
  const file = tables.find(([table]) => table === "statistics")?.[1];
  try {
    if (file !== undefined) {
      for await (const rows of csvRows(file.stream())) {
        for (const row of rows)
          if (row.type === "row" && row.cells.statistic?.toLowerCase() === "account name" && row.cells.value)
            return row.cells.value;
      }
    }
  } catch {
    // The name of the archive says it as well.
  }
  return /^export_(.{1,40})_\d{8}(?:\D|$)/.exec(archive.name)?.[1];
}

async function countIn(file: ArchiveFile, column: string, counts: Map<string, number>): Promise<void> {
  for await (const rows of csvRows(file.stream(), { delimiter: "," })) {
    for (const row of rows) {
      const name = row.type === "row" ? (row.cells[column] ?? "") : "";
      if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
}
