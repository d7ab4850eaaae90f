import type { ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item } from "../item.ts";
import { problemAt, untilUnreadable } from "../problem.ts";
import { RecentMessages } from "../recent-messages.ts";
import { jsonElements } from "../text/json-elements.ts";
import { channelsOf, isWorkspace, valueIn } from "./channels.ts";
import { type MessageContext, messageItems } from "./message-item.ts";
import { People } from "./people.ts";

/** The export of a workspace, which its owners can ask for: everybody's messages, by id. */
export const slack: Importer = {
  source: "slack",

  async recognise({ paths }) {
    return isWorkspace(paths) ? "Slack workspace" : undefined;
  },

  read: messagesOf,

  async owner() {
    return {};
  },

  async whose(archive) {
    const counts = new Map<string, number>();
    for await (const items of messagesOf(archive, {})) {
      for (const item of items) {
        if (item.type !== "written" || !item.author || item.text === "") continue;
        counts.set(item.author, (counts.get(item.author) ?? 0) + 1);
      }
    }
    return counts;
  },
};

async function* messagesOf(
  archive: ArchiveFiles,
  { me, notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const people = new People(
    (await valueIn(archive, "users.json")) ?? (await valueIn(archive, "org_users.json")),
  );
  const own = people.idsOf(me);
  for (const channel of await channelsOf(archive)) {
    const context = { channel, people, own, threads: new RecentMessages(), notAfter };
    for (const day of channel.days) yield* untilUnreadable(day.path, dayMessages(day, context));
  }
}

async function* dayMessages(
  day: ArchiveFiles["files"][number],
  context: MessageContext,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(day.stream())) {
    const items = pieces.flatMap((piece) => {
      const at = { path: day.path, index: piece.index };
      return piece.type === "problem" ? [problemAt(piece.code, at)] : messageItems(piece.value, at, context);
    });
    if (items.length > 0) yield items;
  }
}
