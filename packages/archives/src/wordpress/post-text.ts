import { imagesIn } from "../text/html-images.ts";
import { htmlToText } from "../text/html-text.ts";

/** Those that WordPress itself brings; anything else in brackets may be the author's. */
const SHORTCODES = /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist)(?:\s[^\]]{0,2000})?\]/g;

/** The words of a post or page as its readers see them, with the descriptions of its pictures below. */
export function postText(title: string, content: string, excerpt: string): string {
  const words = htmlToText(paragraphed(content.replace(SHORTCODES, " ")));
  const summary = htmlToText(excerpt);
  const alts = imagesIn(content).map(({ alt }) => alt);
  const below = [words, ...alts, words.includes(summary) ? "" : summary]
    .filter((part) => part !== "")
    .join("\n");
  return [htmlToText(title), below].filter((part) => part !== "").join("\n\n");
}

/** Older posts have no paragraphs: an empty line is one, and a line break is one, as WordPress shows them. */
export function paragraphed(content: string): string {
  if (/<p[\s>]/i.test(content)) return content;
  return content
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) => `<p>${part.replace(/\r?\n/g, "<br>")}</p>`)
    .join("");
}
