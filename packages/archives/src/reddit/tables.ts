import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { csvHeader } from "../text/csv-rows.ts";
import { chunksOf, decodeBytes } from "../text/decode.ts";

export type Table = "comments" | "posts" | "messages" | "chat" | "drafts" | "statistics";

/** What a table holds, by its columns: names of files are changed, headers are not. */
const COLUMNS: readonly (readonly [Table, readonly string[]])[] = [
  ["messages", ["thread_id", "from", "to", "body"]],
  ["chat", ["message_id", "channel_url", "username", "message"]],
  ["comments", ["permalink", "subreddit", "parent", "body"]],
  ["posts", ["permalink", "subreddit", "title", "body"]],
  ["drafts", ["title", "body", "kind"]],
  ["statistics", ["statistic", "value"]],
];
const HEAD = 4096;

export function tableOf(head: string): Table | undefined {
  const columns = new Set(csvHeader(head.slice(0, HEAD)));
  return COLUMNS.find(([, names]) => names.every((name) => columns.has(name)))?.[0];
}

/** The tables of an export that hold words, or say whose they are. */
export async function tablesIn(archive: ArchiveFiles): Promise<readonly (readonly [Table, ArchiveFile])[]> {
  const tables: (readonly [Table, ArchiveFile])[] = [];
  for (const file of archive.files) {
    if (!/\.csv$/i.test(file.path)) continue;
    const table = tableOf(await headOf(file));
    if (table !== undefined) tables.push([table, file]);
  }
  return tables;
}

async function headOf(file: ArchiveFile): Promise<string> {
  try {
    let head = new Uint8Array(0);
    for await (const chunk of chunksOf(file.stream())) {
      const both = new Uint8Array(head.length + chunk.length);
      both.set(head);
      both.set(chunk, head.length);
      head = both;
      if (head.length >= HEAD) break;
    }
    return decodeBytes(head.subarray(0, HEAD));
  } catch {
    return "";
  }
}
