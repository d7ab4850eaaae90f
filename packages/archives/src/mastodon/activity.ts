import { type DateBounds, dated } from "../dated.ts";
import type { Media, Owner, Place, ReplyTo, WrittenItem } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { htmlToText } from "../text/html-text.ts";
import { readTime } from "../time.ts";
import { audienceOf } from "./audience.ts";

export interface ActivityReading {
  readonly owner: Owner;
  readonly bounds: DateBounds;
}

/** One entry of the outbox; none for what is neither written nor passed on. */
export function itemOfActivity(
  activity: JsonRecord,
  at: Place,
  reading: ActivityReading,
): WrittenItem | undefined {
  if (activity.type === "Announce") return boost(activity, at, reading);
  const object = recordOf(activity.object);
  if (activity.type !== "Create" || stringOf(object.id) === "") return undefined;
  return written(activity, object, at, reading);
}

function written(
  activity: JsonRecord,
  object: JsonRecord,
  at: Place,
  { owner, bounds }: ActivityReading,
): WrittenItem {
  const id = stringOf(object.id);
  const url = addressOf(object.url) ?? id;
  const author = stringOf(object.attributedTo) || stringOf(activity.actor);
  const audience = audienceOf(object);
  const media = mediaOf(object);
  const replyTo = answered(object);
  const isReply = stringOf(object.inReplyTo) !== "";
  return {
    type: "written",
    source: "mastodon",
    kind: audience === "private" ? "message" : isReply ? "reply" : "post",
    id,
    text: wordsOf(object, media),
    own: owner.id === undefined || author === "" || author === owner.id,
    ...(author !== "" && { author }),
    ...dated(readTime(stringOf(object.published) || stringOf(activity.published)), bounds),
    platform: "mastodon",
    audience,
    ...(/^https?:\/\//.test(url) && { url }),
    ...(replyTo && { replyTo }),
    ...(media.length > 0 && { media }),
    ...(stringOf(object.updated) !== "" && { isEdited: true }),
    at,
  };
}

/** The export names a boosted post and has none of its words. */
function boost(activity: JsonRecord, at: Place, { bounds }: ActivityReading): WrittenItem | undefined {
  const original = stringOf(activity.object) || stringOf(recordOf(activity.object).id);
  const id = stringOf(activity.id) || original;
  if (id === "") return undefined;
  return {
    type: "written",
    source: "mastodon",
    kind: "other",
    id,
    text: "",
    own: false,
    ...dated(readTime(stringOf(activity.published)), bounds),
    platform: "mastodon",
    audience: "public",
    ...(/^https?:\/\//.test(original) && { url: original }),
    at,
  };
}

/** The content warning, the words, the answers of a poll and the descriptions of pictures: all are the owner's. */
function wordsOf(object: JsonRecord, media: readonly Media[]): string {
  const content = stringOf(object.content) || stringOf(Object.values(recordOf(object.contentMap))[0]);
  const answers = [...listOf(object.oneOf), ...listOf(object.anyOf)].map((each) =>
    stringOf(recordOf(each).name),
  );
  const warning = htmlToText(stringOf(object.summary));
  const title = stringOf(object.name);
  const above = [title, warning].filter((part) => part !== "").join("\n");
  const below = [htmlToText(content), ...answers, ...media.map(({ alt }) => alt ?? "")];
  const words = below.filter((part) => part !== "").join("\n");
  return above === "" || words === "" ? above + words : `${above}\n\n${words}`;
}

function mediaOf(object: JsonRecord): readonly Media[] {
  return listOf(object.attachment).flatMap((each) => {
    const { url, name } = recordOf(each);
    const address = addressOf(url);
    if (address === undefined) return [];
    const alt = stringOf(name);
    return [{ name: address, ...(alt !== "" && { alt }) }];
  });
}

function answered(object: JsonRecord): ReplyTo | undefined {
  const id = stringOf(object.inReplyTo) || stringOf(object.quote) || stringOf(object.quoteUrl);
  if (id === "") return undefined;
  const author = accountIn(id);
  return { id, ...(author !== undefined && { author }) };
}

/** In the addresses of most servers the account stands before the post. */
const ACCOUNT = /^https?:\/\/([^/]{1,253})\/(?:users\/|@)([^/@]{1,100})/;

export function accountIn(address: string): string | undefined {
  const match = ACCOUNT.exec(address);
  return match ? `${match[2]}@${match[1]}` : undefined;
}

/** Some servers write a list of links in place of an address. */
function addressOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const address = stringOf(first) || stringOf(recordOf(first).href);
  return address === "" ? undefined : address;
}
