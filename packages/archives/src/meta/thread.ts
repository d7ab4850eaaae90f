import type { Platform } from "@bedside/guidance";
import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Container, ExportSource, Item, Media, Place, WrittenItem } from "../item.ts";
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import type { OwnNames } from "../own-names.ts";
import { problemAt } from "../problem.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfMilliseconds } from "../time.ts";
import { isPlatformSentence } from "./platform-sentence.ts";

export interface ThreadContext {
  readonly source: ExportSource;
  readonly platform: Platform;
  readonly own: OwnNames;
  readonly bounds: DateBounds;
}

/** What a page of a thread says beside its messages. */
export interface ThreadHead {
  readonly participants: readonly string[];
  readonly title: string;
}

/** Members of a page other than its messages, as they come; the title stands after the messages. */
export function threadHead(members: JsonRecord): ThreadHead {
  const participants = listOf(members.participants)
    .map((each) => mended(stringOf(isRecord(each) ? each.name : each)))
    .filter((name) => name !== "");
  const named = stringOf(members.title) || stringOf(members.threadName);
  return { participants, title: mended(named) || participants.join(", ") };
}

/** A message of Messenger or Instagram; the encrypted chats of Messenger have other names for the same. */
export function messageItem(value: unknown, container: Container, at: Place, context: ThreadContext): Item {
  if (!isRecord(value)) return problemAt("bad-row", at);
  const sender = senderOf(value);
  const content = mended(stringOf(value.content) || stringOf(value.text));
  const isUnsent = value.is_unsent === true || value.isUnsent === true;
  const isPlatforms = isOfThePlatform(value, content, sender);
  const text = isUnsent || isPlatforms ? "" : content;
  const media = mediaOf(value);
  const milliseconds = value.timestamp_ms ?? value.timestamp;
  return {
    type: "written",
    source: context.source,
    kind: isPlatforms ? "other" : "message",
    id: `${container.id}/${String(milliseconds)}/${fingerprint(`${sender}\n${content}`)}`,
    text,
    own: context.own.include(sender),
    ...(sender !== "" && { author: sender }),
    ...dated(instantOfMilliseconds(milliseconds), context.bounds),
    platform: context.platform,
    audience: audienceOf(container),
    container,
    ...(media.length > 0 && { media }),
    ...(isUnsent && { isDeleted: true as const }),
    at,
  };
}

export function senderOf(message: JsonRecord): string {
  return mended(stringOf(message.sender_name) || stringOf(message.senderName));
}

function isOfThePlatform(message: JsonRecord, content: string, sender: string): boolean {
  if (typeof message.call_duration === "number") return true;
  if (["Call", "Subscribe", "Unsubscribe", "placeholder"].includes(stringOf(message.type))) return true;
  return isPlatformSentence(content, sender);
}

function audienceOf(container: Container): WrittenItem["audience"] {
  return (container.members ?? 2) > 2 ? "closed-group" : "private";
}

const MEDIA = ["photos", "videos", "gifs", "audio_files", "files", "media"];

function mediaOf(message: JsonRecord): readonly Media[] {
  return MEDIA.flatMap((kind) => listOf(message[kind]))
    .map((each) => ({ name: mended(stringOf(recordOf(each).uri)) }))
    .filter(({ name }) => name !== "");
}
