import type { Factor, Identifiability } from "@bedside/engine";
import { type Country, type IdentifierLabel, populationOfCountry } from "@bedside/guidance";

/** What there is to say about how many people a draft could be about. */
export type Answer =
  /** Somebody is named, numbered, or can be reached: no count is needed. */
  | { readonly kind: "direct"; readonly by: IdentifierLabel }
  /** So many people fit; `isRecognised` where those who know the story need no count. */
  | { readonly kind: "counted"; readonly people: number; readonly isRecognised: boolean }
  /** The draft itself says that there is only one. */
  | { readonly kind: "only-one" }
  | { readonly kind: "recognised" }
  /** Everybody in the country, as good as. */
  | { readonly kind: "anybody" }
  /** A patient is spoken of, and nothing pins down who. */
  | { readonly kind: "unknown" };

/** Undefined where no patient is spoken of, and there is nobody to count. */
export function answerOf(identifiability: Identifiability, country: Country): Answer | undefined {
  const { level, line, people, factors } = identifiability;
  if (line === "named") return { kind: "direct", by: directKind(factors) ?? "name" };
  if (line === "only-one") return { kind: "only-one" };
  if (people !== undefined) return counted(people, country, isRecognised(identifiability));
  if (line === "none") return undefined;
  return level === "none" ? { kind: "unknown" } : { kind: "recognised" };
}

/** Whether the level is higher than the count alone would make it, because the story says who it is to those who know it. */
function isRecognised({ level, line, people = 0 }: Identifiability): boolean {
  if (line === "recognised") return true;
  return (level === "high" && people >= HIGH_BELOW) || (level === "medium" && people >= MEDIUM_BELOW);
}

/** A count below these makes the level high, and medium. */
export const HIGH_BELOW = 11;
export const MEDIUM_BELOW = 110;

/** What the answer becomes with some details tried off; `people` is what then fits, undefined where nothing pins it. */
export function answerWithout(
  people: number | undefined,
  kept: readonly Factor[],
  country: Country,
  now: Answer,
): Answer {
  const direct = now.kind === "direct" ? directKind(kept) : undefined;
  if (direct) return { kind: "direct", by: direct };
  return people === undefined ? { kind: "unknown" } : counted(people, country, false);
}

function counted(people: number, country: Country, isRecognised: boolean): Answer {
  const isAnybody = people >= populationOfCountry(country) * ALMOST_ALL;
  return isAnybody && !isRecognised ? { kind: "anybody" } : { kind: "counted", people, isRecognised };
}

const ALMOST_ALL = 0.75;

/** In the order of how surely they lead to somebody. */
const DIRECT: readonly IdentifierLabel[] = ["name", "number", "contact", "address"];

function directKind(factors: readonly Factor[]): IdentifierLabel | undefined {
  return DIRECT.find((kind) => factors.some((factor) => factor.kind === kind));
}

/** Where the answer stands on the scale, as a number of people; undefined where it has no place there. */
export function peopleIn(answer: Answer, country: Country): number | undefined {
  switch (answer.kind) {
    case "direct":
    case "only-one":
      return 1;
    case "counted":
      return answer.people;
    case "anybody":
      return populationOfCountry(country);
    case "recognised":
    case "unknown":
      return undefined;
  }
}
