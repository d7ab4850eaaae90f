// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../articles/article.ts";
import { article as boundariesOnline } from "./articles/boundaries-online.generated.ts";

export const ALL_ARTICLES: readonly Article[] = [
  boundariesOnline,
];
