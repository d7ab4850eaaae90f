import type { Article, Block } from "../src/articles/article.ts";
import type { Passage, Passages } from "../src/passages.ts";
import type { Advice, Item, Situation } from "../src/situations/situation.ts";
import { plainText } from "../src/text.ts";

/** A situation's words, in the order in which somebody meets them: one passage a question or outcome. */
export function passagesOfSituation(one: Situation): Passages {
  const passages: Passage[] = [
    { text: [one.saying, ...itemWords(one.first)].join(" ") },
    ...Object.values(one.questions).map(({ ask, help, answers }) => ({
      heading: ask,
      text: [...(help ? [plainText(help)] : []), ...answers.map(({ text }) => text)].join(". "),
    })),
    ...Object.values(one.outcomes).map((outcome) => ({
      heading: outcome.title,
      text: adviceWords(outcome).join(" "),
    })),
    ...Object.values(one.notes).map((note) => ({ text: adviceWords(note).join(" ") })),
    ...(one.differences.length > 0
      ? [{ heading: "Where you work", text: itemWords(one.differences).join(" ") }]
      : []),
  ];
  const { id, title, summary, also, topics } = one;
  return { of: "situation", id, title, summary, also, topics, passages };
}

/** An article's words, one passage a heading, with its anchor. */
export function passagesOfArticle(one: Article): Passages {
  const passages: { heading?: string; anchor?: string; words: string[] }[] = [{ words: [] }];
  for (const block of one.body) {
    if (block.kind === "heading")
      passages.push({ heading: plainText(block.text), anchor: block.id, words: [] });
    else passages.at(-1)!.words.push(...blockWords(block));
  }
  const { id, title, summary, also, topics, kind, regions, professions } = one;
  return {
    of: "article",
    id,
    title,
    summary,
    also,
    topics,
    kind,
    ...(regions && { regions }),
    ...(professions && { professions }),
    passages: passages.map(({ words, ...rest }) => ({ ...rest, text: words.join(" ") })),
  };
}

function blockWords(block: Exclude<Block, { kind: "heading" }>): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(({ text }) => plainText(text));
    case "quote":
      return block.text.map(plainText);
    case "bars":
      return [block.title, block.words];
    case "table":
      return [...block.head, ...block.rows.flat()].map(plainText);
  }
}

function adviceWords(advice: Advice): readonly string[] {
  return [
    ...itemWords(advice.lead),
    ...itemWords(advice.do),
    ...itemWords(advice.dont),
    ...advice.words.map(({ text }) => text),
  ];
}

function itemWords(items: readonly Item[]): readonly string[] {
  return items.map(({ text }) => plainText(text));
}
