import type { ArchiveFile } from "../archive-files.ts";
import { type DateBounds, dated } from "../dated.ts";
import type { Item, Owner, WrittenItem } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { problem } from "../problem.ts";
import { decodeBasicEntities } from "../text/entities.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonElement, JsonSelect } from "../text/json-scan.ts";
import { readTime } from "../time.ts";
import type { Link } from "./post.ts";
import { writtenOut } from "./words.ts";

export interface MessageReading {
  readonly owner: Owner;
  readonly bounds: DateBounds;
  readonly isGroup: boolean;
}

/** Message by message: a conversation of ten years need not fit into memory. */
const MESSAGES: JsonSelect = (path) => (path.at(-1) === "messages" ? "elements" : undefined);
const OWN_PICTURE = /^https?:\/\/(?:twitter|x)\.com\/messages\/media\//;

/** Direct messages; who joined, left or renamed something is not a message. */
export async function* messageItems(
  file: ArchiveFile,
  reading: MessageReading,
): AsyncGenerator<readonly Item[], void, void> {
  let index = 0;
  for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
    const items: Item[] = [];
    for (const piece of pieces) {
      if (piece.type === "problem") items.push(problem(piece.code, file.path, index++));
      else items.push(...itemsOf(piece, file.path, index++, reading));
    }
    if (items.length > 0) yield items;
  }
}

/** How many messages each account wrote, by its id. */
export async function countSenders(file: ArchiveFile, counts: Map<string, number>): Promise<void> {
  for await (const pieces of jsonElements(file.stream(), { select: MESSAGES })) {
    for (const piece of pieces) {
      if (piece.type === "problem") continue;
      const sender = stringOf(recordOf(recordOf(piece.value).messageCreate).senderId);
      if (sender !== "") counts.set(sender, (counts.get(sender) ?? 0) + 1);
    }
  }
}

function itemsOf(
  { value, within }: JsonElement,
  path: string,
  index: number,
  reading: MessageReading,
): readonly Item[] {
  const event = recordOf(value);
  if (event.messageCreate === undefined) return [];
  const message = recordOf(event.messageCreate);
  const id = stringOf(message.id);
  if (id === "" || typeof message.text !== "string") return [problem("bad-row", path, index)];
  return [itemOf(message, id, stringOf(within.conversationId), { path, index }, reading)];
}

function itemOf(
  message: JsonRecord,
  id: string,
  conversation: string,
  at: WrittenItem["at"],
  { owner, bounds, isGroup }: MessageReading,
): WrittenItem {
  const sender = stringOf(message.senderId);
  const media = listOf(message.mediaUrls).map((each) => stringOf(each));
  return {
    type: "written",
    source: "x",
    kind: "message",
    id,
    text: wordsOf(message),
    own: owner.id === undefined ? "unknown" : sender === owner.id,
    ...(sender !== "" && { author: sender }),
    ...dated(readTime(stringOf(message.createdAt)), bounds),
    platform: "x",
    audience: isGroup ? "closed-group" : "private",
    ...(conversation !== "" && {
      url: `https://x.com/messages/${conversation}`,
      container: { id: conversation, ...(!isGroup && { members: 2 }) },
    }),
    ...(media.length > 0 && {
      media: media.map((url) => ({ name: `${id}-${url.slice(url.lastIndexOf("/") + 1)}` })),
    }),
    ...(listOf(message.editHistory).length > 0 && { isEdited: true }),
    at,
  };
}

function wordsOf(message: JsonRecord): string {
  let text = stringOf(message.text);
  const links: Link[] = [];
  for (const each of listOf(message.urls)) {
    const { url, expanded } = recordOf(each);
    const link = { short: stringOf(url), whole: stringOf(expanded) };
    if (link.short === "" || link.whole === "") continue;
    if (OWN_PICTURE.test(link.whole)) text = text.replace(link.short, "").trimEnd();
    else links.push(link);
  }
  return decodeBasicEntities(writtenOut(text, links));
}
