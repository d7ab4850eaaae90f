import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { ARTICLES } from "@bedside/guidance/articles";
import { SITUATIONS } from "@bedside/guidance/situations";
import { describe, expect, test } from "vitest";
import { articleJson, situationJson } from "./guide-json.ts";
import { jsonText, markdownOf } from "./markdown.ts";

const READER = { country: DEFAULT_COUNTRY, profession: undefined };

/** A piece of a line that was not put into its string, anywhere. */
function piecesIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const isPiece = "strong" in value || "em" in value || ("link" in value && "to" in value);
  return [...(isPiece ? [value] : []), ...Object.values(value).flatMap(piecesIn)];
}

describe("guidance as JSON", () => {
  test("has one string for a line, with its marks and links as Markdown", () => {
    expect(
      markdownOf(["Ring ", { strong: "now" }, " or ", { link: "read", to: "article:x" }, { em: "!" }]),
    ).toBe("Ring **now** or [read](article:x)*!*");
  });

  test("has no line in pieces, in any text", () => {
    const all = [
      ...ARTICLES.map((article) => articleJson(article, READER)),
      ...SITUATIONS.map(situationJson),
    ].map((one) => JSON.parse(jsonText(one)));
    expect(piecesIn(all)).toEqual([]);
    const [article] = all;
    const paragraph = article.body.find(({ kind }: { kind: string }) => kind === "paragraph");
    expect(paragraph.text).toBeTypeOf("string");
  });

  test("leaves lists of names as they are", () => {
    const [first] = SITUATIONS;
    expect(JSON.parse(jsonText(situationJson(first!)))).toMatchObject({
      id: first!.id,
      topics: first!.topics,
      articles: first!.articles,
      related: first!.related,
    });
  });
});
