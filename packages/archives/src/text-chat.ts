import type { ArchiveFile } from "./archive-files.ts";
import { dated } from "./dated.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ReadOptions } from "./importer.ts";
import type { ExportSource, Item, Media, WrittenItem } from "./item.ts";
import { OwnNames } from "./own-names.ts";
import { problem } from "./problem.ts";

/**
 * Chats that another program wrote out as text, one a file, in which the owner is called Me and times have no zone:
 * what iMessage and Signal have in common.
 */
export interface TextMessage {
  /** Number of its first line, from 0. */
  readonly line: number;
  readonly time: string | undefined;
  readonly author: string;
  readonly text: string;
  readonly media?: readonly Media[];
  readonly isEdited?: boolean;
  readonly isDeleted?: boolean;
  /** Its end was too long to be held. */
  readonly isCut?: boolean;
}

export type MessagesOf = (file: ArchiveFile) => AsyncGenerator<readonly TextMessage[], void, void>;

/** What such programs call whoever wrote the chat out. */
export const ME = "Me";

export interface TextChat {
  readonly source: ExportSource;
  /** ISO date before which the service did not exist. */
  readonly notBefore: string;
  readonly messagesOf: MessagesOf;
}

/** Everybody who wrote words in a chat, with how many messages. */
async function authorsOf(file: ArchiveFile, { messagesOf }: TextChat): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  try {
    for await (const messages of messagesOf(file)) {
      for (const { author, text } of messages)
        if (text !== "") counts.set(author, (counts.get(author) ?? 0) + 1);
    }
  } catch {
    // Of a file that is damaged half-way, those before; reading it says so.
  }
  return counts;
}

/** The same over several chats. */
export async function authorsIn(files: readonly ArchiveFile[], chat: TextChat): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const [author, count] of await authorsOf(file, chat))
      counts.set(author, (counts.get(author) ?? 0) + count);
  }
  return counts;
}

export async function* textChatItems(
  file: ArchiveFile,
  chat: TextChat,
  { me, notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const authors = await authorsOf(file, chat);
  const self = me ?? (authors.has(ME) ? ME : undefined);
  const own = new OwnNames(self === undefined ? [] : [self]);
  const name = file.path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const container = { id: fingerprint(name), name, members: authors.size };
  const common = {
    type: "written" as const,
    source: chat.source,
    kind: "message" as const,
    platform: "other" as const,
    audience: authors.size > 2 ? ("closed-group" as const) : ("private" as const),
    container,
  };
  const ids = new Map<string, number>();
  for await (const messages of chat.messagesOf(file)) {
    const items: Item[] = [];
    for (const message of messages) {
      const { line, time, author, text, media, isEdited, isDeleted, isCut } = message;
      const item: WrittenItem = {
        ...common,
        id: onceMore(ids, `${time ?? "undated"}-${fingerprint(`${author}\n${text.slice(0, 1024)}`)}`),
        text,
        own: own.include(author),
        author,
        ...dated(time, { notBefore: chat.notBefore, notAfter }),
        ...(media && media.length > 0 && { media }),
        ...(isEdited && { isEdited: true as const }),
        ...(isDeleted && { isDeleted: true as const }),
        at: { path: file.path, index: line },
      };
      if (text !== "" || item.media !== undefined) items.push(item);
      if (time === undefined) items.push(problem("unreadable-date", file.path, line));
      if (isCut) items.push(problem("too-large", file.path, line, CUT));
    }
    yield items;
  }
}

const CUT = "This message is too long to be held; only its beginning was read.";
/** Times that equal words are told apart by; a chat has few of them, and a file made to fill memory is not one. */
const MOST_IDS = 1_000_000;

/** The id, with a number behind it where it was there before. */
function onceMore(ids: Map<string, number>, id: string): string {
  const times = ids.get(id) ?? 0;
  if (times > 0 || ids.size < MOST_IDS) ids.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}
