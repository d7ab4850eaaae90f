/** The words of every situation and article, cut where a reader would be sent: a door for whoever searches them. */
import type { ArticleKind } from "./articles/article.ts";
import { ALL_PASSAGES } from "./content/passages.generated.ts";
import type { Region } from "./reader.ts";
import type { Profession, Topic } from "./vocabulary.ts";

/** One piece of a text. */
export interface Passage {
  /** Left out before the first heading. */
  readonly heading?: string;
  /** The heading's anchor, in an article. */
  readonly anchor?: string;
  readonly text: string;
}

/** All the words of one situation or article, and what it can be filtered by. */
export interface Passages {
  readonly of: "situation" | "article";
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Other words that people look for it by; not shown. */
  readonly also: readonly string[];
  readonly topics: readonly Topic[];
  readonly kind?: ArticleKind;
  readonly regions?: readonly Region[];
  readonly professions?: readonly Profession[];
  readonly passages: readonly Passage[];
}

/** Every situation and article, piece by piece: some 180 kB when packed, so it is a door of its own. */
export const PASSAGES: readonly Passages[] = ALL_PASSAGES;
