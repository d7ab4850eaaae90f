import { type Citation, cite } from "./citations.ts";
import type { Aspect } from "./pack.ts";
import { SOURCES, type SourceId } from "./sources.ts";
import type { Country, Profession, Topic } from "./vocabulary.ts";

/** What a cited text is to this reader, from the nearest to the furthest. */
export const BASES = [
  "own-regulator",
  "course-regulator",
  "general-law",
  "health-service",
  "advice",
  "evidence",
  "decision",
  "another-profession",
  "another-country",
] as const;
/** One of `BASES`. */
export type Basis = (typeof BASES)[number];

/** A citation, and what the cited text is to this reader. */
export interface CitationWithBasis extends Citation {
  readonly basis: Basis;
}

/** For a card or a footnote: how far the text is meant for the reader. */
export const BASIS_NOTES: Readonly<Record<Basis, string>> = {
  "own-regulator": "Written by your own regulator.",
  "course-regulator":
    "Written by the regulator of a profession that students train for; yours may be another.",
  "general-law": "Law or advertising rules where you work; they apply to everybody.",
  "health-service": "Written by the health service where you work; your organisation may ask for more.",
  advice: "Advice from a professional body or an indemnifier, not a rule.",
  evidence: "A study, not a rule.",
  decision: "What became of somebody else's post, as published or reported; yours may be judged differently.",
  "another-profession":
    "Written in your country for one profession, which may not be yours; we have read nothing closer.",
  "another-country":
    "Guidance of another country, shown as an example; ask your own regulator what applies to you.",
};

const BASIS_BY_KIND = {
  law: "general-law",
  "health-service": "health-service",
  advice: "advice",
  evidence: "evidence",
  decision: "decision",
} as const satisfies Record<string, Basis>;

/** Follows from the source's own record, so that the two can never disagree. */
export function basisOf(id: SourceId, country: Country, profession: Profession | undefined): Basis {
  const { kind, countries, professions } = SOURCES[id];
  if (kind === "evidence" || kind === "decision") return kind;
  if (!(countries as readonly string[]).includes(country)) return "another-country";
  const isForReader = !professions || (profession !== undefined && professions.includes(profession));
  if (isForReader) return kind === "regulator" ? "own-regulator" : BASIS_BY_KIND[kind];
  return kind === "regulator" && profession === "student" ? "course-regulator" : "another-profession";
}

/** The citations of `cite`, each with what it is to this reader. */
export function citeWithBasis(
  topic: Topic,
  country: Country,
  profession?: Profession,
  aspect?: Aspect,
): readonly CitationWithBasis[] {
  return cite(topic, country, profession, aspect).map((citation) => ({
    ...citation,
    basis: basisOf(citation.source, country, profession),
  }));
}
