import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Place, ReplyTo, WrittenItem } from "../item.ts";
import { readTime } from "../time.ts";
import { unquoted } from "./markdown-quotes.ts";
import type { Table } from "./tables.ts";

type Cells = Readonly<Record<string, string>>;

export interface RowReading {
  /** The name of the account whose export it is. */
  readonly owner: string | undefined;
  readonly bounds: DateBounds;
}

/** What stands where words were taken down. */
const PLACEHOLDERS = new Set(["[removed]", "[deleted]", "[removed by reddit]", "[deleted by user]"]);
const SITE = "https://www.reddit.com";

/** What a row says; none where only the place of words is left, `undefined` where it is no row of its table. */
export function itemsOfRow(
  table: Table,
  cells: Cells,
  at: Place,
  reading: RowReading,
): readonly WrittenItem[] | undefined {
  switch (table) {
    case "comments":
      return publicItem(cells, at, reading, "comment");
    case "posts":
      return publicItem(cells, at, reading, "post");
    case "messages":
      return message(cells, at, reading);
    case "chat":
      return chat(cells, at, reading);
    case "drafts":
      return draft(cells, at, reading);
    case "statistics":
      return [];
  }
}

function publicItem(
  cells: Cells,
  at: Place,
  reading: RowReading,
  kind: "comment" | "post",
): readonly WrittenItem[] | undefined {
  const id = cells.id ?? "";
  if (id === "") return undefined;
  const title = cells.title ?? "";
  const isGone = PLACEHOLDERS.has((cells.body ?? "").trim().toLowerCase());
  if (isGone && title.trim() === "") return [];
  const body = isGone ? { text: "", quoted: "" } : unquoted(cells.body ?? "");
  const text = [unquoted(title).text, body.text].filter((part) => part !== "").join("\n\n");
  const url = addressOf(cells.permalink ?? "");
  const replyTo = kind === "comment" ? answered(cells, body.quoted) : quotedOnly(body.quoted);
  const media = [cells.media ?? "", kind === "post" ? (cells.url ?? "") : ""].filter((each) =>
    PICTURE.test(each),
  );
  const subreddit = cells.subreddit ?? "";
  return [
    {
      type: "written",
      source: "reddit",
      kind,
      id: named(id, kind === "comment" ? "t1_" : "t3_"),
      text,
      own: true,
      ...(reading.owner !== undefined && { author: reading.owner }),
      ...dated(readTime(cells.date ?? ""), reading.bounds),
      platform: "reddit",
      audience: "public",
      ...(url !== undefined && { url }),
      ...(replyTo && { replyTo }),
      ...(subreddit !== "" && { container: { id: subreddit, name: `r/${subreddit}` } }),
      ...(media.length > 0 && { media: media.map((name) => ({ name })) }),
      at,
    },
  ];
}

const PICTURE = /^https?:\/\/(?:i|v|preview)\.redd\.it\/|\.(?:jpe?g|png|gif|mp4)$/i;

/** The comment that is answered, or the post where there is none; the lines that were quoted from it are all that is there. */
function answered(cells: Cells, quoted: string): ReplyTo | undefined {
  const post = /\/comments\/([a-z0-9]{1,12})(?:\/|$)/i.exec(cells.link || cells.permalink || "")?.[1];
  const parent = cells.parent ?? "";
  const id = parent !== "" ? named(parent, "t1_") : post && `t3_${post}`;
  if (!id && quoted === "") return undefined;
  return { ...(id && { id }), ...(quoted !== "" && { text: quoted }) };
}

function quotedOnly(quoted: string): ReplyTo | undefined {
  return quoted === "" ? undefined : { text: quoted };
}

function message(cells: Cells, at: Place, reading: RowReading): readonly WrittenItem[] | undefined {
  const id = cells.id ?? "";
  if (id === "") return undefined;
  const { text: body, quoted } = unquoted(cells.body ?? "");
  const subject = cells.subject ?? "";
  // "re:" is what the one who began it wrote.
  const text = /^re:/i.test(subject) || subject === "" ? body : `${subject}\n\n${body}`;
  return [
    {
      ...sent(cells.from ?? "", cells.date, reading),
      kind: "message",
      id: named(id, "t4_"),
      text: text.trim(),
      ...addressed(cells.permalink),
      ...(quoted !== "" && { replyTo: { text: quoted } }),
      ...(cells.thread_id ? { container: { id: cells.thread_id } } : {}),
      at,
    },
  ];
}

function chat(cells: Cells, at: Place, reading: RowReading): readonly WrittenItem[] | undefined {
  const id = cells.message_id ?? "";
  const text = (cells.message ?? "").trim();
  if (id === "") return undefined;
  if (text === "" || PLACEHOLDERS.has(text.toLowerCase())) return [];
  const isGroup = /group|community|channel/i.test(cells.conversation_type ?? "") || Boolean(cells.subreddit);
  const channel = cells.channel_url ?? "";
  return [
    {
      ...sent(cells.username ?? "", cells.created_at, reading),
      kind: "message",
      id,
      text: unquoted(text).text,
      ...(isGroup && { audience: "closed-group" as const }),
      ...(cells.thread_parent_message_id ? { replyTo: { id: cells.thread_parent_message_id } } : {}),
      ...(channel !== "" && {
        container: { id: channel, ...(cells.channel_name ? { name: cells.channel_name } : {}) },
      }),
      at,
    },
  ];
}

function draft(cells: Cells, at: Place, reading: RowReading): readonly WrittenItem[] | undefined {
  const text = [cells.title ?? "", cells.body ?? ""]
    .map((part) => unquoted(part).text)
    .filter((part) => part !== "");
  if (text.length === 0) return [];
  const id = cells.id || fingerprint(text.join("\n"));
  return [
    {
      ...sent(reading.owner ?? "", cells.created ?? cells.date, reading),
      own: true,
      kind: "draft",
      id: `draft-${id}`,
      text: text.join("\n\n"),
      at,
    },
  ];
}

function sent(from: string, date: string | undefined, { owner, bounds }: RowReading) {
  return {
    type: "written",
    source: "reddit",
    own: owner === undefined ? ("unknown" as const) : from.toLowerCase() === owner.toLowerCase(),
    ...(from !== "" && { author: from }),
    ...dated(readTime(date ?? ""), bounds),
    platform: "reddit",
    audience: "private",
  } as const;
}

function addressed(permalink: string | undefined): { url?: string } {
  const url = addressOf(permalink ?? "");
  return url === undefined ? {} : { url };
}

/** Addresses may lack the site. */
function addressOf(permalink: string): string | undefined {
  if (permalink.startsWith("/")) return SITE + permalink;
  return /^https?:\/\//.test(permalink) ? permalink : undefined;
}

/** Some exports write the type before an id and some do not. */
function named(id: string, type: string): string {
  return /^t\d_/.test(id) ? id : type + id;
}
