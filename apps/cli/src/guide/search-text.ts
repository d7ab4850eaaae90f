import { ARTICLE_KIND_NAMES, articleTitle, minutesToRead } from "@bedside/guidance";
import type { Found, Marked, Results } from "@bedside/lookup/search";
import type { Page } from "../page.ts";
import { visible, wrap } from "../terminal-text.ts";
import { counted } from "../wording.ts";
import { guideId } from "./guide-id.ts";
import { bodyOf, dimmed, laidOut, spaced } from "./layout.ts";
import { type Run, runLines } from "./rich-lines.ts";

/** How many texts a search shows. */
export const BEST = 10;

/** What was found, the best first, with the words that matched marked: by weight, or by asterisks without colour. */
export function searchText({ found, loosened }: Results, page: Page): string {
  const inner = bodyOf(page);
  return laidOut(
    [
      { lines: wrap(countText(found.length, loosened), inner.columns) },
      { lines: spaced(found.map((one) => foundLines(one, inner))) },
      { lines: found.length === 0 ? [] : dimmed(wrap(HOW, inner.columns), inner) },
    ],
    page,
  );
}

const HOW = "To open one: bedside guide, and its name.";

function countText(count: number, loosened: boolean): string {
  if (count === 0) return "Nothing found. Try fewer or other words, or look at everything: bedside guide";
  const texts = count === BEST ? `The best ${BEST}` : counted(count, "text");
  return loosened ? `Nothing holds all of these words. ${texts} with some of them:` : `${texts}:`;
}

function foundLines({ of, id, title, excerpt, heading }: Found, page: Page): string[] {
  const name = guideId(of, id);
  const listed = of === "article" ? articleTitle(id) : undefined;
  const what = listed
    ? `${ARTICLE_KIND_NAMES[listed.kind]} · ${counted(minutesToRead(listed), "minute")}`
    : "Situation, step by step";
  const lead = { lead: "  " };
  return [
    page.paint("cyan", name),
    ...runLines(marks(title, page), page, lead),
    ...dimmed(runLines([{ text: heading ? `${what} · ${visible(heading)}` : what }], page, lead), page),
    ...runLines(marks(excerpt, page), page, lead),
  ];
}

function marks(pieces: readonly Marked[], { paint }: Page): readonly Run[] {
  const hasColour = paint("bold", "x") !== "x";
  return pieces.map(({ text, isHit }) => {
    if (!isHit) return { text };
    return hasColour ? { text, style: ["bold", "underline"] } : { text: `*${text}*` };
  });
}
