import { BASES, type Basis, basisOf, citeWithBasis } from "./basis.ts";
import { appliesTo, type Reader } from "./reader.ts";
import type { Reference } from "./reference.ts";
import type { Topic } from "./vocabulary.ts";

/** A reference, and what it is to this reader. */
export interface ReferenceForReader extends Reference {
  readonly basis: Basis;
}

/** What a text rests on, as far as it concerns one reader. */
export interface ReferencesForReader {
  /** What speaks to the reader, the nearest first. */
  readonly near: readonly ReferenceForReader[];
  /** Written in another country, for comparison. */
  readonly elsewhere: readonly ReferenceForReader[];
}

/**
 * The sources of a text, as far as they concern this reader. Where none is of their country, what their own country has
 * on the topics comes first, so that nobody is left with another regulator's words alone.
 */
export function referencesFor(
  references: readonly Reference[],
  topics: readonly Topic[],
  reader: Reader,
): ReferencesForReader {
  const { country, profession } = reader;
  const all = references
    .filter(({ when }) => appliesTo(when, reader))
    .map((one): ReferenceForReader => ({ ...one, basis: basisOf(one.source, country, profession) }));
  const near = all.filter(({ basis }) => basis !== "another-country");
  const binds = near.some(({ basis }) => basis !== "evidence" && basis !== "decision");
  const own = binds ? [] : topics.slice(0, 2).flatMap((topic) => ownOn(topic, reader));
  return {
    near: byBasis(oncePerSource([...near, ...own])),
    elsewhere: all.filter(({ basis }) => basis === "another-country"),
  };
}

function ownOn(topic: Topic, { country, profession }: Reader): readonly ReferenceForReader[] {
  return citeWithBasis(topic, country, profession)
    .filter(({ basis }) => basis !== "another-country")
    .slice(0, 2)
    .map(({ source, paragraph, basis }) => ({ source, basis, paragraphs: paragraph ? [paragraph] : [] }));
}

function oncePerSource(all: readonly ReferenceForReader[]): readonly ReferenceForReader[] {
  return all.filter(({ source }, i) => all.findIndex((one) => one.source === source) === i);
}

function byBasis(all: readonly ReferenceForReader[]): readonly ReferenceForReader[] {
  return [...all].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}
