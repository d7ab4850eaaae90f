import type { ArchiveFile, ArchiveFiles } from "./archive-files.ts";

/** What computers leave in folders beside the files that are meant. */
const LEFT_BY_MACHINES =
  /(?:^|\/)(?:__MACOSX|\.Spotlight-V100|\.Trashes|\.fseventsd)\/|(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** An export without what computers leave behind. */
export function tidied(archive: ArchiveFiles): ArchiveFiles {
  return { ...archive, files: archive.files.filter(({ path }) => !LEFT_BY_MACHINES.test(path)) };
}

/** Folders that are part of a format, even where everything lies in one of them. */
const OF_FORMATS =
  /^(?:data|posts|messages|comments|content|threads|media|inbox|your_\w+|account-\d+|location-\d+|c?\d{16,32})$/i;

/** The export without the folder that encloses all of it; `undefined` where there is none. */
export function unwrapped(archive: ArchiveFiles): ArchiveFiles | undefined {
  const [folder, ...others] = topFolders(archive);
  if (folder === undefined || others.length > 0 || OF_FORMATS.test(folder)) return undefined;
  const inside = inFolder(archive, folder);
  return inside.files.length < archive.files.length
    ? undefined
    : { ...inside, name: archive.name, problems: archive.problems };
}

/** One folder of an export as an export of its own. */
export function inFolder(archive: ArchiveFiles, folder: string): ArchiveFiles {
  const prefix = `${folder}/`;
  const files = archive.files.filter(({ path }) => path.startsWith(prefix));
  return { name: folder, files: files.map((file) => moved(file, prefix.length)), problems: [] };
}

/** The folders at the top of an export. */
export function topFolders(archive: ArchiveFiles): readonly string[] {
  const folders = archive.files.flatMap(({ path }) =>
    path.includes("/") ? [path.slice(0, path.indexOf("/"))] : [],
  );
  return [...new Set(folders)];
}

/** Archives of which some are parts of one export, with the parts put together. */
export function joinedParts(archives: readonly ArchiveFiles[]): readonly ArchiveFiles[] {
  const groups = new Map<string, ArchiveFiles[]>();
  for (const archive of archives) {
    const stem = stemOf(archive.name);
    groups.set(stem, [...(groups.get(stem) ?? []), archive]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group.length > 1 ? joined(group) : undefined;
    return whole === undefined ? group : [whole];
  });
}

/**
 * What the parts of one export have in common: takeout-20250101T000000Z-001 and -002, facebook-name-2024-01-02-Ab3dE and
 * -Fg7hI, export-part1, and the (1) of a second download.
 */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*[\\/]/, "")
    .replace(/(?:\.(?:zip|tar|gz|tgz))+$/, "")
    .replace(/\s*\(\d{1,3}\)$/, "")
    .replace(/[-_ ](?:part[-_ ]?)?\d{1,3}$/, "")
    .replace(/^((?:facebook|instagram)-.*)-[a-z0-9]{6,12}$/, "$1");
}

/** `undefined` where two of them hold different files by one name: those are two exports. */
function joined(parts: readonly ArchiveFiles[]): ArchiveFiles | undefined {
  const files = new Map<string, ArchiveFile>();
  for (const file of parts.flatMap((part) => part.files)) {
    const other = files.get(file.path);
    if (other !== undefined && other.size !== file.size) return undefined;
    if (other === undefined) files.set(file.path, file);
  }
  return {
    name: parts[0]!.name,
    files: [...files.values()],
    problems: parts.flatMap((part) => part.problems),
  };
}

function moved(file: ArchiveFile, by: number): ArchiveFile {
  return { path: file.path.slice(by), size: file.size, stream: () => file.stream() };
}
