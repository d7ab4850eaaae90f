import { type Chance, chanceFrom, inventedPost } from "./invented-posts.ts";
import { writeZip, type ZipEntry } from "./zip-writer.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FIRST_POST = Date.UTC(2012, 0, 1);
const BETWEEN_POSTS = 1_800_000;
const EPOCH_OF_IDS = 1_288_834_974_657n;
/** Rows that go into the file at once. */
const ROWS_AT_ONCE = 500;

/**
 * Writes an X export of 2023's layout, spacing included, with `count` invented posts in two parts: 1.35 kB a post, a
 * third of them replies, one in ten with letters beyond ASCII, one in five with a link, one in ten a repost.
 */
export async function writeLargeXExport(path: string, count: number): Promise<void> {
  const half = Math.floor(count / 2);
  await writeZip(path, [
    { name: "Your archive.html", pieces: ["<html><body>Your archive</body></html>"] },
    { name: "data/manifest.js", pieces: [manifest([half, count - half])] },
    { name: "data/account.js", pieces: [assignment("account", 0, [{ account: ACCOUNT }])] },
    { name: "data/profile.js", pieces: [assignment("profile", 0, [{ profile: PROFILE }])] },
    tweetsEntry("data/tweets.js", 0, 0, half),
    tweetsEntry("data/tweets-part1.js", 1, half, count),
  ]);
}

const ACCOUNT = { accountId: "901100220033", username: "dr_northmoor", accountDisplayName: "N. Moor" };
const PROFILE = { description: { bio: "GP. Views my own.", website: "", location: "Northmoor" } };

function assignment(name: string, part: number, rows: unknown): string {
  return `window.YTD.${name}.part${part} = ${spaced(rows)}`;
}

/** As the platform prints: two spaces, and a space before each colon. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^( *"[^"\n]*"):/gm, "$1 :")
    .replaceAll("[]", "[ ]");
}

function manifest(counts: readonly number[]): string {
  const files = counts.map((count, part) => ({
    fileName: part === 0 ? "data/tweets.js" : `data/tweets-part${part}.js`,
    globalName: `YTD.tweets.part${part}`,
    count: String(count),
  }));
  const { accountId, username, accountDisplayName } = ACCOUNT;
  return `window.__THAR_CONFIG = ${spaced({
    userInfo: { accountId, userName: username, displayName: accountDisplayName },
    archiveInfo: { sizeBytes: "0", generationDate: "2025-03-01T09:00:00.000Z", isPartialArchive: false },
    dataTypes: { tweets: { mediaDirectory: "data/tweets_media", files } },
  })}`;
}

function tweetsEntry(name: string, part: number, from: number, to: number): ZipEntry {
  return { name, pieces: tweetRows(part, from, to) };
}

function* tweetRows(part: number, from: number, to: number): Generator<string> {
  const chance = chanceFrom(part + 1);
  let piece = `window.YTD.tweets.part${part} = [\n`;
  for (let index = from; index < to; index++) {
    piece += `${index === from ? "" : ",\n"}  ${indented(spaced({ tweet: tweet(index, chance) }))}`;
    if ((index - from) % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}\n]`;
}

const indented = (text: string): string => text.replaceAll("\n", "\n  ");

function tweet(index: number, chance: Chance): unknown {
  const time = FIRST_POST + index * BETWEEN_POSTS + chance(1000) * 1000;
  const id = idAt(time, chance);
  const answered = chance(3) === 0 ? idAt(time - 600_000, chance) : undefined;
  const isRepost = answered === undefined && chance(7) === 0;
  const link = chance(5) === 0 ? `https://t.co/${(index + 2 ** 31).toString(36)}x${chance(1000)}` : undefined;
  const name = `reader_${chance(500)}`;
  const before = answered !== undefined ? `@${name} ` : isRepost ? `RT @${name}: ` : "";
  const words = `${before}${inventedPost(chance)}${link === undefined ? "" : ` ${link}`}`;
  const text = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const length = String([...text].length);
  return {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date(time + 1_800_000).toISOString(),
        editsRemaining: "5",
        isEditEligible: answered === undefined,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: {
      hashtags: [...words.matchAll(/#(\w+)/g)].map(([, tag]) => ({ text: tag, indices: ["0", length] })),
      symbols: [],
      user_mentions: before === "" ? [] : [mention(name, before)],
      urls: link === undefined ? [] : [expanded(link, index, length)],
    },
    display_text_range: ["0", length],
    favorite_count: String(chance(40)),
    ...(answered !== undefined && { in_reply_to_status_id_str: answered }),
    id_str: id,
    ...(answered !== undefined && { in_reply_to_user_id: "7329807979" }),
    truncated: false,
    retweet_count: String(chance(5)),
    id,
    ...(answered !== undefined && { in_reply_to_status_id: answered }),
    ...(link !== undefined && { possibly_sensitive: false }),
    created_at: platformDate(time),
    favorited: false,
    full_text: text,
    lang: "en",
    ...(answered !== undefined && { in_reply_to_screen_name: name, in_reply_to_user_id_str: "7329807979" }),
  };
}

function mention(name: string, before: string): unknown {
  const start = before.indexOf("@");
  const indices = [String(start), String(start + name.length + 1)];
  return { name: name.replace("_", " "), screen_name: name, indices, id_str: "7329807979", id: "7329807979" };
}

function expanded(link: string, index: number, length: string): unknown {
  const address = `https://www.example.org/news/${index}`;
  return { url: link, expanded_url: address, display_url: address.slice(12), indices: ["0", length] };
}

function idAt(time: number, chance: Chance): string {
  return String(((BigInt(time) - EPOCH_OF_IDS) << 22n) | BigInt(chance(4096)));
}

function platformDate(time: number): string {
  const date = new Date(time);
  const clock = date.toISOString().slice(11, 19);
  const day = String(date.getUTCDate()).padStart(2, "0");
  return `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${day} ${clock} +0000 ${date.getUTCFullYear()}`;
}
