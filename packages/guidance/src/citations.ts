import { au } from "./countries/au/citations.ts";
import { ca } from "./countries/ca/citations.ts";
import { caribbean } from "./countries/caribbean/citations.ts";
import { elsewhere } from "./countries/elsewhere/citations.ts";
import { gb } from "./countries/gb/citations.ts";
import { hk } from "./countries/hk/citations.ts";
import { ie } from "./countries/ie/citations.ts";
import { my } from "./countries/my/citations.ts";
import { nz } from "./countries/nz/citations.ts";
import { sg } from "./countries/sg/citations.ts";
import { us } from "./countries/us/citations.ts";
import { za } from "./countries/za/citations.ts";
import type { Pack, Ref, Refs } from "./pack.ts";
import { SOURCES, type SourceId } from "./sources.ts";
import {
  CARIBBEAN_COUNTRIES,
  type Country,
  type PackCountry,
  type Profession,
  type Topic,
} from "./vocabulary.ts";

/** Points to a source; the paragraph only where somebody has read it. */
export interface Citation {
  readonly source: SourceId;
  readonly paragraph?: string;
}

/**
 * What a cited text is to this reader: their own regulator's, the law where they work, or advice; or the nearest
 * there is, written for another profession of their country or for another country altogether.
 */
export const BASES = [
  "own-regulator",
  "general-law",
  "health-service",
  "advice",
  "another-profession",
  "another-country",
] as const;
export type Basis = (typeof BASES)[number];

export interface CitationWithBasis extends Citation {
  readonly basis: Basis;
}

const packs: Readonly<Record<PackCountry, Pack>> = {
  GB: gb,
  IE: ie,
  NZ: nz,
  AU: au,
  ZA: za,
  SG: sg,
  HK: hk,
  MY: my,
  US: us,
  CA: ca,
};

function packOf(country: Country): Pack {
  if (Object.hasOwn(packs, country)) return packs[country as string as PackCountry];
  return (CARIBBEAN_COUNTRIES as readonly string[]).includes(country) ? caribbean : elsewhere;
}

function refsFor(topic: Topic, country: Country, profession: Profession | undefined): Refs {
  const pack = packOf(country);
  const own = profession && pack.professions?.[profession]?.[topic];
  return own ?? pack.general[topic];
}

function citationOf(ref: Ref): Citation {
  const cut = ref.indexOf("#");
  if (cut < 0) return { source: ref as SourceId };
  return { source: ref.slice(0, cut) as SourceId, paragraph: ref.slice(cut + 1) };
}

function basisOf(id: SourceId, country: Country, profession: Profession | undefined): Basis {
  const { kind, countries, professions } = SOURCES[id];
  if (!(countries as readonly string[]).includes(country)) return "another-country";
  if (kind === "law") return "general-law";
  if (kind === "health-service") return "health-service";
  if (kind !== "regulator") return "advice";
  const isOwn = !professions || (profession !== undefined && professions.includes(profession));
  return isOwn ? "own-regulator" : "another-profession";
}

/** Where the guidance for this topic is written, the most useful first; never empty. */
export function cite(topic: Topic, country: Country, profession?: Profession): readonly Citation[] {
  return refsFor(topic, country, profession).map(citationOf);
}

/** The same citations, each with what it is to this reader: their own regulator's text or only an example. */
export function citeWithBasis(
  topic: Topic,
  country: Country,
  profession?: Profession,
): readonly CitationWithBasis[] {
  return cite(topic, country, profession).map((citation) => ({
    ...citation,
    basis: basisOf(citation.source, country, profession),
  }));
}
