import { marked, type Token, type Tokens } from "marked";
import { REGIONS, type Region, type When } from "../src/reader.ts";
import type { Inline, LinkTarget, Text } from "../src/text.ts";
import { PROFESSIONS, type Profession } from "../src/vocabulary.ts";
import { Complaint } from "./complaint.ts";

export type Blocks = readonly Token[];

/** The blocks of a Markdown text, without the empty ones between them. */
export function blocksOf(markdown: string): Blocks {
  return marked.lexer(markdown).filter(({ type }) => type !== "space");
}

/** A line that may open with the people it is for: `{AU NZ} Praise …`, `{nurse midwife} …`, `{GB, doctor} …`. */
export interface Conditioned {
  readonly text: Text;
  readonly when?: When;
}

const CONDITION = /^\{([^}]+)\}\s*/;

export function conditioned(tokens: readonly Token[], file: string): Conditioned {
  const text = inlineOf(tokens, file);
  const opening = text[0];
  const match = typeof opening === "string" ? CONDITION.exec(opening) : null;
  if (!match) return { text };
  const rest = (opening as string).slice(match[0].length);
  return { text: rest ? [rest, ...text.slice(1)] : text.slice(1), when: whenOf(match[1]!, file) };
}

/** The same for words that stay plain, such as those people copy. */
export function conditionedPlain(
  line: string,
  file: string,
): { readonly plain: string; readonly when?: When } {
  const match = CONDITION.exec(line);
  return match ? { plain: line.slice(match[0].length), when: whenOf(match[1]!, file) } : { plain: line };
}

export function whenOf(condition: string, file: string): When {
  const words = condition
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap(spelledOut);
  const regions = words.filter((word): word is Region => (REGIONS as readonly string[]).includes(word));
  const professions = words.filter((word): word is Profession =>
    (PROFESSIONS as readonly string[]).includes(word),
  );
  if (regions.length + professions.length !== words.length)
    throw new Complaint(file, `{${condition}} names something that is neither a region nor a profession`);
  return { ...(regions.length > 0 && { regions }), ...(professions.length > 0 && { professions }) };
}

/** `!GB` is every region but that. */
function spelledOut(word: string): readonly string[] {
  return word.startsWith("!") ? REGIONS.filter((region) => region !== word.slice(1)) : [word];
}

/** Marked words and links; anything that a terminal could not show is refused. */
export function inlineOf(tokens: readonly Token[], file: string): Text {
  const pieces = tokens.flatMap((token) => pieceOf(token, file));
  return joined(pieces);
}

function pieceOf(token: Token, file: string): readonly Inline[] {
  switch (token.type) {
    case "text":
      return (token as Tokens.Text).tokens
        ? (token as Tokens.Text).tokens!.flatMap((inner) => pieceOf(inner, file))
        : [typeset(unescaped((token as Tokens.Text).text))];
    case "escape":
      return [(token as Tokens.Escape).text];
    case "strong":
      return strongOf(token as Tokens.Strong, file);
    case "em":
      return [{ em: wordsIn(token as Tokens.Em) }];
    case "link":
      return [{ link: wordsIn(token as Tokens.Link), to: targetOf((token as Tokens.Link).href, file) }];
    default:
      throw new Complaint(file, `a ${token.type} cannot stand in a line: ${token.raw.slice(0, 60)}`);
  }
}

/** A link among strong words stays a link, which is marked enough by itself. */
function strongOf(token: Tokens.Strong, file: string): readonly Inline[] {
  if (!token.tokens.some(({ type }) => type === "link")) return [{ strong: wordsIn(token) }];
  return token.tokens.flatMap((inner) =>
    inner.type === "link" ? pieceOf(inner, file) : [{ strong: typeset(unescaped(inner.raw)) }],
  );
}

function targetOf(href: string, file: string): LinkTarget {
  if (/^(?:situation|article|source):[\w.#-]+$/.test(href)) return href as LinkTarget;
  throw new Complaint(file, `a link leads to situation:, article: or source:, not to ${href}`);
}

function wordsIn(token: { readonly text: string }): string {
  return typeset(unescaped(token.text));
}

/** Marked escapes what HTML would need; nothing here is HTML. */
function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Curly quotes and apostrophes, as in a book. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, "$1“")
    .replaceAll('"', "”")
    .replace(/(^|[\s([{—–“])'/g, "$1‘")
    .replaceAll("'", "’")
    .replace(/\s+/g, " ");
}

function joined(pieces: readonly Inline[]): Text {
  const out: Inline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === "string" && typeof last === "string") out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}

/** The inline tokens of each item of a list; nested lists are refused, because two levels are hard to follow. */
export function itemsOf(list: Tokens.List, file: string): readonly (readonly Token[])[] {
  return list.items.map((item) => {
    const inner = item.tokens.filter(({ type }) => type !== "space");
    if (inner.length !== 1 || !("tokens" in inner[0]!) || !inner[0].tokens)
      throw new Complaint(file, `a list item holds one line: ${item.raw.slice(0, 60)}`);
    return inner[0].tokens;
  });
}
