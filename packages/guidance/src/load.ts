/** One situation or article at a time, for a page that shows one: a door of its own. */
import type { Article } from "./articles/article.ts";
import { articleLoaders, situationLoaders } from "./content/loaders.generated.ts";
import type { Situation } from "./situations/situation.ts";

/** `undefined` where there is none of that id; rejects when it cannot be fetched. */
export async function loadSituation(id: string): Promise<Situation | undefined> {
  return Object.hasOwn(situationLoaders, id) ? situationLoaders[id]?.() : undefined;
}

/** `undefined` where there is none of that id; rejects when it cannot be fetched. */
export async function loadArticle(id: string): Promise<Article | undefined> {
  return Object.hasOwn(articleLoaders, id) ? articleLoaders[id]?.() : undefined;
}
