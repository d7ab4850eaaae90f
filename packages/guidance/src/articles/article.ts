import type { Region, When } from "../reader.ts";
import type { Reference } from "../reference.ts";
import type { Text } from "../text.ts";
import type { Profession, SituationId, Topic } from "../vocabulary.ts";

/** What an article is, for those who look for one sort. */
export const ARTICLE_KINDS = ["question", "practice", "law", "evidence", "cases", "checklist"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const ARTICLE_KIND_NAMES: Readonly<Record<ArticleKind, string>> = {
  question: "Questions and answers",
  practice: "How to do it well",
  law: "Law and rules",
  evidence: "What is known",
  cases: "What happened to others",
  checklist: "Checklists",
};

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: ArticleKind;
  /** ISO dates: first published, last read through, and the day on which what it says was right. */
  readonly published: string;
  readonly reviewed: string;
  readonly correctAt: string;
  /** Left out: for everybody, everywhere. */
  readonly regions?: readonly Region[];
  readonly professions?: readonly Profession[];
  readonly topics: readonly Topic[];
  /** Other words that people look for it by. */
  readonly also: readonly string[];
  readonly references: readonly Reference[];
  readonly situations: readonly SituationId[];
  readonly words: number;
  readonly readingAge: number;
  readonly body: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly id: string; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text; readonly when?: When }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: "quote"; readonly text: readonly Text[] }
  | { readonly kind: "table"; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | Bars;

export interface ListItem {
  readonly text: Text;
  readonly when?: When;
}

/** A small chart of bars; `words` says the same to somebody who does not see it. */
export interface Bars {
  readonly kind: "bars";
  readonly title: string;
  /** "%", "tweets" … */
  readonly unit: string;
  /** The value that fills the width. */
  readonly full: number;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly words: string;
}

/** Words read silently in a minute, for prose of this kind (Brysbaert 2019 gives 238 for English non-fiction). */
const WORDS_A_MINUTE = 238;

export function minutesToRead({ words }: Pick<Article, "words">): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
