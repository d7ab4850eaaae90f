import type { Token, Tokens } from "marked";
import { parse } from "yaml";
import { ARTICLE_KINDS, type Article, type Bars, type Block } from "../src/articles/article.ts";
import { REGIONS } from "../src/reader.ts";
import { plainText, type Text } from "../src/text.ts";
import { PROFESSIONS, SITUATION_IDS, TOPICS } from "../src/vocabulary.ts";
import { Complaint } from "./complaint.ts";
import { splitFile } from "./front-matter.ts";
import { blocksOf, conditioned, inlineOf, itemsOf, typeset } from "./markdown.ts";
import { countWords, readingAge } from "./reading-age.ts";

/** Reads one article from Markdown; `content/README.md` describes the form. Throws a `Complaint`. */
export function readArticle(file: string, text: string): Article {
  const { front, body } = splitFile(file, text);
  const blocks = blocksOf(body).map((token) => blockFrom(token, file));
  const regions = front.some("countries", REGIONS);
  const professions = front.some("professions", PROFESSIONS);
  const sentences = blocks.flatMap(sentencesIn);
  const summary = typeset(front.text("summary"));
  const article: Article = {
    id: front.text("id"),
    title: typeset(front.text("title")),
    summary,
    kind: front.one("kind", ARTICLE_KINDS),
    published: front.date("published"),
    reviewed: front.date("reviewed"),
    correctAt: front.date("correct-at"),
    ...(regions.length > 0 && { regions }),
    ...(professions.length > 0 && { professions }),
    topics: front.some("topics", TOPICS),
    also: front.some("also"),
    references: front.references("references"),
    situations: front.some("situations", SITUATION_IDS),
    words: countWords(sentences),
    readingAge: readingAge([summary, ...sentences]),
    body: blocks,
  };
  if (front.leftOver.length > 0) throw new Complaint(file, `it has no field ${front.leftOver.join(", ")}`);
  return article;
}

function blockFrom(token: Token, file: string): Block {
  switch (token.type) {
    case "heading":
      return headingFrom(token as Tokens.Heading, file);
    case "paragraph":
      return { kind: "paragraph", ...conditioned((token as Tokens.Paragraph).tokens, file) };
    case "list": {
      const list = token as Tokens.List;
      const items = itemsOf(list, file).map((tokens) => conditioned(tokens, file));
      return { kind: "list", ordered: list.ordered, items };
    }
    case "blockquote":
      return {
        kind: "quote",
        text: (token as Tokens.Blockquote).tokens
          .filter(({ type }) => type === "paragraph")
          .map((inner) => inlineOf((inner as Tokens.Paragraph).tokens, file)),
      };
    case "table":
      return tableFrom(token as Tokens.Table, file);
    case "code":
      return barsFrom(token as Tokens.Code, file);
    default:
      throw new Complaint(file, `an article has no ${token.type}: ${token.raw.slice(0, 60)}`);
  }
}

function headingFrom({ depth, tokens }: Tokens.Heading, file: string): Block {
  if (depth !== 2 && depth !== 3) throw new Complaint(file, "headings are ## or ###; the title is a field");
  const text = inlineOf(tokens, file);
  return { kind: "heading", level: depth, id: slugOf(plainText(text)), text };
}

function slugOf(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[’‘“”'"\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function tableFrom({ header, rows }: Tokens.Table, file: string): Block {
  const cell = ({ tokens }: Tokens.TableCell): Text => inlineOf(tokens, file);
  return { kind: "table", head: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}

/** A fenced block called `bars`, with `title`, `unit`, `full`, `words` and `rows` as YAML. */
function barsFrom({ lang, text }: Tokens.Code, file: string): Bars {
  if (lang !== "bars") throw new Complaint(file, "a fenced block is a chart: ```bars");
  const { title, unit, full, words, rows } = parse(text) as Record<string, unknown>;
  if (typeof title !== "string" || typeof unit !== "string" || typeof words !== "string")
    throw new Complaint(file, "a chart has a title, a unit and the same in words");
  const read = Object.entries((rows ?? {}) as object).map(([label, value]) => ({
    label: typeset(label),
    value: Number(value),
  }));
  const fills = Number(full ?? Math.max(...read.map(({ value }) => value)));
  if (read.length < 2 || read.some(({ value }) => !(value >= 0 && value <= fills)))
    throw new Complaint(file, `the chart “${title}” has two rows or more, none longer than ${fills}`);
  return { kind: "bars", title: typeset(title), unit, full: fills, rows: read, words: typeset(words) };
}

function sentencesIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(({ text }) => plainText(text));
    case "quote":
      return block.text.map(plainText);
    case "bars":
      return [block.words];
    case "table":
      return [];
  }
}
