import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Glance, Importer } from "../importer.ts";
import type { Item, Place } from "../item.ts";
import { isRecord, type JsonRecord } from "../json-value.ts";
import { problemAt, untilUnreadable } from "../problem.ts";
import { linesOf } from "../text/lines.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { type TableContext, tableContext, tableItem } from "./table-item.ts";

const LINES = /\.(?:jsonl|ndjson)$/i;

/** One JSON object a line, by the same names of members as a table's columns. */
export const jsonl: Importer = {
  source: "jsonl",
  recognise: async (glance) => ((await isJsonLines(glance)) ? "JSON lines" : undefined),
  owner: async () => ({}),
  async *read(archive, options) {
    const context = tableContext("jsonl", "day-first", options);
    for (const file of filesOf(archive)) yield* untilUnreadable(file.path, itemsOf(file, context));
  },
  async whose(archive) {
    const counts = new Map<string, number>();
    for (const file of filesOf(archive)) await countAuthors(file, counts);
    return counts;
  },
};

async function isJsonLines({ paths, head }: Glance): Promise<boolean> {
  if (paths.some((path) => LINES.test(path))) return true;
  if (paths.length !== 1) return false;
  const first = (await head(paths[0]!)).split("\n").find((line) => line.trim() !== "");
  const value = first === undefined ? undefined : parsed(first);
  return isRecord(value) && columnsOf(Object.keys(value)).text !== undefined;
}

function filesOf({ files }: ArchiveFiles): readonly ArchiveFile[] {
  return files.length === 1 ? files : files.filter(({ path }) => LINES.test(path));
}

async function* itemsOf(
  file: ArchiveFile,
  context: TableContext,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const { first, lines, cut } of linesOf(file.stream())) {
    yield lines.flatMap((line, offset) => {
      const at = { path: file.path, index: first + offset };
      if (cut.includes(at.index)) return [problemAt("too-large", at)];
      return line.trim() === "" ? [] : itemOf(line, at, context);
    });
  }
}

function itemOf(line: string, at: Place, context: TableContext): readonly Item[] {
  const value = parsed(line);
  if (typeof value === "string")
    return tableItem((name) => (name === "text" ? value : undefined), { text: "text" }, at, context);
  if (!isRecord(value)) return [problemAt("not-json", at)];
  const columns = columnsLike(value);
  if (columns.text === undefined) return [problemAt("unknown-shape", at)];
  return tableItem((name) => (name === undefined ? undefined : wordsOf(value[name])), columns, at, context);
}

async function countAuthors(file: ArchiveFile, counts: Map<string, number>): Promise<void> {
  try {
    for await (const { lines } of linesOf(file.stream())) {
      for (const line of lines) {
        const value = parsed(line);
        const author = isRecord(value) ? authorOf(value) : "";
        if (author !== "") counts.set(author, (counts.get(author) ?? 0) + 1);
      }
    }
  } catch {
    // Reading the file says what is wrong with it.
  }
}

let lastNames = "";
let lastColumns: Columns = {};

/** Nearly every line has the members of the one before. */
function columnsLike(value: JsonRecord): Columns {
  const keys = Object.keys(value);
  const names = keys.join("\n");
  if (names !== lastNames) [lastNames, lastColumns] = [names, columnsOf(keys)];
  return lastColumns;
}

function authorOf(value: JsonRecord): string {
  const { author } = columnsLike(value);
  return author === undefined ? "" : (wordsOf(value[author])?.trim() ?? "");
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** `undefined` for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
