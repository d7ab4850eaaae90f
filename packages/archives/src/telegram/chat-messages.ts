import type { Audience } from "@bedside/guidance";
import type { ArchiveFile } from "../archive-files.ts";
import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Container, Item } from "../item.ts";
import { isRecord, type JsonRecord, stringOf } from "../json-value.ts";
import { problemAt } from "../problem.ts";
import { RecentMessages } from "../recent-messages.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonPiece, JsonSelect } from "../text/json-scan.ts";
import { instantOfSeconds, readTime } from "../time.ts";
import type { Self } from "./account.ts";
import { mediaOf, textOf } from "./message-text.ts";

/** Telegram opened in 2013. */
const NOT_BEFORE = "2013-08-01";
const PRIVATE_KINDS = new Set(["personal_chat", "bot_chat", "saved_messages", ""]);

/** Messages of one chat, or of every chat of a full export. */
const MESSAGES: JsonSelect = (path) => {
  const last = path.at(-1);
  if (last === "messages" && (path.length === 1 || path[1] === "list")) return "elements";
  return path.length === 1 && !["chats", "left_chats"].includes(last!) ? "skip" : undefined;
};

/** A result.json of any size, chat by chat. */
export async function* chatMessages(
  file: ArchiveFile,
  self: Self,
  notAfter: string | undefined,
): AsyncGenerator<readonly Item[], void, void> {
  const reader = new MessageReader(file.path, self, notAfter);
  for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
    const items = pieces.flatMap((piece) => reader.items(piece));
    if (items.length > 0) yield items;
  }
}

interface Chat {
  /** What stands before its messages; the same object for all of them. */
  readonly within: JsonRecord;
  readonly container: Container;
  readonly audience: Audience;
  readonly recent: RecentMessages;
}

class MessageReader {
  private readonly path: string;
  private readonly self: Self;
  private readonly notAfter: string | undefined;
  private chat: Chat | undefined;
  private count = 0;

  constructor(path: string, self: Self, notAfter: string | undefined) {
    this.path = path;
    this.self = self;
    this.notAfter = notAfter;
  }

  items(piece: JsonPiece): readonly Item[] {
    const at = { path: this.path, index: this.count++ };
    if (piece.type === "problem") return [problemAt(piece.code, at)];
    if (!isRecord(piece.value)) return [problemAt("bad-row", at)];
    if (this.chat?.within !== piece.within) this.chat = chatOf(piece.within);
    // Joining, pinning and the like are told by the program, and "unsupported" ones hold nothing.
    return (stringOf(piece.value.type) || "message") === "message"
      ? [this.item(piece.value, this.chat, at)]
      : [];
  }

  private item(message: JsonRecord, chat: Chat, at: { path: string; index: number }): Item {
    const text = textOf(message);
    const sender = stringOf(message.from);
    const forwardedFrom = message.forwarded_from === undefined ? undefined : stringOf(message.forwarded_from);
    const author = forwardedFrom ?? sender;
    const time = timeOf(message);
    const id = `${chat.container.id}/${idOf(message.id) ?? fingerprint(`${time}\n${sender}\n${text}`)}`;
    const answered = idOf(message.reply_to_message_id);
    const media = mediaOf(message);
    chat.recent.remember(id, text, author || undefined);
    return {
      type: "written",
      source: "telegram",
      kind: "message",
      id,
      text,
      // What is passed on is somebody else's, whoever passed it on.
      own: forwardedFrom === undefined && this.self.wrote(stringOf(message.from_id), sender),
      ...(author !== "" && { author }),
      ...dated(time, { notBefore: NOT_BEFORE, notAfter: this.notAfter }),
      platform: "telegram",
      audience: chat.audience,
      ...(answered !== undefined && { replyTo: chat.recent.answered(`${chat.container.id}/${answered}`) }),
      container: chat.container,
      ...(media.length > 0 && { media }),
      ...(isEdited(message) && { isEdited: true as const }),
      at,
    };
  }
}

function chatOf(within: JsonRecord): Chat {
  const name = stringOf(within.name);
  const kind = stringOf(within.type);
  return {
    within,
    container: { id: idOf(within.id) ?? fingerprint(name), ...(name !== "" && { name }) },
    audience: PRIVATE_KINDS.has(kind) ? "private" : kind.startsWith("public_") ? "public" : "closed-group",
    recent: new RecentMessages(),
  };
}

function timeOf(message: JsonRecord): string | undefined {
  return instantOfSeconds(message.date_unixtime) ?? readTime(stringOf(message.date));
}

/** Older exports give every message an edit in 1970. */
function isEdited(message: JsonRecord): boolean {
  const time = instantOfSeconds(message.edited_unixtime) ?? readTime(stringOf(message.edited));
  return time !== undefined && time >= NOT_BEFORE;
}

function idOf(value: unknown): string | undefined {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : undefined;
}
