import { type DateBounds, dated } from "../dated.ts";
import type { Media, Owner, Place, ReplyTo, WrittenItem } from "../item.ts";
import { decodeBasicEntities } from "../text/entities.ts";
import { readTime } from "../time.ts";
import type { LongPost, LongPosts } from "./long-posts.ts";
import type { Post } from "./post.ts";
import { timeOfPost } from "./post-time.ts";
import { type Words, wordsOfPost } from "./words.ts";

/** From which list of the export a post comes. */
export type PostList = "tweets" | "deleted" | "community";

export interface PostReading {
  readonly owner: Owner;
  readonly bounds: DateBounds;
  readonly longPosts: LongPosts;
}

/** What the platform puts before somebody else's words that were passed on. */
const REPOST = /^RT @(\w{1,20}): /;

export function itemOfPost(post: Post, list: PostList, at: Place, reading: PostReading): WrittenItem {
  const time = timeOfPost(post.time);
  const repost = REPOST.exec(post.text);
  const words = wordsOfPost(post);
  const long = repost ? undefined : reading.longPosts.take(time, post.text);
  const text = long ?? words.text;
  const { handle } = reading.owner;
  const author = repost ? repost[1]! : handle;
  const replyTo = answered(post, words);
  return {
    type: "written",
    source: "x",
    kind: list === "deleted" ? "deleted" : post.isReply ? "reply" : "post",
    id: post.id,
    text: repost ? text.slice(repost[0].length) : text,
    own: !repost,
    ...(author !== undefined && { author }),
    ...dated(time, reading.bounds),
    platform: "x",
    audience: "public",
    ...(list === "deleted" ? { isDeleted: true } : { url: urlOf(post.id, handle) }),
    ...(replyTo && { replyTo }),
    ...(post.communityId !== "" && { container: { id: post.communityId } }),
    ...(post.media.length > 0 && { media: post.media.map((each) => mediumOf(each, post.id)) }),
    ...(post.versions.length > 1 && post.versions[0] !== post.id && { isEdited: true }),
    at,
  };
}

/** Works whoever the author is, so also where the export does not say its owner's name. */
export function urlOf(id: string, handle: string | undefined): string {
  return `https://x.com/${handle ?? "i/web"}/status/${id}`;
}

function answered(post: Post, { quoted }: Words): ReplyTo | undefined {
  if (post.isReply) {
    return {
      ...(post.answeredId !== "" && { id: post.answeredId }),
      ...(post.answeredName !== "" && { author: post.answeredName }),
    };
  }
  return quoted && { id: quoted.id, author: quoted.author };
}

/** In the export a picture's name begins with the id of its post. */
function mediumOf({ name, alt }: Post["media"][number], id: string): Media {
  return { name: `${id}-${name}`, ...(alt !== "" && { alt }) };
}

/** A long post whose beginning is not among the posts: then it stands for itself. */
export function itemOfLongPost(post: LongPost, { bounds, owner }: PostReading): WrittenItem {
  return {
    type: "written",
    source: "x",
    kind: "post",
    id: post.id,
    text: decodeBasicEntities(post.text),
    own: true,
    ...(owner.handle !== undefined && { author: owner.handle }),
    ...dated(readTime(post.time), bounds),
    platform: "x",
    audience: "public",
    at: post.at,
  };
}
