import { Parser } from "htmlparser2";
import { imagesIn } from "../text/html-images.ts";
import { htmlToText } from "../text/html-text.ts";

export interface PostPage {
  /** The owner's words, with the descriptions of pictures and the tags below them. */
  readonly text: string;
  /** Whom a reblog answers, and with what words; the last of them where several wrote. */
  readonly answered?: { readonly author?: string; readonly text: string };
  /** As the page writes it: "January 5th, 2018 3:04am", in no zone. */
  readonly time: string;
  readonly images: readonly { readonly name: string; readonly alt?: string }[];
}

/**
 * One post of a Tumblr export. Quoted blocks are others' words: in a reblog they hold all that was written before, each
 * behind the name of who wrote it.
 */
export function readPostPage(html: string): PostPage {
  const { quotes, tags, time, blog } = outline(html);
  const own = htmlToText(html, {
    without: (name, { id, class: classes = "" }) =>
      name === "blockquote" || id === "footer" || (name === "a" && /\btumblr_blog\b/.test(classes)),
  });
  const images = imagesIn(withoutQuotes(html, quotes));
  // What is left of "name:" once the name is out.
  const words = own
    .replace(/^\s*:\s*$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const lines = [words, ...images.map(({ alt }) => alt), tags.map((tag) => `#${tag}`).join(" ")];
  const quoted = quotes.map(([start, end]) => htmlToText(html.slice(start, end))).join("\n\n");
  return {
    text: lines.filter((line) => line !== "").join("\n"),
    ...(quoted !== "" && { answered: { ...(blog !== undefined && { author: blog }), text: quoted } }),
    time,
    images: images.map(({ address, alt }) => ({ name: address, ...(alt !== "" && { alt }) })),
  };
}

interface Outline {
  /** From where to where the outermost quoted blocks go. */
  readonly quotes: readonly (readonly [number, number])[];
  readonly tags: readonly string[];
  readonly time: string;
  /** The first name that stands before a quoted block. */
  readonly blog: string | undefined;
}

function outline(html: string): Outline {
  const quotes: [number, number][] = [];
  const tags: string[] = [];
  const texts = { time: "", tag: "", blog: "" };
  let depth = 0;
  let listening: keyof typeof texts | undefined;
  const parser = new Parser({
    onopentag(name, { id, class: classes = "" }) {
      if (name === "blockquote" && depth++ === 0) quotes.push([parser.startIndex, html.length]);
      if (id === "timestamp") listening = "time";
      else if (name === "span" && /\btag\b/.test(classes)) listening = "tag";
      else if (name === "a" && /\btumblr_blog\b/.test(classes) && texts.blog === "") listening = "blog";
    },
    ontext(text) {
      if (listening) texts[listening] += text;
    },
    onclosetag(name) {
      if (name === "blockquote" && --depth === 0) quotes.at(-1)![1] = parser.endIndex + 1;
      if (listening === "tag" && texts.tag.trim() !== "") tags.push(texts.tag.trim());
      texts.tag = "";
      listening = undefined;
    },
  });
  parser.end(html);
  return { quotes, tags, time: texts.time.trim(), blog: texts.blog.trim() || undefined };
}

function withoutQuotes(html: string, quotes: Outline["quotes"]): string {
  let rest = "";
  let from = 0;
  for (const [start, end] of quotes) {
    rest += html.slice(from, start);
    from = end;
  }
  return rest + html.slice(from);
}
