import { expect, it } from "vitest";
import { ARTICLE_KINDS, ARTICLES, article, minutesToRead } from "./articles.ts";
import { articleTitles } from "./listing.ts";
import { loadArticle, loadSituation } from "./load.ts";
import { PASSAGES } from "./passages.ts";
import { SITUATIONS } from "./situations.ts";
import { source } from "./sources.ts";
import { plainText } from "./text.ts";

it("holds the seven questions, both checklists and more than 24 others, each once", () => {
  const ids = ARTICLES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ARTICLES.filter(({ kind }) => kind === "question").length).toBeGreaterThanOrEqual(7);
  expect(ids).toEqual(
    expect.arrayContaining(["eight-points", "four-questions", "changed-since-2020", "what-studies-found"]),
  );
  expect(ids.length).toBeGreaterThanOrEqual(33);
  for (const kind of ARTICLE_KINDS)
    expect(
      ARTICLES.some((one) => one.kind === kind),
      kind,
    ).toBe(true);
});

it("dates each, says on what it rests, and how long it takes", () => {
  for (const one of ARTICLES) {
    expect(one.published <= one.reviewed && one.reviewed <= one.correctAt, one.id).toBe(true);
    expect(one.references.length, one.id).toBeGreaterThan(0);
    expect(one.topics.length, one.id).toBeGreaterThan(0);
    expect(minutesToRead(one), one.id).toBeGreaterThan(0);
    expect(minutesToRead(one), one.id).toBeLessThan(10);
    expect(one.readingAge, one.id).toBeLessThanOrEqual(13);
  }
});

it("draws charts whose bars fit and which say the same in words", () => {
  const charts = ARTICLES.flatMap(({ body }) => body.filter((block) => block.kind === "bars"));
  expect(charts.length).toBeGreaterThan(8);
  for (const { rows, full, words, title } of charts) {
    for (const { value } of rows) expect(value, title).toBeLessThanOrEqual(full);
    // "1 in 6" may stand for 17 %.
    if (words.includes("1 in ")) continue;
    for (const { value } of rows)
      expect(spelled(words), title).toMatch(new RegExp(`(?<![\\d.])${value}(?:\\.0)?(?!\\.?\\d)`));
  }
});

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A chart's words with their numbers as figures. */
function spelled(words: string): string {
  const plain = ` ${words.toLowerCase().replaceAll(",", "")}`;
  return NUMBERS.reduce((text, number, i) => text.replaceAll(` ${number} `, ` ${i} `), plain);
}

it("states a figure of a study only where the study is among its references", () => {
  for (const one of ARTICLES)
    for (const { says, source: id } of one.references) {
      expect(source(id), `${one.id}: ${id}`).toBeDefined();
      if (says) expect(plainText(says).length, id).toBeGreaterThan(0);
    }
});

it("gives pages one text at a time, and nothing for an id that is not there", async () => {
  expect((await loadArticle("eight-points"))?.title).toBe(article("eight-points")?.title);
  expect((await loadSituation("old-posts"))?.id).toBe("old-posts");
  for (const id of ["toast", "__proto__", "constructor", ""]) {
    expect(await loadArticle(id)).toBeUndefined();
    expect(await loadSituation(id)).toBeUndefined();
  }
});

it("lists and searches exactly what there is to read", () => {
  expect(articleTitles.map(({ id }) => id)).toEqual(ARTICLES.map(({ id }) => id));
  expect(PASSAGES.map(({ id }) => id)).toEqual([...SITUATIONS, ...ARTICLES].map(({ id }) => id));
});
