import {
  ARTICLE_KIND_NAMES,
  minutesToRead,
  type Reader,
  referencesFor,
  TOPIC_NAMES,
} from "@bedside/guidance";
import type { Article, Bars, Block } from "@bedside/guidance/articles";
import { dateText } from "../contact-text.ts";
import { bodyFor, peopleText } from "../guide/article-text.ts";
import { counted } from "../wording.ts";
import {
  blocks,
  bullets,
  lineOf,
  plain,
  readerNote,
  referencesSection,
  section,
  titled,
} from "./guidance-markdown.ts";

/** One article, as far as it is for this reader. */
export function articleMarkdown(article: Article, reader: Reader): string {
  const { title, summary, situations, references, topics, correctAt } = article;
  return `${blocks([
    `# ${title}`,
    summary,
    `*${factsOf(article)}*`,
    ...bodyFor(article, reader).map(blockMarkdown),
    referencesSection(referencesFor(references, topics, reader)),
    section(2, "If it is happening to you", [bullets(titled("situation", situations))]),
    `*What is said here was correct when it was last read through, on ${dateText(correctAt)}. This is information, not legal advice. ${readerNote(reader)}*`,
  ])}\n`;
}

function factsOf(article: Article): string {
  const { kind, topics, reviewed } = article;
  return plain(
    [
      ARTICLE_KIND_NAMES[kind],
      `${counted(minutesToRead(article), "minute")} to read`,
      `for ${peopleText(article)}`,
      `about ${topics.map((topic) => TOPIC_NAMES[topic].toLowerCase()).join(", ")}`,
      `reviewed ${dateText(reviewed)}`,
    ].join(" · "),
  );
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${lineOf(block.text)}`;
    case "paragraph":
      return lineOf(block.text);
    case "list":
      return block.ordered
        ? block.items.map(({ text }, i) => `${i + 1}. ${lineOf(text)}`).join("\n")
        : bullets(block.items.map(({ text }) => lineOf(text)));
    case "quote":
      return block.text.map((text) => `> ${lineOf(text)}`).join("\n>\n");
    case "table":
      return [rowOf(block.head.map(lineOf)), rowOf(block.head.map(() => "---"))]
        .concat(block.rows.map((row) => rowOf(row.map(lineOf))))
        .join("\n");
    case "bars":
      return barsMarkdown(block);
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A chart is its numbers and the words that say the same. */
function barsMarkdown({ title, unit, rows, words }: Bars): string {
  const unitOf = unit === "%" ? "%" : ` ${unit}`;
  return blocks([
    `**${title}**`,
    bullets(rows.map(({ label, value }) => `${label}: ${value}${unitOf}`)),
    words,
  ]);
}
