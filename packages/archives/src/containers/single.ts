import type { ArchiveFiles } from "../archive-files.ts";

/** One file on its own. */
export function openSingle(blob: Blob, name: string): ArchiveFiles {
  const path = name.replace(/^.*[\\/]/, "") || "file";
  return { name, files: [{ path, size: blob.size, stream: () => blob.stream() }], problems: [] };
}
