import { tellingDetails } from "../find/confidentiality/indirect/telling-details.ts";
import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { LONG_ODDS, storyOf } from "../read/story.ts";
import type { Factor, Identifiability, IdentifiabilityLevel, PublishedLine } from "../report.ts";
import { overlaps } from "../span.ts";
import { ASSUMPTIONS, type Assumption } from "./assumptions.ts";
import { chanceOfRightGuess } from "./chance.ts";
import { changesFor } from "./changes.ts";
import { type Count, countedKinds, countWithout, isPinned, shareLeft } from "./count.ts";
import { type Detail, isBirthDate } from "./details.ts";
import { speaksOfOnePatient } from "./identifiers.ts";
import type { Judged } from "./judged.ts";
import { isHigher, lineBelow } from "./levels.ts";

/** Nothing points to anybody. */
export const NOBODY: Identifiability = {
  level: "none",
  factors: [],
  line: "none",
  assumptions: [],
  changes: [],
};

/** The level, and what makes it: the findings that name or number somebody, then the details. */
export function identifiabilityOf(
  count: Count,
  judged: readonly Judged[],
  reading: Reading,
): Identifiability {
  const found = judged.filter(({ hit, severity }) => severity !== "note" && hit.span !== undefined);
  const isAboutSomebody =
    found.length > 0 || speaksOfOnePatient(reading) || mayPointToSomebody(count, reading);
  if (!isAboutSomebody && !mayTellOfSomebody(reading)) return NOBODY;
  const direct = found.map(({ hit }) => hit).filter(isDirect);
  const factors = factorsOf(direct, count);
  const level = levelOfFindings(found);
  if (direct.some((hit) => !isBirthDate(hit)))
    return { level, factors, line: "named", assumptions: [], changes: [] };
  if (!isAboutSomebody || !isPinned(count)) {
    const line = level === "none" ? "none" : "recognised";
    return { level, factors, line, assumptions: [], changes: [] };
  }
  return { factors, ...numbersOf(count, level), changes: changesFor(count, reading) };
}

/** How many fit and what that rests on, where no name or number says it outright. */
function numbersOf(
  count: Count,
  byFindings: IdentifiabilityLevel,
): Pick<Identifiability, "level" | "people" | "chance" | "line" | "from" | "assumptions"> {
  const { people, from, isOnlyOne, assumptions } = count.estimate;
  const below = lineBelow(people);
  const byCount = tellsMoreThanAge(count) ? below.level : "none";
  const isRecognised = isHigher(byFindings, byCount);
  const level = isRecognised ? byFindings : byCount;
  return {
    level,
    people,
    chance: chanceOfRightGuess(people),
    line: lineOf(level, isRecognised, isOnlyOne, below.line),
    from,
    assumptions: sentences(assumptions, count),
  };
}

function lineOf(
  level: IdentifiabilityLevel,
  isRecognised: boolean,
  isOnlyOne: boolean,
  byCount: PublishedLine,
): PublishedLine {
  if (isRecognised) return "recognised";
  if (level === "none") return "none";
  return isOnlyOne ? "only-one" : byCount;
}

/** Age and sex alone point to nobody, however small the country. */
function tellsMoreThanAge({ details, answered, estimate }: Count): boolean {
  return (
    estimate.from.basis !== "country" ||
    [...details, ...answered].some(({ label, narrows }) => narrows !== undefined && label !== "age")
  );
}

function sentences(assumptions: readonly Assumption[], { answered }: Count): string[] {
  const all: readonly Assumption[] = answered.length > 0 ? [...assumptions, "answered-message"] : assumptions;
  return all.map((each) => ASSUMPTIONS[each]);
}

/** Details are listed also where they do no harm yet: somebody may want to see what the draft gives away. */
function mayTellOfSomebody(reading: Reading): boolean {
  if (reading.signal("fiction").length > 0) return false;
  return storyOf(reading).points > LONG_ODDS || tellingDetails(reading).length > 0;
}

/** Two kinds of detail that few people fit are counted even where the draft hardly tells a story. */
function mayPointToSomebody({ details, estimate }: Count, reading: Reading): boolean {
  if (estimate.people >= FEW_ENOUGH || countedKinds(details) < 2) return false;
  return storyOf(reading).points > LONG_ODDS && reading.signal("fiction").length === 0;
}

const FEW_ENOUGH = 110;

/** A finding that names or numbers somebody; the one about details together is made of its factors. */
function isDirect({ rule }: Hit): boolean {
  return rule.id !== "confidentiality/details-together" && rule.id !== "confidentiality/confirms-patient";
}

/** A name says who it is; a story that the family would recognise does so whatever the numbers are. */
function levelOfFindings(found: readonly Judged[]): IdentifiabilityLevel {
  if (found.some(({ hit, severity }) => severity === "stop" || (isDirect(hit) && hit.label === "name")))
    return "high";
  return found.length > 0 ? "medium" : "none";
}

/** Beyond these a draft is no post: what each detail takes away is not worked out one by one. */
const MOST_TRIED_OFF = 40;

function factorsOf(direct: readonly Hit[], count: Count): Factor[] {
  const isShort = direct.length + count.details.length <= MOST_TRIED_OFF;
  const factors: Factor[] = [];
  const listed = new Set<string>();
  const add = (factor: Factor) => {
    const place = `${factor.start} ${factor.end}`;
    const isListed = listed.has(place) || (isShort && factors.some((each) => overlaps(each, factor)));
    if (!isListed) factors.push(factor);
    listed.add(place);
  };
  for (const { label, span } of direct) {
    if (label !== undefined && span !== undefined) add({ kind: label, ...span });
  }
  for (const detail of count.details) add(isShort ? weighedFactor(detail, count) : plainFactor(detail));
  return factors;
}

function plainFactor({ label, span }: Detail): Factor {
  return { kind: label, ...span };
}

function weighedFactor(detail: Detail, count: Count): Factor {
  const { narrows, isSearched, span } = detail;
  if (narrows === undefined && !isSearched) return plainFactor(detail);
  const peopleWithout = countWithout([span], count).people;
  return {
    ...plainFactor(detail),
    ...(narrows !== undefined && { share: shareLeft(narrows, count.around) }),
    peopleWithout,
  };
}
