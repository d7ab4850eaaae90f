import type { ProblemItem } from "./item.ts";

/** One file of an export, wherever it lies: in a zip, a tar, a folder or an upload. */
export interface ArchiveFile {
  /** With `/`, without a leading one and without the folder that encloses the whole export. */
  readonly path: string;
  /** In bytes, as declared. */
  readonly size: number;
  /** The bytes, a piece at a time; never more than `size` (a file that gives more is a bomb, and the stream fails). */
  stream(): ReadableStream<Uint8Array>;
}

/** An opened export: its files, and what was refused or could not be listed. */
export interface ArchiveFiles {
  /** The name that it was opened by: a file's or a folder's. */
  readonly name: string;
  readonly files: readonly ArchiveFile[];
  readonly problems: readonly ProblemItem[];
}
