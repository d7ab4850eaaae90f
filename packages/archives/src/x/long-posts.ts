import type { Place } from "../item.ts";
import { listOf, recordOf, stringOf } from "../json-value.ts";
import { decodeBasicEntities } from "../text/entities.ts";
import { writtenOut } from "./words.ts";

/** A long post, whole. Its words stand apart from the post that begins like it, and nothing names that post. */
export interface LongPost {
  readonly id: string;
  /** ISO 8601, to the second. */
  readonly time: string;
  /** Links written out, references not decoded. */
  readonly text: string;
  /** The same as it stands in the export, without mentions before it. */
  readonly begins: string;
  readonly at: Place;
}

/** Shorter beginnings could be anybody's. */
const TELLING = 20;
/** What a reply begins with, which the whole words may have or not. */
const MENTIONS = /^(?:@\w{1,20} )+/;

export function longPostOf(element: unknown, at: Place): LongPost | undefined {
  const outer = recordOf(element);
  const record = outer.noteTweet === undefined ? outer : recordOf(outer.noteTweet);
  const core = recordOf(record.core);
  const id = stringOf(record.noteTweetId);
  if (id === "" || typeof core.text !== "string") return undefined;
  const links = listOf(core.urls).flatMap((each) => {
    const { shortUrl, url, expandedUrl, expanded_url } = recordOf(each);
    const link = {
      short: stringOf(shortUrl) || stringOf(url),
      whole: stringOf(expandedUrl) || stringOf(expanded_url),
    };
    return link.short === "" || link.whole === "" ? [] : [link];
  });
  return {
    id,
    time: toTheSecond(stringOf(record.createdAt)),
    text: writtenOut(core.text, links),
    begins: core.text.replace(MENTIONS, ""),
    at,
  };
}

/** The long posts of an export, to be matched with the posts that hold their first 280 characters. */
export class LongPosts {
  private readonly byTime = new Map<string, LongPost[]>();

  add(post: LongPost): void {
    const same = this.byTime.get(post.time);
    if (same) same.push(post);
    else this.byTime.set(post.time, [post]);
  }

  /** The whole words of a post that was cut short: published in the same second, with the same beginning. */
  take(time: string | undefined, cutText: string): string | undefined {
    const same = time === undefined ? undefined : this.byTime.get(toTheSecond(time));
    if (same === undefined || same.length === 0) return undefined;
    const mentions = MENTIONS.exec(cutText)?.[0] ?? "";
    const beginning = beginningOf(cutText.slice(mentions.length));
    if (beginning.length < TELLING) return undefined;
    const decoded = decodeBasicEntities(beginning);
    const index = same.findIndex(({ begins }) => begins.startsWith(beginning) || begins.startsWith(decoded));
    if (index < 0) return undefined;
    const { begins, text } = same.splice(index, 1)[0]!;
    const isEscaped = begins.startsWith(beginning);
    return (
      decodeBasicEntities(MENTIONS.test(text) ? "" : mentions) +
      (isEscaped ? decodeBasicEntities(text) : text)
    );
  }

  /** Those whose post is not in the export. */
  *left(): Generator<LongPost> {
    for (const same of this.byTime.values()) yield* same;
  }
}

/** Without the mark of the cut and the link to the rest. */
function beginningOf(cutText: string): string {
  return cutText.replace(/\s*https?:\/\/t\.co\/\w{1,20}\s*$/, "").replace(/\s*…$/, "");
}

/** The two files write the same instant with and without milliseconds. */
function toTheSecond(time: string): string {
  return `${time.slice(0, 19)}Z`;
}
