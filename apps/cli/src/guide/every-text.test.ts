import { type Country, PROFESSIONS, type Reader } from "@bedside/guidance";
import { ARTICLES, article as articleOf } from "@bedside/guidance/articles";
import { follow, pathsOf, SITUATIONS, situation as situationOf } from "@bedside/guidance/situations";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../page.ts";
import { COLOURED, PLAIN } from "../paint.ts";
import { width } from "../terminal-text.ts";
import { articleText } from "./article-text.ts";
import { listedFor, listText } from "./list-text.ts";
import { situationText } from "./situation-text.ts";
import { stepText } from "./step-text.ts";

const TODAY = "2026-11-27";
const BRITISH: Reader = { country: "GB" as Country };

const anyReader = fc.record({
  country: fc.constantFrom(
    "GB",
    "IE",
    "NZ",
    "AU",
    "ZA",
    "SG",
    "HK",
    "MY",
    "US",
    "CA",
    "JM",
    "FR",
  ) as fc.Arbitrary<Country>,
  profession: fc.option(fc.constantFrom(...PROFESSIONS), { nil: undefined }),
});

/** An address stands alone on its line and is never broken, or a terminal could not open it. */
const AN_ADDRESS = /^ *https?:\/\/\S+$/;

function expectToFit(text: string, columns: number): void {
  const tooLong = text.split("\n").filter((line) => width(line) > columns && !AN_ADDRESS.test(line));
  expect(tooLong).toEqual([]);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
}

describe.each([40, 80])("at %i columns", (columns) => {
  const page: Page = { columns, paint: PLAIN };

  test.each(ARTICLES.map((article) => [article.id, article] as const))("article %s fits", (_id, article) => {
    expectToFit(articleText(article, BRITISH, page), columns);
  });

  test.each(SITUATIONS.map((situation) => [situation.id, situation] as const))(
    "situation %s fits",
    (_id, situation) => {
      expectToFit(situationText(situation, { reader: BRITISH, said: {}, today: TODAY }, page), columns);
    },
  );

  test("so does the list", () => {
    expectToFit(listText(listedFor({}), page), columns);
  });
});

describe("for any reader, at any width", () => {
  const anyWidth = fc.integer({ min: 40, max: 120 });

  test("every article fits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ARTICLES.map(({ id }) => id)),
        anyReader,
        anyWidth,
        (id, reader, columns) => {
          expectToFit(articleText(articleOf(id)!, reader, { columns, paint: PLAIN }), columns);
        },
      ),
    );
  });

  test("every place of every path fits, and says what to do or asks", () => {
    const paths = new Map(SITUATIONS.map((situation) => [situation.id, [...pathsOf(situation)]]));
    const anyPlace = fc
      .constantFrom(...paths.keys())
      .chain((id) =>
        fc
          .constantFrom(...paths.get(id)!)
          .chain((path) => fc.nat(path.length).map((taken) => ({ id, path: path.slice(0, taken) }))),
      );
    fc.assert(
      fc.property(anyPlace, anyReader, anyWidth, ({ id, path }, reader, columns) => {
        const situation = situationOf(id)!;
        const { step } = follow(situation, path);
        const text = stepText(
          situation,
          step,
          { reader, said: reader, today: TODAY },
          { columns, paint: PLAIN },
        );
        expectToFit(text, columns);
        expect(text).toContain(step.kind === "question" ? "--path" : "  Do\n");
      }),
      { numRuns: 300 },
    );
  });
});

test("colour changes nothing but the colour", () => {
  for (const article of ARTICLES) {
    const coloured = articleText(article, BRITISH, { columns: 80, paint: COLOURED });
    expect(coloured).toContain("\u001b[1m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(
      articleText(article, BRITISH, { columns: 80, paint: PLAIN }),
    );
  }
});
