import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";

/** Names of folders are translated, numbers are not: `Messages/c123…`, `Nachrichten/c123…`, `messages/123…` before 2022. */
const CHANNEL = /^(.*\/)?c?(\d{16,32})\/(channel\.json|messages\.(?:json|csv))$/i;
const ACCOUNT = /^(?:[^/]+\/){0,2}user\.json$/i;

/** The files of one channel or conversation. */
export interface ChannelFiles {
  readonly id: string;
  readonly channel: ArchiveFile | undefined;
  readonly messages: ArchiveFile;
  /** Where `index.json` with the names of conversations would lie. */
  readonly folder: string;
}

export function isPackage(paths: readonly string[]): boolean {
  const matches = paths.map((path) => CHANNEL.exec(path)?.[3]?.toLowerCase());
  return matches.includes("channel.json") && matches.some((each) => each?.startsWith("messages."));
}

export function channelsOf(archive: ArchiveFiles): readonly ChannelFiles[] {
  const found = new Map<
    string,
    { id: string; folder: string; channel?: ArchiveFile; messages?: ArchiveFile }
  >();
  for (const file of archive.files) {
    const match = CHANNEL.exec(file.path);
    if (match === null) continue;
    const [, folder = "", id = "", name = ""] = match;
    const channel = found.get(`${folder}${id}`) ?? { id, folder };
    found.set(`${folder}${id}`, channel);
    channel[/^channel/i.test(name) ? "channel" : "messages"] = file;
  }
  return [...found.values()].flatMap(({ id, folder, channel, messages }) =>
    messages === undefined ? [] : [{ id, folder, channel, messages }],
  );
}

/** The file about the account: in the only folder at the top that has one. */
export function accountFile(archive: ArchiveFiles): ArchiveFile | undefined {
  const found = archive.files.filter(({ path }) => ACCOUNT.test(path));
  return found.sort((one, other) => one.path.length - other.path.length)[0];
}

export function fileAt(archive: ArchiveFiles, path: string): ArchiveFile | undefined {
  return archive.files.find((file) => file.path.toLowerCase() === path.toLowerCase());
}
