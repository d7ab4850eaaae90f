import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { type DateBounds, withDateProblem } from "../dated.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Item, Owner, Place, WrittenItem } from "../item.ts";
import { OwnNames } from "../own-names.ts";
import { problemAt, untilUnreadable } from "../problem.ts";
import { type CsvPiece, csvRows } from "../text/csv-rows.ts";
import { readTextFile } from "../text/json-file.ts";
import { articlePage } from "./article-page.ts";
import {
  articleItem,
  type Cells,
  commentItem,
  invitationItem,
  messageItem,
  type RowContext,
  recommendationItem,
  shareItem,
  writtenIn,
} from "./rows.ts";
import { type FoundTable, isOfLinkedIn, type LinkedInTable, tableIn } from "./tables.ts";

const FIRST_YEAR = "2003-01-01";
const ARTICLE_PAGE = /(?:^|\/)articles\/(?:.*\/)?[^/]+\.html?$/i;

type RowReader = (cells: Cells, at: Place, context: RowContext) => WrittenItem | undefined;

/** Shares stand before comments, which may answer them. */
const READERS: Readonly<Partial<Record<LinkedInTable, RowReader>>> = {
  shares: shareItem,
  comments: commentItem,
  articles: articleItem,
  messages: messageItem,
  recommendations: recommendationItem,
  invitations: invitationItem,
};

/** LinkedIn's "get a copy of your data": CSV files, one a table, and a page for each article. */
export const linkedin: Importer = {
  source: "linkedin",
  recognise,
  read,
  owner: async (archive) => ownerIn(await tablesOf(archive)),
  async whose(archive) {
    const tables = await tablesOf(archive);
    if ((await ownerIn(tables)).name !== undefined) return new Map();
    return countSenders(tables.filter(({ found }) => found.table === "messages"));
  },
};

async function recognise(glance: Glance): Promise<string | undefined> {
  const files = glance.paths.filter((path) => /\.csv$/i.test(path));
  for (const path of glance.paths.length === 1 ? files : files.filter(isOfLinkedIn)) {
    if (tableIn(path, await glance.head(path)))
      return glance.paths.length === 1 ? "file of a LinkedIn export" : "LinkedIn export";
  }
  return undefined;
}

interface TableFile {
  readonly file: ArchiveFile;
  readonly found: FoundTable;
}

async function tablesOf(archive: ArchiveFiles): Promise<readonly TableFile[]> {
  const tables: TableFile[] = [];
  const glance = glanceAt(archive);
  for (const file of archive.files) {
    if (!/\.csv$/i.test(file.path) || (archive.files.length > 1 && !isOfLinkedIn(file.path))) continue;
    const found = tableIn(file.path, await glance.head(file.path));
    if (found) tables.push({ file, found });
  }
  return tables;
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const tables = await tablesOf(archive);
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  const { name } = await ownerIn(tables);
  const own = new OwnNames([name, options.me]);
  const context: RowContext = { own, bounds, shares: new Map() };
  for (const [table, itemOf] of Object.entries(READERS)) {
    for (const each of tables.filter(({ found }) => found.table === table)) {
      yield* untilUnreadable(each.file.path, itemsIn(each, itemOf, context));
    }
  }
  for (const file of archive.files.filter(({ path }) => ARTICLE_PAGE.test(path))) {
    yield* untilUnreadable(file.path, articleIn(file, bounds));
  }
}

async function* itemsIn(
  table: TableFile,
  itemOf: RowReader,
  context: RowContext,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = table.file;
  for await (const pieces of rowsOf(table)) {
    yield pieces.flatMap((piece) => {
      const at = { path, index: piece.index };
      if (piece.type === "problem") return problemAt(piece.code, at);
      const item = itemOf(piece.cells, at, context);
      return item === undefined ? [] : withDateProblem(item, writtenIn(piece.cells));
    });
  }
}

function rowsOf({ file, found }: TableFile): AsyncIterable<readonly CsvPiece[]> {
  const { header, escapeChar } = found;
  return csvRows(file.stream(), { escapeChar, isHeader: (line) => line.trim() === header });
}

async function* articleIn(
  file: ArchiveFile,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  const html = await readTextFile(file);
  const at = { path: file.path, index: 0 };
  yield [html === undefined ? problemAt("too-large", at) : articlePage(html, at, bounds)];
}

async function ownerIn(tables: readonly TableFile[]): Promise<Owner> {
  const profile = tables.find(({ found }) => found.table === "profile");
  if (!profile) return {};
  for await (const pieces of rowsOf(profile)) {
    for (const piece of pieces) if (piece.type === "row") return ownerFrom(piece.cells);
  }
  return {};
}

function ownerFrom(cells: Cells): Owner {
  const present = (...names: readonly string[]) =>
    names.map((each) => cells[each]?.trim() ?? "").filter((each) => each !== "");
  const name = present("first name", "last name").join(" ");
  const bio = present("headline", "summary").join("\n");
  return { ...(name !== "" && { id: name, name }), ...(bio !== "" && { bio }) };
}

async function countSenders(tables: readonly TableFile[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    for await (const pieces of rowsOf(table)) {
      for (const piece of pieces) {
        const sender = piece.type === "row" ? (piece.cells.from?.trim() ?? "") : "";
        if (sender !== "") counts.set(sender, (counts.get(sender) ?? 0) + 1);
      }
    }
  }
  return counts;
}
