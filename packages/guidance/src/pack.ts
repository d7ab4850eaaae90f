import type { ParagraphOf } from "./paragraphs.ts";
import type { SourceId } from "./sources.ts";
import type { Profession, Topic } from "./vocabulary.ts";

/** A source, or a source and a paragraph that somebody has read: `gmc-social-media-2024#19`. */
export type Ref = SourceId | { [S in SourceId]: `${S}#${ParagraphOf<S>}` }[SourceId];

/** At least one, the most useful first. */
export type Refs = readonly [Ref, ...Ref[]];

/** Where one country's professionals find what each topic asks of them. */
export interface Pack {
  /** For a profession that has no text of its own here, or when the profession is not known. */
  readonly general: Readonly<Record<Topic, Refs>>;
  readonly professions?: { readonly [P in Profession]?: { readonly [T in Topic]?: Refs } };
}
