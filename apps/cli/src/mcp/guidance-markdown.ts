import {
  articleTitle,
  BASIS_NOTES,
  CHECKED_ON,
  countryName,
  PROFESSION_NAMES,
  type Reader,
  type ReferenceForReader,
  type ReferencesForReader,
  situationTitle,
  source,
  type Text,
} from "@bedside/guidance";
import { dateText } from "../contact-text.ts";
import type { Kind } from "../guide/guide-id.ts";
import { type LinkOf, markdownOf } from "../guide/markdown.ts";
import { citedSource } from "../guide/reference-lines.ts";

/** The address of a text among the resources. */
export function addressOf(kind: Kind, id: string): string {
  return `bedside://${kind}s/${id}`;
}

/** A source's address goes with its status and date, at the end; in a sentence its name is enough. */
const LINK_OF: LinkOf = ({ link, to }) => {
  const [kind, id = ""] = to.split(/:(.*)/s);
  if (kind !== "source") return `[${link}](${addressOf(kind as Kind, id)})`;
  const url = source(id)?.url;
  return url === undefined ? link : `[${link}](${url})`;
};

/** One line of guidance, its links leading to resources. */
export function lineOf(text: Text): string {
  return markdownOf(text, LINK_OF);
}

/** Blocks with an empty line between them; empty ones leave no gap. */
export function blocks(all: readonly (string | false | undefined)[]): string {
  return all.filter(Boolean).join("\n\n");
}

/** A heading and what stands under it, or nothing where that is nothing. */
export function section(
  level: number,
  heading: string,
  all: readonly (string | false | undefined)[],
): string {
  const body = blocks(all);
  return body && `${"#".repeat(level)} ${heading}\n\n${body}`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replaceAll("\n", "\n  ")}`).join("\n");
}

/** Titles of texts to go on to, as links. */
export function titled(kind: Kind, ids: readonly string[]): readonly string[] {
  const titleOf = kind === "article" ? articleTitle : situationTitle;
  return ids.flatMap((id) => titleOf(id) ?? []).map(({ id, title }) => `[${title}](${addressOf(kind, id)})`);
}

/** Where it is written, by what it is to the reader, each with its year, status and address. */
export function referencesSection({ near, elsewhere }: ReferencesForReader): string {
  const all = [...near, ...elsewhere];
  const bases = [...new Set(all.map(({ basis }) => basis))];
  const groups = bases.map((basis) =>
    blocks([`*${BASIS_NOTES[basis]}*`, bullets(all.filter((one) => one.basis === basis).map(referenceLine))]),
  );
  return section(2, "Where this comes from", [
    ...groups,
    all.length > 0 && `All looked at on ${dateText(CHECKED_ON)}.`,
  ]);
}

function referenceLine(reference: ReferenceForReader): string {
  const { text, url } = citedSource(reference);
  const says = reference.says ? `: ${lineOf(reference.says)}` : "";
  return plain(`${text}${says}${url === undefined ? "" : ` <${url}>`}`);
}

/** Spaces that hold words together on a terminal have no use here. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** For whom a text was set, and how to have it for somebody else. */
export function readerNote({ country, profession }: Reader): string {
  const who = profession ? PROFESSION_NAMES[profession].toLowerCase() : "no profession given";
  return `Shown for: ${countryName(country)}, ${who}. For another, end the address with ?country=NZ&profession=nurse.`;
}
