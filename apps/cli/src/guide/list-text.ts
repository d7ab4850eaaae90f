import {
  ARTICLE_KIND_NAMES,
  ARTICLE_KINDS,
  type ArticleTitle,
  articleTitles,
  type Reader,
  regionOf,
  type SituationTitle,
  situationTitles,
} from "@bedside/guidance";
import type { Page } from "../page.ts";
import { wrap } from "../terminal-text.ts";
import { type Entry, entryLines, idColumn } from "./entry-lines.ts";
import { bodyOf, dimmed, laidOut } from "./layout.ts";

export interface Listed {
  readonly situations: readonly SituationTitle[];
  readonly articles: readonly ArticleTitle[];
}

/** Everything there is to read for whoever has said where they work or what they are; everything there is otherwise. */
export function listedFor({ country, profession }: Partial<Reader>): Listed {
  const isFor = ({ regions, professions }: ArticleTitle) =>
    (!country || !regions || regions.includes(regionOf(country))) &&
    (!profession || !professions || professions.includes(profession));
  return {
    situations: [
      ...situationTitles.filter(({ isFirstSeven }) => isFirstSeven),
      ...situationTitles.filter(({ isFirstSeven }) => !isFirstSeven),
    ],
    articles: ARTICLE_KINDS.flatMap((kind) => articleTitles.filter((one) => one.kind === kind).filter(isFor)),
  };
}

export function listText({ situations, articles }: Listed, page: Page): string {
  const inner = bodyOf(page);
  const ways = situations.map((one) => ({ ...one, of: "situation" as const }));
  const texts = articles.map((one) => ({ ...one, of: "article" as const }));
  const column = idColumn([...ways, ...texts]);
  const part = (heading: string, entries: readonly Entry[]) => ({
    heading,
    lines: entryLines(
      entries.map(({ of, id, title }) => ({ of, id, title })),
      inner,
      column,
    ),
  });
  return laidOut(
    [
      part(
        "When something has happened",
        ways.filter(({ isFirstSeven }) => isFirstSeven),
      ),
      part(
        "And also",
        ways.filter(({ isFirstSeven }) => !isFirstSeven),
      ),
      ...ARTICLE_KINDS.map((kind) =>
        part(
          ARTICLE_KIND_NAMES[kind],
          texts.filter((one) => one.kind === kind),
        ),
      ),
      { lines: dimmed(wrap(HOW, inner.columns), inner) },
    ],
    page,
  );
}

const HOW = "To open one: bedside guide, and its name. To search: bedside guide, and a few words.";
