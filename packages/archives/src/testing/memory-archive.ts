import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item, ProblemItem, WrittenItem } from "../item.ts";

/** An export that a test writes: content by path; what is not text is written as JSON. */
export function memoryArchive(
  contents: Readonly<Record<string, unknown>>,
  name = "export.zip",
): ArchiveFiles {
  const files = Object.entries(contents).map(([path, content]) => memoryFile(path, bytesOf(content)));
  return { name, files, problems: [] };
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
}

/** Comes in pieces of a size that cuts words and characters. */
export function memoryFile(path: string, bytes: Uint8Array, pieceSize = 4093): ArchiveFile {
  return {
    path,
    size: bytes.length,
    stream() {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + pieceSize));
          at += pieceSize;
        },
      });
    },
  };
}

export interface ReadResult {
  readonly items: readonly WrittenItem[];
  readonly problems: readonly ProblemItem[];
}

/** All that an importer makes of an export. */
export async function readAll(
  importer: Importer,
  archive: ArchiveFiles,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const all: Item[] = [];
  for await (const batch of importer.read(archive, options)) all.push(...batch);
  return {
    items: all.filter((item) => item.type === "written"),
    problems: all.filter((item) => item.type === "problem"),
  };
}

/** An export counted as the manifest of the samples counts. */
export function countsOf(items: readonly WrittenItem[]) {
  const own = items.filter((item) => item.own === true && item.text !== "");
  const dates = own.flatMap(({ createdAt }) => createdAt ?? []).sort();
  return {
    own_items: own.length,
    others_items: items.filter((item) => item.own === false && item.text !== "").length,
    own_without_text: items.filter((item) => item.own === true && item.text === "").length,
    first_date: dates[0] ?? null,
    last_date: dates.at(-1) ?? null,
  };
}
