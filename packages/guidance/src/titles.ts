import type { Article } from "./articles/article.ts";
import type { Situation } from "./situations/situation.ts";

/** What a list or a card shows of a situation. */
export type SituationTitle = Pick<
  Situation,
  "id" | "title" | "saying" | "summary" | "topics" | "isFirstSeven" | "articles"
>;

/** What a list or a card shows of an article. */
export type ArticleTitle = Pick<
  Article,
  | "id"
  | "title"
  | "summary"
  | "kind"
  | "published"
  | "reviewed"
  | "regions"
  | "professions"
  | "topics"
  | "situations"
  | "words"
>;
