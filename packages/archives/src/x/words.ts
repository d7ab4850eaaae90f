import { decodeBasicEntities } from "../text/entities.ts";
import type { Link, Post } from "./post.ts";

/** A quoted post, whose words the export does not have. */
export interface Quoted {
  readonly author: string;
  readonly id: string;
}

export interface Words {
  readonly text: string;
  readonly quoted?: Quoted;
}

const QUOTED =
  /^https?:\/\/(?:mobile\.)?(?:twitter|x)\.com\/(\w{1,20})\/status\/(\d{1,20})(?:[?#].{0,100})?$/;

/**
 * The words as a reader sees them: short links written out, the links that stand for pictures and for a quoted post at
 * the end left out, references decoded once.
 */
export function wordsOfPost({ text, links, media }: Pick<Post, "text" | "links" | "media">): Words {
  let words = text;
  for (const { link } of media) if (link !== "") words = words.replace(link, "").trimEnd();
  const quoted = quotedAtEnd(words, links);
  if (quoted) words = words.slice(0, words.trimEnd().length - quoted.short.length).trimEnd();
  words = decodeBasicEntities(writtenOut(words, links));
  for (const { alt } of media) if (alt !== "") words = words === "" ? alt : `${words}\n${alt}`;
  return quoted === undefined ? { text: words } : { text: words, quoted: quoted.post };
}

/** A short link is a string that occurs nowhere else, whatever the offsets beside it count. */
export function writtenOut(text: string, links: readonly Link[]): string {
  let words = text;
  // What an address contains is escaped in the words and not in the list, and is decoded with them.
  for (const { short, whole } of links) words = words.replaceAll(short, () => whole.replaceAll("&", "&amp;"));
  return words;
}

function quotedAtEnd(text: string, links: readonly Link[]): { short: string; post: Quoted } | undefined {
  const end = text.trimEnd();
  const link = links.find(({ short }) => end.endsWith(short));
  const match = link && QUOTED.exec(link.whole);
  return match ? { short: link.short, post: { author: match[1]!, id: match[2]! } } : undefined;
}
