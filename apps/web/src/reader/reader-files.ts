/** One file of the second reader, packed (gzip); `size` is what it takes to fetch and to keep, in bytes. */
export interface ReaderFile {
  /** Beside the page; a hash of the content is part of the name. */
  readonly name: string;
  readonly size: number;
}

/** What has to be fetched before the second reader can read. */
export interface ReaderFiles {
  /** What it has learned. */
  readonly weights: ReaderFile;
  /** The WebAssembly that does its sums. */
  readonly runtime: ReaderFile;
}

/** Written by the build (reader-files.config.ts); there is none where the page was not built, as in tests. */
declare const READER_FILES: ReaderFiles | undefined;

/** Undefined where this copy of the page brings no second reader. */
export const readerFiles: ReaderFiles | undefined =
  typeof READER_FILES === "undefined" ? undefined : READER_FILES;

export const sizeOf = ({ weights, runtime }: ReaderFiles): number => weights.size + runtime.size;

/** "10 MB" */
export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
