import type { Audience } from "@bedside/guidance";
import type { Container } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";

/** A channel of a server, or a conversation. */
export interface Channel {
  readonly container: Container;
  readonly audience: Audience;
  /** Up to the number of a message. */
  readonly url: string;
}

/** Types by number, before they were named. */
const CONVERSATIONS = new Set(["DM", "1", "GROUP_DM", "3"]);

/** What `channel.json` says, and the name that the index of all conversations has for it. */
export function channelOf(id: string, described: JsonRecord, label: string): Channel {
  const guild = recordOf(described.guild);
  const guildId = String(guild.id ?? "");
  const members = listOf(described.recipients).length;
  const own = [stringOf(described.name), stringOf(guild.name)].filter((each) => each !== "").join(" in ");
  const name = own || label;
  const isConversation = CONVERSATIONS.has(String(described.type)) || (guildId === "" && members > 0);
  return {
    container: { id, ...(name !== "" && { name }), ...(members > 0 && { members }) },
    audience: isConversation ? "private" : "closed-group",
    url: `https://discord.com/channels/${/^\d+$/.test(guildId) ? guildId : "@me"}/${id}/`,
  };
}
