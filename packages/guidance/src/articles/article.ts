import type { Region, When } from "../reader.ts";
import type { Reference } from "../reference.ts";
import type { Text } from "../text.ts";
import type { Profession, SituationId, Topic } from "../vocabulary.ts";

/** What an article is, for those who look for one sort. */
export const ARTICLE_KINDS = ["question", "practice", "law", "evidence", "cases", "checklist"] as const;
/** One of `ARTICLE_KINDS`. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Each kind as a heading or a filter has it. */
export const ARTICLE_KIND_NAMES: Readonly<Record<ArticleKind, string>> = {
  question: "Questions and answers",
  practice: "How to do it well",
  law: "Law and rules",
  evidence: "What is known",
  cases: "What happened to others",
  checklist: "Checklists",
};

/** One text of the library, with what a list shows of it. */
export interface Article {
  /** Stands in links, so it stays. */
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
  /** Left out: for every profession. */
  readonly professions?: readonly Profession[];
  readonly topics: readonly Topic[];
  /** Other words that people look for it by. */
  readonly also: readonly string[];
  readonly references: readonly Reference[];
  readonly situations: readonly SituationId[];
  /** How many words there are to read. */
  readonly words: number;
  /** In years, by the Flesch-Kincaid grade: grade 7 is read at 12. */
  readonly readingAge: number;
  /** The text itself, from top to bottom. */
  readonly body: readonly Block[];
}

/** One block of a text; `when` says for whom it holds, where that is not everybody. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly id: string; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text; readonly when?: When }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: "quote"; readonly text: readonly Text[] }
  | { readonly kind: "table"; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | Bars;

/** One line of a list; `when` says for whom it holds, where that is not everybody. */
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
  /** From top to bottom, in `unit`. */
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly words: string;
}

/** Words read silently in a minute, for prose of this kind (Brysbaert 2019 gives 238 for English non-fiction). */
const WORDS_A_MINUTE = 238;

/** How long a text takes to read silently, in whole minutes; at least one. */
export function minutesToRead({ words }: Pick<Article, "words">): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
