import type { IdentifierLabel } from "@bedside/guidance";
import type { Hit, Narrowing } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { CountFrom } from "../report.ts";
import { peopleWhereAuthorWorks } from "./author-place.ts";

/** Populations in millions, for where a draft names no place; the United Kingdom's where the country is not listed. */
const MILLIONS: Readonly<Record<string, number>> = {
  GB: 67,
  IE: 5.3,
  NZ: 5.2,
  AU: 27,
  ZA: 62,
  SG: 6,
  HK: 7.5,
  MY: 34,
  US: 335,
  CA: 40,
};
const UNITED_KINGDOM = 67;

/** Attendances at emergency departments for each person and year (BMJ Quality & Safety, 7,521 practices). */
const ATTENDANCES_A_YEAR = 0.257;

/** Where the count starts: the smallest place that is named, the author's own, or the whole country. */
export function whereTheCountStarts(factors: readonly Hit[], reading: Reading): CountFrom {
  const places = factors.flatMap(({ narrows }) => (narrows?.kind === "population" ? [narrows.people] : []));
  const country = (MILLIONS[reading.context.country] ?? UNITED_KINGDOM) * 1_000_000;
  const starts: CountFrom[] = [
    { people: country, basis: "country" },
    { people: peopleWhereAuthorWorks(reading) ?? country, basis: "workplace" },
    ...places.map((people): CountFrom => ({ people, basis: "place" })),
  ];
  return starts.reduce((least, each) => (each.people < least.people ? each : least));
}

/**
 * How many people fit what the factors say, of those where the count starts: times the share that each kind of detail
 * leaves. Of several details of one kind only the telling one counts, since two days or two illnesses are seldom
 * independent. A day narrows a flow, the attendances of a year, rather than everybody who lives there.
 */
export function expectedPeople(factors: readonly Hit[], from: number): number {
  if (factors.some(({ narrows }) => narrows?.kind === "only-one")) return 1;
  let people = from;
  const shares = smallestShares(factors);
  if (shares.has("date")) people *= ATTENDANCES_A_YEAR;
  for (const share of shares.values()) people *= share;
  return people;
}

function smallestShares(factors: readonly Hit[]): ReadonlyMap<IdentifierLabel, number> {
  const shares = new Map<IdentifierLabel, number>();
  for (const { label, narrows } of factors) {
    if (label === undefined || narrows?.kind !== "share") continue;
    shares.set(label, Math.min(shares.get(label) ?? 1, narrows.share));
  }
  return shares;
}

/** What one detail takes away, as the share that it leaves; a detail without a number leaves everybody. */
export function shareLeft(narrows: Narrowing | undefined, country: string): number {
  switch (narrows?.kind) {
    case "only-one":
      return 0;
    case "population":
      return narrows.people / ((MILLIONS[country] ?? UNITED_KINGDOM) * 1_000_000);
    case "share":
      return narrows.share;
    default:
      return 1;
  }
}
