import type { Audience } from "@bedside/guidance";
import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Container } from "../item.ts";
import { isRecord, listOf, stringOf } from "../json-value.ts";
import { readJsonFile } from "../text/json-file.ts";

/** Folder and day: one file has one day of one channel. */
const DAY = /^(.+)\/\d{4}-\d{2}-\d{2}\.json$/;
const LISTS: readonly (readonly [string, Audience])[] = [
  ["channels.json", "colleagues"],
  ["groups.json", "colleagues"],
  ["mpims.json", "colleagues"],
  ["dms.json", "private"],
];

export interface ChannelDays {
  readonly container: Container;
  readonly audience: Audience;
  /** In order of days. */
  readonly days: readonly ArchiveFile[];
}

export function isWorkspace(paths: readonly string[]): boolean {
  const lists = LISTS.map(([name]) => name);
  return (
    paths.some((path) => path === "users.json" || path === "org_users.json") &&
    paths.some((path) => lists.includes(path)) &&
    paths.some((path) => DAY.test(path))
  );
}

/** The channels and conversations of an export, each with its days. What is in no list is taken for a channel. */
export async function channelsOf(archive: ArchiveFiles): Promise<readonly ChannelDays[]> {
  const known = new Map<string, { container: Container; audience: Audience }>();
  for (const [name, audience] of LISTS) {
    for (const channel of listOf(await valueIn(archive, name)).filter(isRecord)) {
      const id = stringOf(channel.id);
      const folder = audience === "private" ? id : stringOf(channel.name);
      const members = listOf(channel.members).length;
      const named = audience === "private" ? {} : { name: folder };
      known.set(folder, { audience, container: { id, ...named, ...(members > 0 && { members }) } });
    }
  }
  const days = new Map<string, ArchiveFile[]>();
  for (const file of archive.files) {
    const folder = DAY.exec(file.path)?.[1];
    if (folder !== undefined) days.set(folder, [...(days.get(folder) ?? []), file]);
  }
  return [...days].map(([folder, files]) => {
    const channel = known.get(folder) ?? {
      audience: "colleagues" as const,
      container: { id: folder, name: folder },
    };
    return { ...channel, days: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
  });
}

export async function valueIn(archive: ArchiveFiles, path: string): Promise<unknown> {
  const file = archive.files.find((each) => each.path === path);
  if (file === undefined) return undefined;
  try {
    const read = await readJsonFile(file, { most: 64 * 1024 * 1024 });
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}
