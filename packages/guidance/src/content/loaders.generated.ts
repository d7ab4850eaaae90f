// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../articles/article.ts";
import type { Situation } from "../situations/situation.ts";

export const situationLoaders: Readonly<Record<string, () => Promise<Situation>>> = {
  "patient-friend-request": async () => (await import("./situations/patient-friend-request.generated.ts")).situation,
};

export const articleLoaders: Readonly<Record<string, () => Promise<Article>>> = {
  "boundaries-online": async () => (await import("./articles/boundaries-online.generated.ts")).article,
};
