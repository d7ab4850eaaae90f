import { dated } from "../dated.ts";
import type { Item, Media, Place, ReplyTo } from "../item.ts";
import { isRecord, recordOf, stringOf } from "../json-value.ts";
import type { OwnNames } from "../own-names.ts";
import { problemAt } from "../problem.ts";
import { decodeEntities } from "../text/entities.ts";
import { htmlToText } from "../text/html-text.ts";
import { instantOfMilliseconds, readTime } from "../time.ts";
import type { Conversation } from "./conversation.ts";

/** Skype, which the accounts come from, opened in 2003. */
const NOT_BEFORE = "2003-08-01";
/** Calls, who joined and the like are a programme's. */
const WRITTEN = /^(?:Text|RichText(?:\/.*)?)$/;
const FILES = /^RichText\/(?:UriObject|Media_\w+)$/;
/** Words that are answered stand in front of the answer. */
const QUOTES = new Set(["blockquote", "quote"]);
const QUOTED_MESSAGE = /<blockquote[^<>]{0,400}\bitemid="(\d{1,20})"/;
const FILE_NAME = /<OriginalName v="([^"<>]{1,255})"/;
const TITLE = /<Title>(?:Title: )?([^<>]{1,255})<\/Title>/;

export interface MessageContext {
  readonly conversation: Conversation;
  readonly own: OwnNames;
  readonly notAfter: string | undefined;
}

/** A message of a person, or nothing: a call, a sentence of the programme, a message whose words were taken back. */
export function messageItems(value: unknown, at: Place, context: MessageContext): readonly Item[] {
  if (!isRecord(value)) return [problemAt("bad-row", at)];
  const kind = stringOf(value.messagetype);
  if (!WRITTEN.test(kind)) return [];
  const { conversation, own, notAfter } = context;
  const content = stringOf(value.content);
  const text = FILES.test(kind) ? "" : kind === "Text" ? decodeEntities(content) : wordsOf(content);
  const properties = recordOf(value.properties);
  const isDeleted = Boolean(properties.deletetime);
  const media = FILES.test(kind) ? mediaIn(content) : [];
  if (text === "" && (isDeleted || media.length === 0)) return [];
  const sender = addressOf(stringOf(value.from));
  const author = stringOf(value.displayName) || stringOf(value.imdisplayname);
  const id = `${conversation.container.id}/${String(value.id)}`;
  const replyTo = answeredBy(content, conversation);
  conversation.recent.remember(id, text, author || undefined);
  return [
    {
      type: "written",
      source: "teams",
      kind: "message",
      id,
      text,
      own: own.include(sender) === false && author !== "" ? own.include(author) : own.include(sender),
      ...(author !== "" && { author }),
      ...dated(readTime(stringOf(value.originalarrivaltime)) ?? instantOfMilliseconds(value.id), {
        notBefore: NOT_BEFORE,
        notAfter,
      }),
      platform: "teams",
      audience: conversation.audience,
      ...(replyTo !== undefined && { replyTo }),
      container: conversation.container,
      ...(media.length > 0 && { media }),
      ...(Boolean(properties.edittime) && { isEdited: true as const }),
      ...(isDeleted && { isDeleted: true as const }),
      at,
    },
  ];
}

function wordsOf(content: string): string {
  return htmlToText(content, { without: (name) => QUOTES.has(name) });
}

function answeredBy(content: string, { container, recent }: Conversation): ReplyTo | undefined {
  const quoted = QUOTED_MESSAGE.exec(content)?.[1];
  return quoted === undefined ? undefined : recent.answered(`${container.id}/${quoted}`);
}

function mediaIn(content: string): readonly Media[] {
  const match = FILE_NAME.exec(content) ?? TITLE.exec(content);
  return [{ name: match === null ? "file" : decodeEntities(match[1]!) }];
}

/** Some exports give the address of the sender's page in place of the sender's own. */
function addressOf(from: string): string {
  return from.replace(/^.*\/contacts\//, "");
}
