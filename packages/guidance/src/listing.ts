import {
  articleTitles as allArticles,
  situationTitles as allSituations,
} from "./content/titles.generated.ts";
import type { ArticleTitle, SituationTitle } from "./titles.ts";

/** What there is to read, without the texts, in the order to list it. */
export const situationTitles: readonly SituationTitle[] = allSituations;
/** Every article without its text, in the order to list them. */
export const articleTitles: readonly ArticleTitle[] = allArticles;

/** What a list shows of the situation of that id, or `undefined` where there is none. */
export function situationTitle(id: string): SituationTitle | undefined {
  return situationTitles.find((one) => one.id === id);
}

/** What a list shows of the article of that id, or `undefined` where there is none. */
export function articleTitle(id: string): ArticleTitle | undefined {
  return articleTitles.find((one) => one.id === id);
}
