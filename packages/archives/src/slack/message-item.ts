import { dated } from "../dated.ts";
import type { Item, Place } from "../item.ts";
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import type { OwnNames } from "../own-names.ts";
import { problemAt } from "../problem.ts";
import type { RecentMessages } from "../recent-messages.ts";
import { instantOfSeconds } from "../time.ts";
import type { ChannelDays } from "./channels.ts";
import { readable, wordsInBlocks } from "./mrkdwn.ts";
import type { People } from "./people.ts";

/** Slack opened in 2013. */
const NOT_BEFORE = "2013-01-01";
/** Everything else is a programme's: who joined, what a robot wrote, what is no longer there. */
const PEOPLES = new Set(["", "thread_broadcast", "me_message", "file_share"]);
/** What older exports say of a file in its sender's name; the sender's own words may follow. */
const UPLOADED = /^<@\w+(?:\|[^<>]*)?> (?:uploaded|shared) a file: <[^<>]*>(?: and commented: ?)?/;

export interface MessageContext {
  readonly channel: ChannelDays;
  readonly people: People;
  readonly own: OwnNames;
  readonly threads: RecentMessages;
  readonly notAfter: string | undefined;
}

/** A message of a person, or nothing where a programme wrote it. */
export function messageItems(value: unknown, at: Place, context: MessageContext): readonly Item[] {
  if (!isRecord(value)) return [problemAt("bad-row", at)];
  if (!PEOPLES.has(stringOf(value.subtype)) || stringOf(value.type) !== "message" || value.bot_id) return [];
  const { channel, people, own, threads, notAfter } = context;
  const text = textOf(value, people);
  const media = mediaOf(value);
  if (text === "" && media.length === 0) return [];
  if (text === "" && value.subtype === "file_share") return [];
  const user = stringOf(value.user);
  const ts = stringOf(value.ts);
  const id = `${channel.container.id}/${ts}`;
  const thread = stringOf(value.thread_ts);
  const author = people.nameOf(user) || stringOf(recordOf(value.user_profile).real_name);
  if (thread === "" || thread === ts) threads.remember(id, text, author);
  return [
    {
      type: "written",
      source: "slack",
      kind: "message",
      id,
      text,
      own: own.include(user),
      ...(author !== "" && { author }),
      ...dated(instantOfSeconds(ts), { notBefore: NOT_BEFORE, notAfter }),
      platform: "other",
      audience: channel.audience,
      ...(thread !== "" &&
        thread !== ts && { replyTo: threads.answered(`${channel.container.id}/${thread}`) }),
      container: channel.container,
      ...(media.length > 0 && { media }),
      ...(isRecord(value.edited) && { isEdited: true as const }),
      at,
    },
  ];
}

function textOf(message: JsonRecord, people: People): string {
  const written = stringOf(message.text);
  const own = message.subtype === "file_share" ? written.replace(UPLOADED, "") : written;
  if (own.trim() !== "") return readable(own, people).trim();
  return written === "" ? wordsInBlocks(message.blocks, people).trim() : "";
}

function mediaOf(message: JsonRecord): readonly { name: string }[] {
  const files = isRecord(message.file) ? [message.file] : listOf(message.files).filter(isRecord);
  return files
    .map((file) => ({ name: stringOf(file.name) || stringOf(file.title) }))
    .filter(({ name }) => name !== "");
}
