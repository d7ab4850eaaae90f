import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { storyOf } from "../read/story.ts";
import type { CountFrom, Factor, Identifiability, IdentifiabilityLevel, PublishedLine } from "../report.ts";
import { overlaps } from "../span.ts";
import { chanceOfRightGuess } from "./chance.ts";
import { expectedPeople, shareLeft, whereTheCountStarts } from "./expected-people.ts";
import { speaksOfOnePatient } from "./identifiers.ts";
import type { Judged } from "./judged.ts";

/**
 * Below these numbers of people who fit, a draft points to somebody: 11 is the cell below which clinical reports may
 * not be published (EMA Policy 0070), 110 a cell of HIPAA Safe Harbor (20,000 people over ages and sexes), 20,000 its
 * geographic floor.
 */
const LEVELS: readonly {
  readonly below: number;
  readonly level: IdentifiabilityLevel;
  readonly line: PublishedLine;
}[] = [
  { below: 1, level: "high", line: "probably-one" },
  { below: 11, level: "high", line: "nine-percent" },
  { below: 110, level: "medium", line: "safe-harbor-cell" },
  { below: 20_000, level: "low", line: "geographic-floor" },
];
const ORDER: readonly IdentifiabilityLevel[] = ["none", "low", "medium", "high"];

/** The details of somebody in a draft, what takes away most first, and how many people fit them all. */
export interface Counted {
  readonly details: readonly Hit[];
  readonly people: number;
  readonly from: CountFrom;
}

/** Nothing points to anybody. */
export const NOBODY: Identifiability = {
  level: "none",
  factors: [],
  line: "none",
  assumptions: [],
  changes: [],
};

/** Counts the details together: how many people could this be? */
export function countDetails(hits: readonly Hit[], reading: Reading): Counted {
  const { country } = reading.context;
  const details = hits.filter(isSomebodysDetail);
  const left = (hit: Hit) => shareLeft(hit.narrows, country);
  const from = whereTheCountStarts(details, reading);
  return {
    details: [...details].sort((a, b) => left(a) - left(b)),
    people: expectedPeople(details, from.people),
    from,
  };
}

/** Whether anything says how many people it could be; a tattoo or a quotation tells only those who know it. */
export function isPinned({ details }: Counted): boolean {
  return details.some(({ narrows }) => narrows !== undefined);
}

/** The level, and what makes it: the findings that name or number somebody, then the details. */
export function identifiabilityOf(
  counted: Counted,
  judged: readonly Judged[],
  reading: Reading,
): Identifiability {
  const found = judged.filter(({ hit, severity }) => severity !== "note" && hit.span !== undefined);
  const isAboutSomebody = found.length > 0 || speaksOfOnePatient(reading);
  if (!isAboutSomebody && !mayTellOfSomebody(reading)) return NOBODY;
  const level = isAboutSomebody ? higher(levelOf(counted.people), levelOfFindings(found)) : "none";
  const listed = [...found.map(({ hit }) => hit).filter(isDirect), ...counted.details];
  const factors = withoutRepeats(listed.flatMap((hit) => factorOf(hit, counted, reading)));
  const isNamed = found.some(({ hit }) => isDirect(hit));
  if (isNamed) return { level, factors, line: "named", assumptions: [], changes: [] };
  if (!isPinned(counted) || level === "none") return { level, factors, assumptions: [], changes: [] };
  return { level, factors, ...numbersOf(counted), assumptions: [], changes: [] };
}

function numbersOf({ people, from, details }: Counted) {
  const isOnlyOne = details.some(({ narrows }) => narrows?.kind === "only-one");
  const line: PublishedLine = isOnlyOne ? "only-one" : (lineOf(people)?.line ?? "none");
  return { people, chance: chanceOfRightGuess(people), from, line };
}

function lineOf(people: number) {
  return LEVELS.find(({ below }) => people < below);
}

/** Details are listed also where they do no harm yet: somebody may want to see what the draft gives away. */
function mayTellOfSomebody(reading: Reading): boolean {
  return storyOf(reading).points > LONG_ODDS && reading.signal("fiction").length === 0;
}

const LONG_ODDS = -1.5;

function isSomebodysDetail({ grade, span, whose, label, rule }: Hit): boolean {
  return (
    grade === "factor" &&
    span !== undefined &&
    label !== "name" &&
    rule.topic === "confidentiality" &&
    whose !== "colleague" &&
    whose !== "author"
  );
}

/** A finding that names or numbers somebody; the one about details together is made of its factors. */
function isDirect({ rule }: Hit): boolean {
  return rule.id !== "confidentiality/details-together" && rule.id !== "confidentiality/confirms-patient";
}

function levelOf(people: number): IdentifiabilityLevel {
  return lineOf(people)?.level ?? "none";
}

/** A name says who it is; a story that the family would recognise does so whatever the numbers are. */
function levelOfFindings(found: readonly Judged[]): IdentifiabilityLevel {
  if (found.some(({ hit, severity }) => severity === "stop" || (isDirect(hit) && hit.label === "name")))
    return "high";
  return found.length > 0 ? "medium" : "none";
}

function higher(a: IdentifiabilityLevel, b: IdentifiabilityLevel): IdentifiabilityLevel {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

function factorOf(hit: Hit, { details }: Counted, reading: Reading): Factor[] {
  const { label: kind, span, narrows } = hit;
  if (span === undefined || kind === undefined) return [];
  if (narrows === undefined || hit.grade !== "factor") return [{ kind, ...span }];
  const others = details.filter((other) => other.span === undefined || !overlaps(other.span, span));
  const peopleWithout = expectedPeople(others, whereTheCountStarts(others, reading).people);
  return [{ kind, ...span, share: shareLeft(narrows, reading.context.country), peopleWithout }];
}

function withoutRepeats(factors: readonly Factor[]): Factor[] {
  const seen = new Set<string>();
  return factors.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
