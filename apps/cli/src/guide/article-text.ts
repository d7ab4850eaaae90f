import {
  ARTICLE_KIND_NAMES,
  appliesTo,
  articleTitle,
  type Inline,
  minutesToRead,
  PROFESSION_NAMES,
  plainText,
  type Reader,
  referencesFor,
  regionOf,
  situationTitle,
  TOPIC_NAMES,
} from "@bedside/guidance";
import type { Article, Block } from "@bedside/guidance/articles";
import { dateText } from "../contact-text.ts";
import type { Page } from "../page.ts";
import { unbroken, wrap } from "../terminal-text.ts";
import { counted } from "../wording.ts";
import { barLines } from "./bar-lines.ts";
import { type Entry, entryLines } from "./entry-lines.ts";
import { bodyOf, dimmed, laidOut, type Part, spaced } from "./layout.ts";
import { readerText, regionText } from "./reader-text.ts";
import { referenceLines } from "./reference-lines.ts";
import { richLines } from "./rich-lines.ts";
import { tableLines } from "./table-lines.ts";

/** One article, as far as it is for this reader, laid out for a terminal. */
export function articleText(article: Article, reader: Reader, page: Page): string {
  const inner = bodyOf(page);
  const body = bodyFor(article, reader);
  const references = referencesFor(article.references, article.topics, reader);
  return laidOut(
    [
      { heading: article.title, lines: headLines(article, reader, inner) },
      ...bodyParts(body, inner),
      { heading: "Where this comes from", lines: referenceLines(references, inner) },
      { heading: "If it is happening to you", lines: entryLines(situationsOf(article), inner) },
      { heading: "Read on", lines: entryLines(articlesIn(body, article.id), inner) },
      { lines: footLines(article, reader, inner) },
    ],
    page,
  );
}

function headLines(article: Article, reader: Reader, page: Page): string[] {
  const { summary, kind, topics, reviewed } = article;
  const facts = [
    ARTICLE_KIND_NAMES[kind],
    `${counted(minutesToRead(article), "minute")} to read`,
    `for ${peopleText(article)}`,
    `about ${topics.map((topic) => TOPIC_NAMES[topic].toLowerCase()).join(", ")}`,
    `reviewed ${dateText(reviewed)}`,
  ];
  return spaced([
    wrap(summary, page.columns),
    dimmed(wrap(facts.map(unbrokenIfShort).join(" · "), page.columns), page),
    notWrittenFor(article, reader, page),
  ]);
}

/** A fact stays together where that leaves no half-empty line. */
function unbrokenIfShort(fact: string): string {
  return fact.length <= 24 ? unbroken(fact) : fact;
}

/** For whom it was written: `doctor, dentist in New Zealand`. */
export function peopleText({ regions, professions }: Article): string {
  const who = professions?.map((one) => PROFESSION_NAMES[one].toLowerCase()).join(", ") ?? "everybody";
  return regions ? `${who} in ${regions.map(regionText).join(", ")}` : who;
}

function notWrittenFor({ regions }: Article, { country }: Reader, page: Page): string[] {
  if (!regions || regions.includes(regionOf(country))) return [];
  return wrap(
    `This is about ${regions.map(regionText).join(", ")}. Where you work, the rules may differ.`,
    page.columns,
  );
}

/** The blocks for this reader, without headings under which nothing is left. */
export function bodyFor({ body }: Article, reader: Reader): readonly Block[] {
  const held = body.flatMap((block): readonly Block[] => {
    if (block.kind === "paragraph") return appliesTo(block.when, reader) ? [block] : [];
    if (block.kind !== "list") return [block];
    const items = block.items.filter(({ when }) => appliesTo(when, reader));
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return held.filter((block, i) => {
    const next = held[i + 1];
    return block.kind !== "heading" || (next && (next.kind !== "heading" || next.level > block.level));
  });
}

/** A part for each main heading, and one for what stands before the first. */
function bodyParts(body: readonly Block[], page: Page): readonly Part[] {
  const parts: { heading?: string; blocks: string[][] }[] = [{ blocks: [] }];
  for (const block of body)
    if (isMainHeading(block)) parts.push({ heading: plainText(block.text), blocks: [] });
    else parts.at(-1)!.blocks.push(blockLines(block, page));
  return parts.map(({ blocks, ...part }) => ({ ...part, lines: spaced(blocks) }));
}

type Heading = Extract<Block, { kind: "heading" }>;

function isMainHeading(block: Block): block is Heading {
  return block.kind === "heading" && block.level === 2;
}

function blockLines(block: Block, page: Page): string[] {
  switch (block.kind) {
    case "heading":
      return richLines([{ strong: plainText(block.text) }], page, { lead: "– " });
    case "paragraph":
      return richLines(block.text, page);
    case "list":
      return block.items.flatMap(({ text }, i) =>
        richLines(text, page, { lead: block.ordered ? `${i + 1}. ` : "· " }),
      );
    case "quote":
      return block.text.flatMap((text) => richLines(text, page, { lead: "│ ", under: "│ " }));
    case "table":
      return tableLines(block, page);
    case "bars":
      return barLines(block, page);
  }
}

function situationsOf({ situations }: Article): readonly Entry[] {
  return situations
    .flatMap((id) => situationTitle(id) ?? [])
    .map(({ id, title }) => ({ of: "situation", id, title }));
}

/** The other articles that the text leads to: a terminal cannot follow a link. */
function articlesIn(body: readonly Block[], self: string): readonly Entry[] {
  const ids = new Set(body.flatMap(piecesOf).flatMap(articleOf));
  ids.delete(self);
  return [...ids]
    .flatMap((id) => articleTitle(id) ?? [])
    .map(({ id, title }) => ({ of: "article", id, title }));
}

const ARTICLE = "article:";

function articleOf(piece: Inline): readonly string[] {
  return typeof piece === "object" && "link" in piece && piece.to.startsWith(ARTICLE)
    ? [piece.to.slice(ARTICLE.length)]
    : [];
}

function piecesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "list":
      return block.items.flatMap(({ text }) => text);
    case "quote":
      return block.text.flat();
    case "table":
      return [...block.head, ...block.rows.flat()].flat();
    case "bars":
      return [];
  }
}

function footLines({ correctAt }: Article, reader: Reader, page: Page): string[] {
  const correct = `What is said here was correct when it was last read through, on ${unbroken(dateText(correctAt))}. Guidance changes: follow the addresses to see whether a newer text has come. This is information, not legal advice.`;
  return dimmed([...wrap(correct, page.columns), ...wrap(readerText(reader), page.columns)], page);
}
