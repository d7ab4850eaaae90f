import {
  BASIS_NOTES,
  CHECKED_ON,
  type ReferenceForReader,
  type ReferencesForReader,
  source,
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
export function referenceLines(references: ReferencesForReader, page: Page): string[] {
  return groundLines(references.near, elsewhereLines(references.elsewhere, page), page);
}

/** The same for somebody in a hurry: of other countries' texts, whose they are. */
export function briefReferenceLines({ near, elsewhere }: ReferencesForReader, page: Page): string[] {
  const publishers = new Set(elsewhere.flatMap(({ source: id }) => source(id)?.publisher ?? []));
  const others =
    publishers.size > 0 ? `Drawn on too, from other countries: ${[...publishers].join("; ")}.` : "";
  return groundLines(near, wrap(others, page.columns), page);
}

function groundLines(near: readonly ReferenceForReader[], others: readonly string[], page: Page): string[] {
  if (near.length + others.length === 0) return [];
  const bases = [...new Set(near.map(({ basis }) => basis))];
  return spaced([
    ...bases.map((basis) => [
      ...wrap(BASIS_NOTES[basis], page.columns).map((line) => page.paint("italic", line)),
      ...near.filter((one) => one.basis === basis).flatMap((one) => oneReference(one, page)),
    ]),
    others,
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
export function citedSource({ source: id, paragraphs }: ReferenceForReader): CitedSource {
  const [cited] = citedSources(
    paragraphs.length === 0 ? [{ source: id }] : paragraphs.map((paragraph) => ({ source: id, paragraph })),
  );
  return cited!;
}
