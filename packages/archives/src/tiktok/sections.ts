import type { Audience } from "@bedside/guidance";
import type { ItemKind, Media } from "../item.ts";
import { type JsonRecord, memberOf, stringOf } from "../json-value.ts";

/** The last members of a path in the export whose lists hold somebody's words; sections were renamed twice. */
export type TikTokList = "comments" | "live" | "videos" | "deleted" | "chats";

/** What one row says. */
export interface TikTokRow {
  readonly kind: ItemKind;
  readonly text: string;
  readonly written: string;
  readonly url?: string;
  readonly author?: string;
  readonly audience: Audience;
  readonly media: readonly Media[];
  readonly isDeleted?: true;
}

/** The list that a path of member names leads to, whatever their case and age. */
export function listAt(path: readonly string[]): TikTokList | undefined {
  const names = path.map((each) => each.toLowerCase());
  const last = names.at(-1);
  if (last === "commentslist" && names.includes("comments")) return "comments";
  if (last === "postlist" && names.some((each) => each.includes("deleted"))) return "deleted";
  if (last === "videolist" && names.some((each) => each === "posts" || each === "videos")) return "videos";
  if (names.at(-2) === "chathistory") return "chats";
  if (last === "comments" && names.includes("watchlivemap")) return "live";
  return undefined;
}

/** "Chat History with kevo:" names the other person. */
export function partnerIn(key: string): string {
  return key
    .replace(/^.{0,40}? with /i, "")
    .replace(/:$/, "")
    .trim();
}

export function rowOf(record: JsonRecord, list: TikTokList): TikTokRow {
  const written = stringOf(memberOf(record, "Date", "CommentTime"));
  if (list === "comments" || list === "live") return commentRow(record, written);
  if (list === "chats") return chatRow(record, written);
  return videoRow(record, written, list);
}

function commentRow(record: JsonRecord, written: string): TikTokRow {
  const photo = given(memberOf(record, "photo"));
  return {
    kind: "comment",
    text: given(memberOf(record, "comment", "CommentContent")),
    written,
    audience: "public",
    media: photo === "" ? [] : [{ name: photo }],
    ...linked(memberOf(record, "url", "link")),
  };
}

function chatRow(record: JsonRecord, written: string): TikTokRow {
  return {
    kind: "message",
    text: given(memberOf(record, "Content")),
    written,
    author: stringOf(memberOf(record, "From")),
    audience: "private",
    media: [],
  };
}

function videoRow(record: JsonRecord, written: string, list: TikTokList): TikTokRow {
  const alt = given(memberOf(record, "AlternateText"));
  const title = given(memberOf(record, "Title"));
  const link = memberOf(record, "Link");
  return {
    kind: list === "deleted" ? "deleted" : "post",
    text: [title, alt === title ? "" : alt].filter((each) => each !== "").join("\n"),
    written,
    audience: audienceOf(stringOf(memberOf(record, "WhoCanView"))),
    media: alt === "" ? [] : [{ name: stringOf(link) || "video", alt }],
    ...(list === "deleted" && { isDeleted: true as const }),
    ...linked(link),
  };
}

/** What is not there is written as "N/A" or "None". */
function given(value: unknown): string {
  const text = stringOf(value).trim();
  return text === "N/A" || text === "None" ? "" : text;
}

function linked(value: unknown): { url?: string } {
  const url = stringOf(value);
  return /^https?:\/\//.test(url) ? { url } : {};
}

function audienceOf(whoCanView: string): Audience {
  if (/only|private|self/i.test(whoCanView)) return "private";
  return /friend|follower/i.test(whoCanView) ? "closed-group" : "public";
}
