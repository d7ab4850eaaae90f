import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer } from "../importer.ts";
import type { Owner } from "../item.ts";
import { type JsonRecord, recordOf, stringOf } from "../json-value.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { readJsonFile } from "../text/json-file.ts";
import { channelOf } from "./channel.ts";
import { channelMessages } from "./messages.ts";
import { accountFile, channelsOf, fileAt, isPackage } from "./package-files.ts";

/** The package of one's own data: only what the owner wrote is in it. */
export const discord: Importer = {
  source: "discord",

  async recognise({ paths }) {
    if (!isPackage(paths)) return undefined;
    return paths.some((path) => /\/messages\.csv$/i.test(path))
      ? "Discord package (before 2024)"
      : "Discord package";
  },

  async *read(archive, { notAfter }) {
    const { name, handle } = await ownerOf(archive);
    const labels = new Map<string, JsonRecord>();
    for (const { id, folder, channel, messages } of channelsOf(archive)) {
      const index = labels.get(folder) ?? (await recordIn(fileAt(archive, `${folder}index.json`)));
      labels.set(folder, index);
      const described = await recordIn(channel);
      if (channel !== undefined && Object.keys(described).length === 0)
        yield [problem("not-json", channel.path)];
      const context = {
        channel: channelOf(id, described, Object.hasOwn(index, id) ? stringOf(index[id]) : ""),
        author: name ?? handle,
        notAfter,
      };
      yield* untilUnreadable(messages.path, channelMessages(messages, context));
    }
  },

  owner: ownerOf,
};

async function ownerOf(archive: ArchiveFiles): Promise<Owner> {
  const account = await recordIn(accountFile(archive));
  const id = String(account.id ?? "");
  const handle = stringOf(account.username);
  const name = stringOf(account.global_name) || handle;
  return {
    ...(id !== "" && { id }),
    ...(name !== "" && { name }),
    ...(handle !== "" && { handle }),
  };
}

/** Empty where there is no such file, or none that can be read. */
async function recordIn(file: ArchiveFile | undefined): Promise<JsonRecord> {
  if (file === undefined) return {};
  try {
    const read = await readJsonFile(file, { bigNumbersAsText: true });
    return recordOf(read.ok ? read.value : undefined);
  } catch {
    return {};
  }
}
