import type { ArticleKind, Profession, Region, Topic } from "@bedside/guidance";
import type { Passages } from "@bedside/guidance/passages";

/** What a search is narrowed to; what is left out is not narrowed. */
export interface Filter {
  readonly region?: Region | undefined;
  readonly profession?: Profession | undefined;
  readonly topic?: Topic | undefined;
  /** A sort of article, or the situations. */
  readonly kind?: ArticleKind | "situation" | undefined;
}

/** How much there would be of each, if the reader chose it instead of what they chose. */
export interface Facets {
  readonly region: ReadonlyMap<Region, number>;
  readonly profession: ReadonlyMap<Profession, number>;
  readonly topic: ReadonlyMap<Topic, number>;
  readonly kind: ReadonlyMap<ArticleKind | "situation", number>;
}
export type Facet = keyof Facets;

/** A text for everybody is for each region and profession, too. */
export function passesFilter(one: Passages, filter: Filter, except?: Facet): boolean {
  const { region, profession, topic, kind } = filter;
  return (
    (except === "region" || !region || !one.regions || one.regions.includes(region)) &&
    (except === "profession" || !profession || !one.professions || one.professions.includes(profession)) &&
    (except === "topic" || !topic || one.topics.includes(topic)) &&
    (except === "kind" || !kind || kindOf(one) === kind)
  );
}

export function kindOf(one: Passages): ArticleKind | "situation" {
  return one.kind ?? "situation";
}

/** Counts for each choice, with every other facet as it stands. */
export function facetsOf(
  found: readonly Passages[],
  filter: Filter,
  regions: readonly Region[],
  professions: readonly Profession[],
): Facets {
  const left = (facet: Facet) => found.filter((one) => passesFilter(one, filter, facet));
  const forRegion = left("region");
  const forProfession = left("profession");
  return {
    region: new Map(
      regions.map((region) => [region, forRegion.filter((one) => passesFilter(one, { region })).length]),
    ),
    profession: new Map(
      professions.map((profession) => [
        profession,
        forProfession.filter((one) => passesFilter(one, { profession })).length,
      ]),
    ),
    topic: counted(left("topic").flatMap(({ topics }) => topics)),
    kind: counted(left("kind").map(kindOf)),
  };
}

function counted<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
