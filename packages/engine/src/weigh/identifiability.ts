import type { IdentifierLabel } from "@bedside/guidance";
import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Factor, Identifiability, IdentifiabilityLevel } from "../report.ts";
import { speaksOfOnePatient } from "./identifiers.ts";
import type { Judged } from "./judged.ts";

/** England, Scotland, Wales and Northern Ireland together, and close enough for a warning elsewhere. */
const COUNTRY_POPULATION = 67_000_000;

/**
 * Below these numbers of people who fit, a draft points to somebody: 11 is the cell below which clinical reports may
 * not be published (EMA Policy 0070), 110 a cell of HIPAA Safe Harbor (20,000 people over ages and sexes), 20,000 its
 * geographic floor.
 */
const LEVELS: readonly { readonly below: number; readonly level: IdentifiabilityLevel }[] = [
  { below: 11, level: "high" },
  { below: 110, level: "medium" },
  { below: 20_000, level: "low" },
];

export interface WeighedFactors {
  readonly judged: readonly Judged[];
  readonly identifiability: Identifiability;
}

/** Counts the details together: how many people could this be? */
export function weighFactors(
  hits: readonly Hit[],
  direct: readonly Judged[],
  reading: Reading,
): WeighedFactors {
  const factors = hits.filter((hit) => hit.grade === "factor" && hit.span !== undefined);
  const isAboutSomebody = speaksOfOnePatient(reading);
  const level = direct.length > 0 ? "high" : isAboutSomebody ? levelOf(expectedMatches(factors)) : "none";
  const listed = [...direct.map(({ hit }) => hit), ...(isAboutSomebody ? factors : [])];
  return { judged: [], identifiability: { level, factors: listed.flatMap(factorOf) } };
}

function expectedMatches(factors: readonly Hit[]): number {
  let people = COUNTRY_POPULATION;
  let share = 1;
  for (const { narrows } of factors) {
    if (narrows === undefined) continue;
    if (narrows.kind === "only-one") return 1;
    if (narrows.kind === "population") people = Math.min(people, narrows.people);
    else share *= narrows.share;
  }
  return people * share;
}

function levelOf(matches: number): IdentifiabilityLevel {
  return LEVELS.find(({ below }) => matches < below)?.level ?? "none";
}

function factorOf(hit: Hit): Factor[] {
  const kind: IdentifierLabel | undefined = hit.label;
  return hit.span !== undefined && kind !== undefined ? [{ kind, ...hit.span }] : [];
}
