/** The library: a door of its own, since the texts are long and a checker never opens it. */
import type { Article } from "./articles/article.ts";
import { ALL_ARTICLES } from "./content/articles.generated.ts";

export {
  ARTICLE_KIND_NAMES,
  ARTICLE_KINDS,
  type Article,
  type ArticleKind,
  type Bars,
  type Block,
  type ListItem,
  minutesToRead,
} from "./articles/article.ts";

/** Every article, by id. */
export const ARTICLES: readonly Article[] = ALL_ARTICLES;

/** The article of that id, or `undefined` where there is none. */
export function article(id: string): Article | undefined {
  return ARTICLES.find((one) => one.id === id);
}
