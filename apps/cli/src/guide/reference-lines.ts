import {
  BASIS_NOTES,
  CHECKED_ON,
  type ReferenceForReader,
  type ReferencesForReader,
} from "@bedside/guidance";
import { type CitedSource, citedSources } from "../citation-text.ts";
import { dateText } from "../contact-text.ts";
import type { Page } from "../page.ts";
import { hanging, wrap } from "../terminal-text.ts";
import { addressLine, dimmed, spaced } from "./layout.ts";
import { richLines } from "./rich-lines.ts";

const LEAD = "· ";
const UNDER = "  ";

/** Where it is written: what speaks to the reader, by what it is to them, then other countries' texts. */
export function referenceLines({ near, elsewhere }: ReferencesForReader, page: Page): string[] {
  if (near.length + elsewhere.length === 0) return [];
  const bases = [...new Set(near.map(({ basis }) => basis))];
  return spaced([
    ...bases.map((basis) => [
      ...wrap(BASIS_NOTES[basis], page.columns).map((line) => page.paint("italic", line)),
      ...near.filter((one) => one.basis === basis).flatMap((one) => oneReference(one, page)),
    ]),
    elsewhereLines(elsewhere, page),
    dimmed(wrap(`All looked at on ${dateText(CHECKED_ON)}.`, page.columns), page),
  ]);
}

function elsewhereLines(references: readonly ReferenceForReader[], page: Page): string[] {
  if (references.length === 0) return [];
  return [
    ...wrap("Written in other countries:", page.columns).map((line) => page.paint("italic", line)),
    ...references.flatMap((one) => oneReference(one, page)),
  ];
}

function oneReference(reference: ReferenceForReader, page: Page): string[] {
  const { text, url } = citedSource(reference);
  return [
    ...hanging(LEAD, text, page.columns),
    ...(reference.says ? richLines(reference.says, page, { lead: UNDER }) : []),
    ...(url === undefined ? [] : [addressLine(url, UNDER, page)]),
  ];
}

/** One source with all its paragraphs, as the findings of a report cite it. */
export function citedSource({ source, paragraphs }: ReferenceForReader): CitedSource {
  const [cited] = citedSources(
    paragraphs.length === 0 ? [{ source }] : paragraphs.map((paragraph) => ({ source, paragraph })),
  );
  return cited!;
}
