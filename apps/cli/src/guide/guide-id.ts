import { articleTitle, articleTitles, situationTitle, situationTitles } from "@bedside/guidance";

export type Kind = "situation" | "article";

/** What to write after `bedside guide`. A few articles are called as a situation is, and have their kind before it. */
export function guideId(of: Kind, id: string): string {
  return of === "article" && situationTitle(id) ? `article:${id}` : id;
}

/** What a person means by words on the command line. */
export type Meant =
  | { readonly kind: Kind; readonly id: string }
  | { readonly kind: "unknown-id"; readonly id: string }
  | { readonly kind: "words"; readonly query: string };

const AN_ID = /^(?:(situation|article):)?([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * One word that is an id is that text, a situation before an article. One that only looks like an id, by its hyphen or
 * its kind, is a mistake; anything else is searched for.
 */
export function meantBy(words: readonly string[]): Meant {
  const query = words.join(" ");
  const [, of, id = ""] = AN_ID.exec(query.toLowerCase()) ?? [];
  if (of !== "article" && situationTitle(id)) return { kind: "situation", id };
  if (of !== "situation" && articleTitle(id)) return { kind: "article", id };
  return of !== undefined || id.includes("-") ? { kind: "unknown-id", id } : { kind: "words", query };
}

const MOST_NEAR = 3;

/** Ids that somebody may have meant, the nearest first: misspelt by a few letters, or sharing a word. */
export function nearestIds(id: string): readonly string[] {
  const known = [
    ...situationTitles.map((one) => guideId("situation", one.id)),
    ...articleTitles.map((one) => guideId("article", one.id)),
  ];
  const parts = new Set(id.split("-").filter((part) => part.length > 2));
  return known
    .map((name) => {
      const bare = name.replace(/^\w+:/, "");
      const shared = bare.split("-").filter((part) => parts.has(part)).length;
      return { name, apart: lettersApart(id, bare), shared };
    })
    .filter(({ apart, shared }) => shared > 0 || apart <= Math.max(2, id.length / 4))
    .toSorted((a, b) => a.apart - a.shared * SHARED_WORD - (b.apart - b.shared * SHARED_WORD))
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** In letters: what a word in common is worth. */
const SHARED_WORD = 6;

/** How many letters have to be put in, left out or changed (Levenshtein). */
function lettersApart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++)
      row.push(Math.min(row[j]! + 1, above[j + 1]! + 1, above[j]! + (letter === b[j] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
}
