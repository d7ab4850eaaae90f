import type { Article } from "../src/articles/article.ts";
import type { Situation } from "../src/situations/situation.ts";
import { passagesOfArticle, passagesOfSituation } from "./words-of.ts";

const HEAD = "// Written by `npm run generate` from content/. Change that instead.\n";

/** The modules of `src/content/`, by file name. */
export function modulesOf(
  situations: readonly Situation[],
  articles: readonly Article[],
): ReadonlyMap<string, string> {
  return new Map([
    ["titles.generated.ts", titles(situations, articles)],
    ["loaders.generated.ts", loaders(situations, articles)],
    ["passages.generated.ts", passages(situations, articles)],
    ["situations.generated.ts", gathered("Situation", "situations", situations)],
    ["articles.generated.ts", gathered("Article", "articles", articles)],
    ...situations.map((one) => single("Situation", "situations", one)),
    ...articles.map((one) => single("Article", "articles", one)),
  ]);
}

/** One file a text, so that a page can fetch the one that it shows. */
function single(type: string, folder: string, one: Situation | Article): [string, string] {
  const of = type.toLowerCase();
  return [
    `${folder}/${one.id}.generated.ts`,
    `${HEAD}import type { ${type} } from "../../${folder}/${of}.ts";\n\nexport const ${of}: ${type} = ${JSON.stringify(one, null, 1)};\n`,
  ];
}

function gathered(type: string, folder: string, all: readonly (Situation | Article)[]): string {
  const of = type.toLowerCase();
  const imports = all.map(
    ({ id }) => `import { ${of} as ${nameOf(id)} } from "./${folder}/${id}.generated.ts";\n`,
  );
  return `${HEAD}import type { ${type} } from "../${folder}/${of}.ts";\n${imports.join("")}\nexport const ALL_${folder.toUpperCase()}: readonly ${type}[] = [\n${all.map(({ id }) => `  ${nameOf(id)},\n`).join("")}];\n`;
}

/** For pages, which fetch one text at a time. */
function loaders(situations: readonly Situation[], articles: readonly Article[]): string {
  const lines = (folder: string, of: string, all: readonly { readonly id: string }[]) =>
    all
      .map(({ id }) => `  "${id}": async () => (await import("./${folder}/${id}.generated.ts")).${of},\n`)
      .join("");
  return `${HEAD}import type { Article } from "../articles/article.ts";
import type { Situation } from "../situations/situation.ts";

export const situationLoaders: Readonly<Record<string, () => Promise<Situation>>> = {
${lines("situations", "situation", situations)}};

export const articleLoaders: Readonly<Record<string, () => Promise<Article>>> = {
${lines("articles", "article", articles)}};
`;
}

/** The words of everything, for search, in one file. */
function passages(situations: readonly Situation[], articles: readonly Article[]): string {
  const all = [...situations.map(passagesOfSituation), ...articles.map(passagesOfArticle)];
  return `${HEAD}import type { Passages } from "../passages.ts";

export const ALL_PASSAGES: readonly Passages[] = ${JSON.stringify(all, null, 1)};
`;
}

function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, "a$&");
}

/** What a list, a card or a menu needs, without the texts. */
function titles(situations: readonly Situation[], articles: readonly Article[]): string {
  const situationTitles = situations.map(
    ({ id, title, saying, summary, topics, isFirstSeven, articles: read }) => ({
      id,
      title,
      saying,
      summary,
      topics,
      isFirstSeven,
      articles: read,
    }),
  );
  const articleTitles = articles.map(
    ({
      id,
      title,
      summary,
      kind,
      published,
      reviewed,
      regions,
      professions,
      topics,
      situations: ways,
      words,
    }) => ({
      id,
      title,
      summary,
      kind,
      published,
      reviewed,
      regions,
      professions,
      topics,
      situations: ways,
      words,
    }),
  );
  return `${HEAD}import type { ArticleTitle, SituationTitle } from "../titles.ts";

export const situationTitles: readonly SituationTitle[] = ${JSON.stringify(situationTitles, null, 1)};

export const articleTitles: readonly ArticleTitle[] = ${JSON.stringify(articleTitles, null, 1)};
`;
}
