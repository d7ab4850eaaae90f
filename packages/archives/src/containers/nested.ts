import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { problem, problemOf } from "../problem.ts";
import { chunksOf } from "../text/decode.ts";
import { openContainer } from "./open-container.ts";

/** Nothing else is held in memory as a whole. */
const LARGEST_NESTED = 512 * 1024 ** 2;

/** Archives inside an archive. They are opened only once the person has said so, and none inside them. */
export function nestedArchives({ files }: ArchiveFiles): readonly ArchiveFile[] {
  return files.filter(({ path }) => /\.(?:zip|tgz|tar|tar\.gz)$/i.test(path));
}

export async function openNested(file: ArchiveFile): Promise<ArchiveFiles> {
  const { path } = file;
  if (file.size > LARGEST_NESTED) {
    const reason =
      "This archive inside an archive is too large to open there. Unpack the outer one and open this one.";
    return { name: path, files: [], problems: [problem("too-large", path, undefined, reason)] };
  }
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunksOf(file.stream())) chunks.push(chunk.slice());
    return await openContainer(new Blob(chunks), path);
  } catch (error) {
    return { name: path, files: [], problems: [problemOf(error, path)] };
  }
}
