import type { Inline, Text } from "@bedside/guidance";

/** One line of guidance as Markdown; a link leads to `article:…`, `situation:…` or `source:…`, unless `linkOf` knows better. */
export function markdownOf(text: Text, linkOf: LinkOf = ({ link, to }) => `[${link}](${to})`): string {
  return text.map((piece) => pieceOf(piece, linkOf)).join("");
}

type Link = Extract<Inline, { readonly link: string }>;
export type LinkOf = (link: Link) => string;

function pieceOf(piece: Inline, linkOf: LinkOf): string {
  if (typeof piece === "string") return piece;
  if ("strong" in piece) return `**${piece.strong}**`;
  return "em" in piece ? `*${piece.em}*` : linkOf(piece);
}

/** The fields that hold lines of guidance, one or several, wherever in an article or a situation they stand. */
const TEXTS: ReadonlySet<string> = new Set(["text", "why", "help", "says", "head", "rows"]);

/** JSON in which each line of guidance is one string. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, (key, one) => (TEXTS.has(key) ? linesToMarkdown(one) : one), 2)}\n`;
}

function linesToMarkdown(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  return isText(list) ? markdownOf(list) : list.map(linesToMarkdown);
}

function isText(list: readonly unknown[]): list is Text {
  return list.every(
    (one) =>
      typeof one === "string" ||
      (typeof one === "object" && one !== null && ("strong" in one || "em" in one || "link" in one)),
  );
}
