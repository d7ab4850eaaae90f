import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { type DateBounds, withDateProblem } from "../dated.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Item, Owner } from "../item.ts";
import { problem, problemAt, untilUnreadable } from "../problem.ts";
import { csvRows } from "../text/csv-rows.ts";
import { cellsOf, isOfComments } from "./columns.ts";
import { commentItem } from "./comment.ts";

const FIRST_YEAR = "2005-01-01";
const OLD_PAGE = /(?:^|\/)my-(?:comments|live-chat-messages)\.html$/i;
/** The rest of Takeout has many tables that cannot be the comments of YouTube. */
const IN_YOUTUBE = /(?:^|\/)YouTube[^/]*\//i;

/** Comments and live-chat lines in a Google Takeout of YouTube. Folders, files and columns can be translated. */
export const youtube: Importer = { source: "youtube", recognise, read, owner };

async function recognise(glance: Glance): Promise<string | undefined> {
  const tables = await commentTables(glance);
  if (tables.length > 0) return "YouTube comments (Google Takeout)";
  return glance.paths.some((path) => OLD_PAGE.test(path))
    ? "YouTube comments (Google Takeout, HTML)"
    : undefined;
}

async function commentTables(glance: Glance): Promise<readonly string[]> {
  const tables: string[] = [];
  for (const path of glance.paths) {
    const isCandidate = /\.csv$/i.test(path) && (isShallow(path) || IN_YOUTUBE.test(path));
    if (isCandidate && isOfComments(await glance.head(path))) tables.push(path);
  }
  return tables;
}

/** A file on its own, or in the one folder that somebody unpacked. */
function isShallow(path: string): boolean {
  return path.split("/").length <= 2;
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  const tables = new Set(await commentTables(glanceAt(archive)));
  for (const file of archive.files) {
    if (tables.has(file.path)) yield* untilUnreadable(file.path, commentsIn(file, bounds));
    else if (OLD_PAGE.test(file.path)) yield [needsNewExport(file.path)];
  }
}

async function* commentsIn(
  file: ArchiveFile,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of csvRows(file.stream())) {
    yield pieces.flatMap((piece) => {
      const at = { path: file.path, index: piece.index };
      if (piece.type === "problem") return problemAt(piece.code, at);
      const cells = cellsOf(piece.cells);
      return withDateProblem(commentItem(cells, at, bounds), cells.written);
    });
  }
}

function needsNewExport(path: string): Item {
  const reason =
    "This page of comments is from a Takeout of before 2023 and has its dates in words. Ask Google Takeout for YouTube again: it gives the same comments as a table now.";
  return problem("needs-json-export", path, undefined, reason);
}

/** The channel of the first comment; its name is in another table, where that was exported as well. */
async function owner(archive: ArchiveFiles): Promise<Owner> {
  const [path] = await commentTables(glanceAt(archive));
  const id = path === undefined ? undefined : await firstChannel(archive, path);
  const name = await channelName(archive);
  return { ...(id && { id }), ...(name && { name }) };
}

async function firstChannel(archive: ArchiveFiles, path: string): Promise<string | undefined> {
  const [row] = await firstRows(archive, (each) => each === path);
  return row === undefined ? undefined : cellsOf(row).channel;
}

async function channelName(archive: ArchiveFiles): Promise<string | undefined> {
  const [row] = await firstRows(archive, (path) => /(?:^|\/)channel\.csv$/i.test(path));
  return row?.["channel title (original)"];
}

async function firstRows(
  archive: ArchiveFiles,
  isWanted: (path: string) => boolean,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const file = archive.files.find(({ path }) => isWanted(path));
  if (!file) return [];
  try {
    for await (const pieces of csvRows(file.stream())) {
      return pieces.flatMap((piece) => (piece.type === "row" ? [piece.cells] : []));
    }
  } catch {
    // An owner that cannot be read is an owner that is not known.
  }
  return [];
}
