import type { Citation } from "@bedside/engine";
import { paragraphLabel, type Source, type SourceStatus, source } from "@bedside/guidance";

export const STATUS_WORDS: Record<SourceStatus, string> = {
  "in-force": "in force",
  current: "newest text known",
  historic: "kept for reference",
  superseded: "replaced since",
  withdrawn: "withdrawn",
  unknown: "check for a newer edition",
};

/** Something that is written somewhere, as a reader finds it. */
export interface CitationInWords {
  readonly source: string;
  /** "GMC, Using social media as a medical professional, 2024, paras 18 and 19". */
  readonly text: string;
  readonly url?: string;
  /** "in force". */
  readonly status: string;
}

/** Each source once, with all its paragraphs, in the order in which they were first cited. */
export function citationsInWords(citations: readonly Citation[]): readonly CitationInWords[] {
  return [...new Set(citations.map((citation) => citation.source))].flatMap((id) => {
    const found = source(id);
    if (!found) return [];
    const paragraphs = citations.flatMap((one) =>
      one.source === id && one.paragraph ? [one.paragraph] : [],
    );
    return [
      {
        source: id,
        text: citationText(found, paragraphs),
        ...(found.url && { url: found.url }),
        status: STATUS_WORDS[found.status],
      },
    ];
  });
}

/** "GMC, Using social media as a medical professional, 2024, paras 18 and 19". */
export function citationText(
  { publisher, title, year }: Pick<Source, "publisher" | "title" | "year">,
  paragraphs: readonly string[],
): string {
  return [publisher, title, year, paragraphsInWords(paragraphs)].filter(Boolean).join(", ");
}

function paragraphsInWords(paragraphs: readonly string[]): string {
  const last = paragraphs.at(-1);
  if (last === undefined || paragraphs.length === 1) return last === undefined ? "" : paragraphLabel(last);
  if (paragraphs.every((one) => /^\d+$/.test(one))) {
    return `paras ${paragraphs.slice(0, -1).join(", ")} and ${last}`;
  }
  return paragraphs.map(paragraphLabel).join(", ");
}
