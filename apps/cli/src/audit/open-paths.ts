import { openAsBlob, type Stats } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import { type ArchiveFiles, openContainer } from "@bedside/archives";
import { EXIT } from "../exit-code.ts";
import { cannotOpen, Failure } from "../failure.ts";
import { visible } from "../terminal-text.ts";
import { folderFiles } from "./folder-files.ts";

/** One of the paths that were named, opened. */
export interface OpenedPath {
  readonly path: string;
  readonly archive: ArchiveFiles;
  /** Changes when what lies there changes. */
  readonly stamp: string;
}

export function openPaths(paths: readonly string[]): Promise<readonly OpenedPath[]> {
  return Promise.all(paths.map(openPath));
}

async function openPath(given: string): Promise<OpenedPath> {
  const stats = await readable(given);
  if (!stats.isFile() && !stats.isDirectory())
    throw new Failure(EXIT.cannotOpen, `Cannot open ${visible(given)}: it is neither a file nor a folder.`);
  const archive = stats.isDirectory()
    ? await folderFiles(given)
    : await openContainer(await openAsBlob(given), path.basename(given));
  return { path: given, archive, stamp: stampOf(given, stats, archive) };
}

async function readable(given: string): Promise<Stats> {
  try {
    const stats = await stat(given);
    await access(given, constants.R_OK);
    return stats;
  } catch (error) {
    throw cannotOpen(visible(given), error);
  }
}

function stampOf(given: string, stats: Stats, { files }: ArchiveFiles): string {
  const bytes = stats.isDirectory() ? files.reduce((sum, file) => sum + file.size, 0) : stats.size;
  return JSON.stringify([path.resolve(given), bytes, files.length, stats.mtimeMs]);
}
