import type { ParagraphOf } from "./paragraphs.ts";
import type { SourceId } from "./sources.ts";
import type { Profession, Topic } from "./vocabulary.ts";

/** A source, or a source and a paragraph that somebody has read: `gmc-social-media-2024#19`. */
export type Ref = SourceId | { [S in SourceId]: `${S}#${ParagraphOf<S>}` }[SourceId];

/**
 * Narrower matters than a topic, for which a country has a text of its own that most findings of the topic would be
 * wrong to quote: the ban on advertising prescription medicines is no help with an undeclared gift.
 */
export const ASPECTS = [
  "prescription-medicines",
  "medicine-endorsements",
  "messaging",
  "public-servants",
] as const;
/** One of `ASPECTS`. */
export type Aspect = (typeof ASPECTS)[number];

/** At least one, the most useful first. */
export type Refs = readonly [Ref, ...Ref[]];

/** Where one country's professionals find what each topic asks of them. */
export interface Pack {
  /** For a profession that has no text of its own here, or when the profession is not known. */
  readonly general: Readonly<Record<Topic, Refs>>;
  /** Set before the topic's own citations, whatever the profession. */
  readonly aspects?: { readonly [A in Aspect]?: Refs };
  readonly professions?: { readonly [P in Profession]?: { readonly [T in Topic]?: Refs } };
}
