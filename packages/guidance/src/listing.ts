import {
  articleTitles as allArticles,
  situationTitles as allSituations,
} from "./content/titles.generated.ts";
import type { ArticleTitle, SituationTitle } from "./titles.ts";

/** What there is to read, without the texts, in the order to list it. */
export const situationTitles: readonly SituationTitle[] = allSituations;
export const articleTitles: readonly ArticleTitle[] = allArticles;

export function situationTitle(id: string): SituationTitle | undefined {
  return situationTitles.find((one) => one.id === id);
}

export function articleTitle(id: string): ArticleTitle | undefined {
  return articleTitles.find((one) => one.id === id);
}
