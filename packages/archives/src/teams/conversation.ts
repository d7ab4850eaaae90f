import type { Audience } from "@bedside/guidance";
import { fingerprint } from "../fingerprint.ts";
import type { Container } from "../item.ts";
import { type JsonRecord, stringOf } from "../json-value.ts";
import { RecentMessages } from "../recent-messages.ts";

export interface Conversation {
  /** What stands before its messages; the same object for all of them. */
  readonly within: JsonRecord;
  readonly container: Container;
  readonly audience: Audience;
  readonly recent: RecentMessages;
}

/** Teams gives conversations of two an address of their own; everything else that begins with 19: is a group. */
const GROUP = /^19:(?!.*@unq\.gbl\.spaces$)/;

/** A conversation, by what stands before its messages and by its number of members where that is known. */
export function conversationOf(within: JsonRecord, members: number | undefined): Conversation {
  const address = stringOf(within.id);
  const name = stringOf(within.displayName);
  const isGroup = members === undefined ? GROUP.test(address) : members > 2;
  return {
    within,
    // Addresses of people contain their account names, and ids may be shown and logged.
    container: {
      id: fingerprint(address),
      ...(name !== "" && { name }),
      ...(members !== undefined && { members }),
    },
    audience: isGroup ? "colleagues" : "private",
    recent: new RecentMessages(),
  };
}

export function membersOf(properties: JsonRecord): number | undefined {
  const count = Number(properties.membercount ?? Number.NaN);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
