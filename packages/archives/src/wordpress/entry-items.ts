import type { Audience } from "@bedside/guidance";
import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Place, WrittenItem } from "../item.ts";
import { htmlToText } from "../text/html-text.ts";
import { readTime, readUtcTime } from "../time.ts";
import type { Comment, Entry } from "./entries.ts";
import { paragraphed, postText } from "./post-text.ts";

export interface EntryReading {
  readonly bounds: DateBounds;
  /** Whether a name of an author is the owner's; where nobody says who the owner is, all the site's authors are. */
  readonly isOwn: (login: string) => boolean;
  /** Addresses of mail by which the site's authors write comments, in lower case. */
  readonly ownAddresses: ReadonlySet<string>;
}

/** What people wrote; menus, revisions, forms and styles are entries as well. */
const WITH_WORDS = new Set(["post", "page", "attachment"]);
/** Notices that another site linked here. */
const NOTICES = new Set(["pingback", "trackback"]);
const NO_TIME = /^0000/;

export function itemsOfEntry(entry: Entry, at: Place, reading: EntryReading): readonly WrittenItem[] {
  const type = entry.fields.get("post_type") ?? "post";
  if (!WITH_WORDS.has(type)) return [];
  const item = itemOf(entry, type, at, reading);
  const comments = commentsOf(entry, item, at, reading);
  // A picture is an entry of its own whether or not somebody described it.
  return type === "attachment" && item.text === "" ? comments : [item, ...comments];
}

function itemOf(
  { fields, meta }: Entry,
  type: string,
  at: Place,
  { bounds, isOwn }: EntryReading,
): WrittenItem {
  const field = (name: string) => fields.get(name) ?? "";
  const author = field("creator").trim();
  const status = field("status");
  const isPublished = status === "publish" || status === "inherit" || status === "";
  const url = field("link").trim();
  const alt = meta.get("_wp_attachment_image_alt") ?? "";
  const text = postText(
    type === "attachment" ? "" : field("title"),
    field("content:encoded"),
    field("excerpt:encoded"),
  );
  return {
    type: "written",
    source: "wordpress",
    kind: type === "attachment" ? "caption" : isPublished || status === "private" ? "post" : "draft",
    id: field("post_id").trim() || url || fingerprint(text),
    text: [text, alt].filter((part) => part !== "").join("\n"),
    own: isOwn(author),
    ...(author !== "" && { author }),
    ...dated(timeOf(field("post_date_gmt"), field("post_date")), bounds),
    platform: "blog",
    audience: audienceOf(isPublished, field("post_password")),
    ...(/^https?:\/\//.test(url) && { url }),
    ...(status === "trash" && { isDeleted: true }),
    at,
  };
}

function audienceOf(isPublished: boolean, password: string): Audience {
  if (!isPublished) return "private";
  return password.trim() === "" ? "public" : "closed-group";
}

function commentsOf(
  { comments }: Entry,
  post: WrittenItem,
  at: Place,
  reading: EntryReading,
): readonly WrittenItem[] {
  const texts = new Map<string, Comment>();
  return comments.flatMap((comment) => {
    const field = (name: string) => comment.get(name) ?? "";
    const id = field("comment_id").trim() || fingerprint(field("comment_content"));
    if (NOTICES.has(field("comment_type"))) return [];
    texts.set(id, comment);
    const author = field("comment_author");
    const parent = texts.get(field("comment_parent"));
    const replyTo = parent ? answered(parent) : { id: post.id, text: post.text };
    return [
      {
        type: "written",
        source: "wordpress",
        kind: "comment",
        id: `comment-${id}`,
        text: wordsOf(comment),
        own: reading.ownAddresses.has(field("comment_author_email").trim().toLowerCase()),
        ...(author !== "" && { author }),
        ...dated(timeOf(field("comment_date_gmt"), field("comment_date")), reading.bounds),
        platform: "blog",
        audience: field("comment_approved") === "1" ? post.audience : "private",
        ...(post.url !== undefined && { url: `${post.url}#comment-${id}` }),
        replyTo,
        at,
      } satisfies WrittenItem,
    ];
  });
}

function answered(comment: Comment) {
  const author = comment.get("comment_author") ?? "";
  return {
    id: `comment-${comment.get("comment_id") ?? ""}`,
    ...(author !== "" && { author }),
    text: wordsOf(comment),
  };
}

function wordsOf(comment: Comment): string {
  return htmlToText(paragraphed(comment.get("comment_content") ?? ""));
}

/** Drafts have a time of the site's own clock alone, whose zone the export does not say. */
function timeOf(utc: string, local: string): string | undefined {
  return utc === "" || NO_TIME.test(utc) ? readTime(local) : readUtcTime(utc);
}
