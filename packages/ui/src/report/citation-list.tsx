import type { Citation } from "@bedside/engine";
import { paragraphLabel, type Source, type SourceStatus, source } from "@bedside/guidance";
import { typeset } from "./typeset.ts";

export const STATUS_WORDS: Record<SourceStatus, string> = {
  "in-force": "in force",
  current: "newest text known",
  historic: "kept for reference",
  superseded: "replaced since",
  withdrawn: "withdrawn",
  unknown: "check for a newer edition",
};

/** Where it is written: each source once, with its year, its paragraphs and whether it still holds. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const sources = [...new Set(citations.map((citation) => citation.source))];
  if (sources.length === 0) return null;
  return (
    <ul className="citations" aria-label="Where this is written">
      {sources.map((id) => (
        <CitationLine
          key={id}
          id={id}
          paragraphs={citations.flatMap((one) => (one.source === id && one.paragraph ? [one.paragraph] : []))}
        />
      ))}
    </ul>
  );
}

function CitationLine({ id, paragraphs }: { readonly id: string; readonly paragraphs: readonly string[] }) {
  const found = source(id);
  if (!found) return null;
  const name = typeset(citationText(found, paragraphs));
  return (
    <li className="citation">
      {found.url ? (
        <a href={found.url} target="_blank" rel="noreferrer noopener">
          {name}
          <span className="for-screen-readers"> (opens in a new tab)</span>
        </a>
      ) : (
        name
      )}{" "}
      <span className="citation-status">{STATUS_WORDS[found.status]}</span>
    </li>
  );
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
