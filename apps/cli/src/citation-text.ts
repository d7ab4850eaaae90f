import type { Citation } from "@bedside/engine";
import { paragraphLabel, type Source, type SourceStatus, source } from "@bedside/guidance";
import { unbroken } from "./terminal-text.ts";

/** One source that a finding rests on, in words, with its address where one is known. */
export interface CitedSource {
  /** `GMC, Using social media as a medical professional (2024, in force), para 18, para 19`. */
  readonly text: string;
  readonly url?: string;
}

/** The sources of a finding in its order, each once, with all the paragraphs that are cited of it. */
export function citedSources(citations: readonly Citation[]): CitedSource[] {
  const paragraphs = new Map<string, string[]>();
  for (const { source: id, paragraph } of citations) {
    const known = paragraphs.get(id) ?? [];
    paragraphs.set(id, paragraph === undefined ? known : [...known, unbroken(paragraphLabel(paragraph))]);
  }
  return [...paragraphs].map(([id, labels]) => citedSource(id, labels));
}

function citedSource(id: string, labels: readonly string[]): CitedSource {
  const found = source(id);
  if (!found) return { text: id };
  const name = `${found.publisher}, ${found.title} (${yearOf(found)}, ${STATUSES[found.status]})`;
  const text = [name, ...labels].join(", ");
  return found.url === undefined ? { text } : { text, url: found.url };
}

const STATUSES: Readonly<Record<SourceStatus, string>> = {
  "in-force": "in force",
  current: "current",
  historic: "historic",
  superseded: "superseded",
  withdrawn: "withdrawn",
  unknown: "status not known",
};

function yearOf({ year, dateOf }: Source): string {
  if (dateOf === "not-before") return `${year} or later`;
  return dateOf === "checked" ? `as it stood in ${year}` : String(year);
}
