import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, Place } from "../item.ts";
import { htmlToText } from "../text/html-text.ts";
import { readTime } from "../time.ts";

const DATE = String.raw`(\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?)`;
const PUBLISHED = new RegExp(`class="published"[^>]{0,100}>[^<\\d]{0,40}${DATE}`, "i");
const CREATED = new RegExp(`class="created"[^>]{0,100}>[^<\\d]{0,40}${DATE}`, "i");
const ADDRESS = /href="(https:\/\/www\.linkedin\.com\/pulse\/[^"]{1,500})"/;

/** An article, each of which is a page of its own; one that was never published is a draft. */
export function articlePage(html: string, at: Place, bounds: DateBounds): Item {
  const created = CREATED.exec(html)?.[1];
  const published = PUBLISHED.exec(html)?.[1];
  const isDraft = created !== undefined && published === undefined;
  const url = ADDRESS.exec(html)?.[1];
  const text = htmlToText(html, {
    without: (_, { class: name }) => name === "created" || name === "published",
  });
  return {
    type: "written",
    source: "linkedin",
    kind: isDraft ? "draft" : "post",
    id: url ?? `article/${fingerprint(text)}`,
    text,
    own: true,
    ...dated(readTime(published ?? created ?? ""), bounds),
    platform: "linkedin",
    audience: isDraft ? "private" : "public",
    ...(url !== undefined && { url }),
    at,
  };
}
