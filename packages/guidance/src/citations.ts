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
import type { Aspect, Pack, Ref } from "./pack.ts";
import type { SourceId } from "./sources.ts";
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
  /** As the source numbers it, such as `19` or `rule 12.12`; `paragraphLabel` writes it out. */
  readonly paragraph?: string;
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

function refsFor(
  topic: Topic,
  country: Country,
  profession: Profession | undefined,
  aspect: Aspect | undefined,
): readonly Ref[] {
  const pack = packOf(country);
  const own = (profession && pack.professions?.[profession]?.[topic]) ?? pack.general[topic];
  const narrow = aspect && pack.aspects?.[aspect];
  return narrow ? [...new Set([...narrow, ...own])] : own;
}

function citationOf(ref: Ref): Citation {
  const cut = ref.indexOf("#");
  if (cut < 0) return { source: ref as SourceId };
  return { source: ref.slice(0, cut) as SourceId, paragraph: ref.slice(cut + 1) };
}

/**
 * Where the guidance on a topic is written, the most useful first; never empty.
 *
 * Country and profession decide which regulator speaks. An `aspect` puts the country's text on that narrower matter
 * first, where there is one. For what each text is to the reader, see `citeWithBasis`.
 */
export function cite(
  topic: Topic,
  country: Country,
  profession?: Profession,
  aspect?: Aspect,
): readonly Citation[] {
  return refsFor(topic, country, profession, aspect).map(citationOf);
}
