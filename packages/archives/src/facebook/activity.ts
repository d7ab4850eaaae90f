import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, ItemKind, Media, Place, ReplyTo, WrittenItem } from "../item.ts";
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { labelledOf, linkOf, timeOf, wordsOf } from "../meta/labelled.ts";
import type { OwnNames } from "../own-names.ts";
import { problemAt } from "../problem.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfSeconds } from "../time.ts";

/** What a file of activity holds: the shape of its records is the same in all of them. */
export interface ActivityFile {
  readonly kind: ItemKind;
  readonly isInGroups?: true;
  readonly isDeleted?: true;
  /** Others' words on the owner's page. */
  readonly isOthers?: true;
}

export interface ActivityContext {
  readonly own: OwnNames;
  readonly bounds: DateBounds;
}

/** What one record says, before it is an item. */
interface Said {
  readonly kind: ItemKind;
  readonly text: string;
  readonly seconds: unknown;
  readonly author?: string;
  readonly group?: string;
  readonly media: readonly Media[];
  readonly url?: string;
  readonly fbid?: string;
}

const SITE = /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\//;

/** A record of posts, comments or group activity, of both generations of the export. */
export function activityItem(value: unknown, file: ActivityFile, at: Place, context: ActivityContext): Item {
  if (!isRecord(value)) return problemAt("bad-row", at);
  const said = Array.isArray(value.label_values) ? saidInLabels(value, file) : saidIn(value, file);
  const title = mended(stringOf(value.title));
  const group = said.group ?? (file.isInGroups ? groupInTitle(title) : undefined);
  const replyTo = said.kind === "comment" ? answeredInTitle(title) : undefined;
  return {
    type: "written",
    source: "facebook",
    kind: file.isDeleted ? "deleted" : said.kind,
    id: said.fbid ?? `${said.kind}/${String(said.seconds)}/${fingerprint(said.text)}`,
    text: said.text,
    own: ownership(said.author, file, context.own),
    ...(said.author !== undefined && { author: said.author }),
    ...dated(instantOfSeconds(said.seconds), context.bounds),
    platform: "facebook",
    audience: group !== undefined || file.isInGroups ? "closed-group" : "public",
    ...(said.url !== undefined && { url: said.url }),
    ...(replyTo && { replyTo }),
    ...(group !== undefined && { container: { id: group, name: group } }),
    ...(said.media.length > 0 && { media: said.media }),
    ...(file.isDeleted && { isDeleted: true as const }),
    at,
  };
}

function ownership(author: string | undefined, file: ActivityFile, own: OwnNames): WrittenItem["own"] {
  if (file.isOthers) return false;
  // These files are the owner's own; a name is only needed to find the exception.
  return author === undefined || !own.areKnown || own.include(author);
}

function saidIn(record: JsonRecord, file: ActivityFile): Said {
  const data = listOf(record.data).map(recordOf);
  const comment = data
    .map((each) => recordOf(each.comment))
    .find((each) => "comment" in each || "author" in each);
  const media = mediaOf(record);
  if (comment) {
    const author = mended(stringOf(comment.author));
    const group = mended(stringOf(comment.group));
    return {
      kind: "comment",
      text: wordsAndAlts(mended(stringOf(comment.comment)), media),
      seconds: comment.timestamp ?? record.timestamp,
      media,
      ...(author !== "" && { author }),
      ...(group !== "" && { group }),
    };
  }
  const post = data.map((each) => mended(stringOf(each.post))).filter((each) => each !== "");
  return {
    kind: file.kind,
    text: wordsAndAlts(post.join("\n"), media),
    seconds: record.timestamp,
    media,
  };
}

function saidInLabels(record: JsonRecord, file: ActivityFile): Said {
  const lines = labelledOf(record);
  const fbid = stringOf(record.fbid);
  const url = linkOf(lines, SITE) ?? (/^\d+$/.test(fbid) ? `https://www.facebook.com/${fbid}` : undefined);
  return {
    kind: file.kind,
    text: wordsOf(lines),
    seconds: record.timestamp ?? timeOf(lines),
    media: listOf(record.media).flatMap((each) => mediaIn(recordOf(each))),
    ...(fbid !== "" && { fbid }),
    ...(url !== undefined && { url }),
  };
}

/** A photo post repeats its text in the description of the photo: that is one text. */
function wordsAndAlts(words: string, media: readonly Media[]): string {
  const lines = new Set([words, ...media.map(({ alt }) => alt ?? "")]);
  lines.delete("");
  return [...lines].join("\n");
}

function mediaOf(record: JsonRecord): readonly Media[] {
  return listOf(record.attachments)
    .flatMap((each) => listOf(recordOf(each).data))
    .flatMap((each) => mediaIn(recordOf(recordOf(each).media)));
}

/** A photo or video of an album, of a post or of the uncategorised ones. */
export function mediaIn(media: JsonRecord): readonly Media[] {
  const name = mended(stringOf(media.uri));
  const alt = mended(stringOf(media.description)).trim();
  return name === "" ? [] : [{ name, ...(alt !== "" && { alt }) }];
}

/** Only the English sentence is known well enough to take a name out of it. */
function groupInTitle(title: string): string | undefined {
  return /^.{1,200} (?:posted in|commented on a post in|shared a .{1,40} to the group:?) (.{1,200})\.$/u.exec(
    title,
  )?.[1];
}

function answeredInTitle(title: string): ReplyTo | undefined {
  const author = /^.{1,200} (?:commented on|replied to) (.{1,100}?)(?:'|’)s .{1,60}\.$/u.exec(title)?.[1];
  return author === undefined ? undefined : { author };
}
