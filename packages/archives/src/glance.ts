import type { ArchiveFile, ArchiveFiles } from "./archive-files.ts";
import type { Glance } from "./importer.ts";
import { chunksOf, decodeBytes } from "./text/decode.ts";

/** Enough for a header, an account or the first ten messages. */
const HEAD = 16 * 1024;

/** Looks at an export's names and beginnings, each read once however many importers ask. */
export function glanceAt(archive: ArchiveFiles): Glance {
  const files = new Map<string, ArchiveFile>();
  for (const file of archive.files) if (!files.has(file.path)) files.set(file.path, file);
  const heads = new Map<string, Promise<Uint8Array>>();
  const headBytes = (path: string) => {
    const known = heads.get(path);
    if (known !== undefined) return known;
    const head = beginningOf(files.get(path));
    heads.set(path, head);
    return head;
  };
  return {
    name: archive.name,
    paths: [...files.keys()],
    file: (path) => files.get(path),
    headBytes,
    head: async (path) => textOf(await headBytes(path)),
  };
}

/** The beginning of a file as text; empty for what is none. */
export async function headOf(file: ArchiveFile): Promise<string> {
  return textOf(await beginningOf(file));
}

/** The first bytes of a file; as many as can be had of one that cannot be read. */
async function beginningOf(file: ArchiveFile | undefined): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(HEAD, file?.size ?? 0));
  let length = 0;
  if (file === undefined || head.length === 0) return head;
  try {
    for await (const chunk of chunksOf(file.stream())) {
      const taken = chunk.subarray(0, head.length - length);
      head.set(taken, length);
      length += taken.length;
      if (length === head.length) break;
    }
  } catch {
    // Whoever reads the file will say what is wrong with it.
  }
  return head.subarray(0, length);
}

/** Empty for bytes that are no text: what is left of a zero byte once UTF-16 is decoded is not from a text file. */
function textOf(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  return text.includes("\0") ? "" : text;
}
