import type { ArchiveFile, ArchiveFiles } from "./archive-files.ts";
import type { ExportSource, Item, Owner } from "./item.ts";

/** What an importer may look at to say whether an export is one of its own: all names, and the beginnings of files. */
export interface Glance {
  readonly name: string;
  readonly paths: readonly string[];
  file(path: string): ArchiveFile | undefined;
  /** The first few kilobytes as text (BOM and UTF-16 dealt with); empty for what is not text. Asked for only when names do not decide. */
  head(path: string): Promise<string>;
  /** The first bytes as they are. */
  headBytes(path: string): Promise<Uint8Array>;
}

export interface ReadOptions {
  /**
   * Who the reader is, where the format does not say: a display name, an id or an address. `whose` lists the choices.
   */
  readonly me?: string | undefined;
  /** ISO date of the export or of today, after which a date cannot be right. */
  readonly notAfter?: string | undefined;
}

/** One platform's exports. Knows nothing of zips, folders, rules or verdicts. */
export interface Importer {
  readonly source: ExportSource;
  /** The format and its age in words, such as "X archive (2022 and later)", or `undefined` when it is not one. */
  recognise(glance: Glance): Promise<string | undefined>;
  /** Items in the order of the files, a few at a time, in constant memory. */
  read(archive: ArchiveFiles, options: ReadOptions): AsyncIterable<readonly Item[]>;
  /** The owner, as far as the export says so. */
  owner(archive: ArchiveFiles): Promise<Owner>;
  /** Where nobody is named, everything is taken to be the owner's: a site is somebody's, whoever else writes on it. */
  readonly allAreOwn?: true;
  /**
   * Everybody who writes in the export, with how many items each, for a person to say which one they are; only where
   * the format does not say (`undefined` otherwise).
   */
  whose?(archive: ArchiveFiles): Promise<ReadonlyMap<string, number>>;
}
