import type { DateBounds } from "../dated.ts";
import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, Media, Place } from "../item.ts";
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { labelledOf, linkOf, timeOf, wordsOf } from "../meta/labelled.ts";
import { problemAt } from "../problem.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfSeconds, readTime } from "../time.ts";

/** Where a picture or a text was published, and whether it still can be seen. */
export interface PublishedFile {
  readonly source: "instagram" | "threads";
  /** Hidden by the owner from everybody else. */
  readonly isArchived?: true;
  readonly isDeleted?: true;
}

const SITE = /^https?:\/\/(?:www\.)?(?:instagram\.com\/(?:p|reel|tv|stories)|threads\.(?:net|com)\/@)/;

/** A post, story or reel of Instagram, or a post of Threads: the words stand with one picture, or outside of several. */
export function publishedItem(value: unknown, file: PublishedFile, at: Place, bounds: DateBounds): Item {
  if (!isRecord(value)) return problemAt("bad-row", at);
  const pictures = picturesOf(value);
  const lines = labelledOf(value);
  const text = captionOf(value, pictures) || wordsOf(lines);
  const seconds =
    positive(value.creation_timestamp) ??
    positive(pictures[0]?.creation_timestamp) ??
    value.timestamp ??
    timeOf(lines);
  const uris = pictures
    .map((each) => mended(stringOf(each.uri) || stringOf(each.path)))
    .filter((uri) => uri !== "");
  const media: Media[] = uris.map((name) => ({ name }));
  const url = linkOf(lines, SITE);
  const fbid = stringOf(value.fbid);
  return {
    type: "written",
    source: file.source,
    kind: file.isDeleted ? "deleted" : isReply(pictures) ? "reply" : "post",
    id: fbid || `${String(seconds)}/${fingerprint(uris[0] ?? text)}`,
    text,
    own: true,
    ...dated(instantOfSeconds(seconds) ?? readTime(stringOf(value.taken_at)), bounds),
    platform: file.source,
    audience: file.isArchived ? "private" : "public",
    ...(url !== undefined && { url }),
    ...(media.length > 0 && { media }),
    ...(file.isDeleted && { isDeleted: true as const }),
    at,
  };
}

/** Before 2021 a record was the picture itself, with a `caption`. */
function picturesOf(record: JsonRecord): readonly JsonRecord[] {
  const nested = listOf(record.media).map(recordOf);
  if (nested.length > 0) return nested;
  return "uri" in record || "path" in record ? [record] : [];
}

function captionOf(record: JsonRecord, pictures: readonly JsonRecord[]): string {
  const outer = mended(stringOf(record.title) || stringOf(record.caption));
  const inner = pictures.map((each) => mended(stringOf(each.title)));
  const lines = new Set([outer, ...inner]);
  lines.delete("");
  return [...lines].join("\n");
}

function isReply(pictures: readonly JsonRecord[]): boolean {
  return pictures.some((each) => recordOf(each.text_app_post).is_reply === true);
}

function positive(value: unknown): unknown {
  return typeof value === "number" && value <= 0 ? undefined : value;
}
