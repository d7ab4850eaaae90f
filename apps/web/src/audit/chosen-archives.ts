import { type ArchiveFiles, openContainer } from "@bedside/archives";
import type { ChosenFile } from "./audit-protocol.ts";

/** What was chosen as archives: a folder is one, and every file on its own another. */
export async function archivesOf(files: readonly ChosenFile[]): Promise<readonly ArchiveFiles[]> {
  const inFolders = files.filter(({ path }) => path.includes("/"));
  const alone = files.filter(({ path }) => !path.includes("/"));
  const opened = await Promise.all(alone.map(({ file }) => openContainer(file, file.name)));
  return inFolders.length > 0 ? [folderOf(inFolders), ...opened] : opened;
}

function folderOf(files: readonly ChosenFile[]): ArchiveFiles {
  return {
    name: files[0]!.path.split("/")[0]!,
    files: files.map(({ path, file }) => ({ path, size: file.size, stream: () => file.stream() })),
    problems: [],
  };
}
