import { type ArchiveFiles, type Opened, openArchives } from "@bedside/archives";
import { EXIT } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { visible } from "../terminal-text.ts";
import { whatCanBeRead } from "./source-names.ts";

/** The exports that were found, and what of the paths holds none. */
export interface Exports {
  readonly known: readonly Opened[];
  readonly warnings: readonly string[];
}

/** Every export in what was opened. Some that are not known are a warning; none at all ends the command. */
export async function exportsIn(archives: readonly ArchiveFiles[]): Promise<Exports> {
  const known = await openArchives(archives);
  if (known.length === 0) throw new Failure(EXIT.badData, unknownText(archives));
  const names = new Set(known.map(({ name }) => name));
  const warnings: string[] = [];
  for (const archive of archives.filter(({ name }) => !names.has(name))) {
    // A part of an export is known by its first part's name; by itself it is known as well.
    if ((await openArchives([archive])).length === 0) warnings.push(unknownLine(archive));
  }
  return { known, warnings };
}

function unknownText(archives: readonly ArchiveFiles[]): string {
  return [
    ...archives.map(unknownLine),
    `What can be read: ${whatCanBeRead()}; zipped, as a tar.gz, as a folder, or the one file.`,
  ].join("\n");
}

function unknownLine({ name, files, problems }: ArchiveFiles): string {
  const shown = visible(name);
  const reasons = [...new Set(problems.map(({ reason }) => reason))].slice(0, MOST_REASONS);
  if (reasons.length > 0) return `Cannot audit ${shown}. ${reasons.join(" ")}`;
  if (files.length === 0) return `Cannot audit ${shown}: there are no files in it.`;
  const packed = files.find(({ path }) => /\.(?:zip|tgz|tar\.gz)$/i.test(path));
  if (packed)
    return `Cannot audit ${shown}: it holds packed exports. Unpack it if it is packed itself, and name those one by one.`;
  return `Cannot audit ${shown}: it is no export of a kind that is known.`;
}

const MOST_REASONS = 3;
