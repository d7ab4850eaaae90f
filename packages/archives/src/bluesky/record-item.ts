import { type DateBounds, dated } from "../dated.ts";
import type { Media, Place, ReplyTo, WrittenItem } from "../item.ts";
import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { instantOfMilliseconds, readTime } from "../time.ts";
import { timeOfRecordKey } from "./record-key.ts";

export interface RecordReading {
  readonly did: string;
  readonly bounds: DateBounds;
}

/** What the owner wrote of a kind of record that is not a post: its members with words. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  "app.bsky.graph.list": ["name", "description"],
  "app.bsky.graph.starterpack": ["name", "description"],
  "app.bsky.feed.generator": ["displayName", "description"],
  "com.whtwnd.blog.entry": ["title", "content"],
};

const DAY = 86_400_000;

/** The item of a record; none for likes, follows and the rest, which hold nobody's words. */
export function itemOfRecord(
  record: JsonRecord,
  key: string,
  at: Place,
  { did, bounds }: RecordReading,
): WrittenItem | undefined {
  const [collection = "", recordKey = ""] = key.split("/");
  const base = {
    type: "written",
    source: "bluesky",
    id: `at://${did}/${key}`,
    ...timeOf(record, recordKey, bounds),
    platform: "bluesky",
    audience: "public",
    at,
  } as const;
  if (collection === "app.bsky.feed.post") return { ...base, ...postOf(record, did, recordKey) };
  if (collection === "app.bsky.feed.repost") {
    const { uri } = recordOf(record.subject);
    return { ...base, kind: "other", text: "", own: false, ...addressed(stringOf(uri)) };
  }
  const members = OTHER_WORDS[collection];
  const text =
    members
      ?.map((name) => stringOf(record[name]))
      .filter((part) => part !== "")
      .join("\n\n") ?? "";
  return text === "" ? undefined : { ...base, kind: "other", text, own: true, author: did };
}

function postOf(record: JsonRecord, did: string, recordKey: string) {
  const media = mediaOf(recordOf(record.embed));
  const lines = [stringOf(record.text), ...media.map(({ alt }) => alt ?? "")];
  const parent = stringOf(recordOf(recordOf(record.reply).parent).uri);
  const answeredUri = parent || quotedBy(recordOf(record.embed));
  const replyTo: ReplyTo | undefined = answeredUri === "" ? undefined : answered(answeredUri);
  return {
    kind: parent === "" ? "post" : "reply",
    text: lines.filter((line) => line !== "").join("\n"),
    own: true,
    author: did,
    url: `https://bsky.app/profile/${did}/post/${recordKey}`,
    ...(replyTo && { replyTo }),
    ...(media.length > 0 && { media }),
  } as const;
}

/** Pictures and films, also those beside a quoted post; their descriptions are the owner's words. */
function mediaOf(embed: JsonRecord): readonly Media[] {
  const inner = recordOf(embed.media);
  const films = [embed, inner].filter(({ video }) => video !== undefined);
  const pictures = [...listOf(embed.images), ...listOf(inner.images)].map(recordOf);
  return [...pictures, ...films].map((each) => {
    const blob = recordOf(each.image ?? each.video);
    const alt = stringOf(each.alt);
    return { name: nameOf(blob), ...(alt !== "" && { alt }) };
  });
}

/** The file itself is not in the repository; older records name it in another way. */
function nameOf(blob: JsonRecord): string {
  const { ref, cid } = blob;
  return (
    stringOf(cid) || (typeof ref === "object" && ref !== null ? String(ref) : stringOf(ref)) || "picture"
  );
}

/** `record` holds the reference itself, or, beside pictures, one more `record` that does. */
function quotedBy(embed: JsonRecord): string {
  const record = recordOf(embed.record);
  return stringOf(record.uri) || stringOf(recordOf(record.record).uri);
}

const POST_ADDRESS =
  /^at:\/\/(did:[a-z0-9:._%-]{1,200}|[a-z0-9.-]{1,253})\/app\.bsky\.feed\.post\/([a-z0-9._~:-]{1,100})$/i;

function answered(uri: string): ReplyTo {
  const author = /^at:\/\/([^/]{1,253})/.exec(uri)?.[1];
  return { id: uri, ...(author !== undefined && { author }) };
}

function addressed(uri: string): { url?: string } {
  const match = POST_ADDRESS.exec(uri);
  return match ? { url: `https://bsky.app/profile/${match[1]}/post/${match[2]}` } : {};
}

/**
 * The time that the post gives itself, which imported posts rightly have years before their key was made. Later than the
 * key it cannot be right.
 */
function timeOf(
  record: JsonRecord,
  recordKey: string,
  bounds: DateBounds,
): Pick<WrittenItem, "createdAt" | "isDateDoubtful"> {
  const made = timeOfRecordKey(recordKey);
  const written = readTime(stringOf(record.createdAt));
  if (written === undefined)
    return dated(made === undefined ? undefined : instantOfMilliseconds(made), bounds);
  const latest = made === undefined ? undefined : instantOfMilliseconds(made + DAY);
  return latest !== undefined && written > latest
    ? { createdAt: written, isDateDoubtful: true }
    : dated(written, bounds);
}
