import type { Text } from "@bedside/guidance";
import type { Page } from "../page.ts";
import { hanging, visible, wrap } from "../terminal-text.ts";
import { guideId, type Kind } from "./guide-id.ts";
import { richLines } from "./rich-lines.ts";

/** Something to go on to: what to write for it, and what it is. */
export interface Entry {
  readonly of: Kind;
  readonly id: string;
  readonly title: string;
  readonly why?: Text | undefined;
}

const GAP = "  ";

/** A title in a narrower column falls into single words. */
const NARROWEST_TITLE = 30;

/** How wide the column of ids is for all of these. */
export function idColumn(entries: readonly Pick<Entry, "of" | "id">[]): number {
  return Math.max(0, ...entries.map(({ of, id }) => guideId(of, id).length));
}

/** Ids in a column and titles beside them, or below where there is no room. */
export function entryLines(entries: readonly Entry[], page: Page, column = idColumn(entries)): string[] {
  const isBeside = page.columns - column - GAP.length >= NARROWEST_TITLE;
  const indent = isBeside ? " ".repeat(column + GAP.length) : GAP;
  return entries.flatMap(({ of, id, title, why }) => {
    const name = guideId(of, id);
    const titled = isBeside
      ? hanging(name.padEnd(column) + GAP, visible(title), page.columns)
      : [name, ...wrap(visible(title), page.columns - GAP.length).map((line) => GAP + line)];
    const [first = "", ...rest] = titled;
    return [
      page.paint("cyan", name) + first.slice(name.length),
      ...rest,
      ...(why ? richLines(why, page, { lead: indent }) : []),
    ];
  });
}
