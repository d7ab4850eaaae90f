import { partBetween, shareOfWomen } from "../find/confidentiality/dates/shares.ts";
import type { Narrowing } from "../find/rule.ts";
import type { CountFrom } from "../report.ts";
import type { Assumption } from "./assumptions.ts";
import { type Detail, isBirthDate } from "./details.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Population, smallest } from "./workplaces.ts";

/** How many people fit some details, and what was taken for granted to say so. */
export interface Estimate {
  readonly people: number;
  readonly from: CountFrom;
  /** The draft itself says that there is only one. */
  readonly isOnlyOne: boolean;
  readonly assumptions: readonly Assumption[];
}

/** Attendances at emergency departments for each person and year (BMJ Quality & Safety, 7,521 practices). */
const ATTENDANCES_A_YEAR = 0.257;
/** All contacts with care: four doctors of a practice with 6,629 patients see 30 people each on 250 days. */
const CONTACTS_A_YEAR = 4.5;
/** How many people one clinician sees in half a day. */
const SEEN_IN_A_CLINIC = 15;
/** Players of one club. */
const TEAM = 30;
const PLAYS =
  /\b(?:footballer|striker|goalkeeper|goalie|winger|midfielder|defender|fly-half|halfback|fullback|prop|hooker|netballer|cricketer|hurler|captain)\b/;
const CLUB = /\b(?:club|fc|afc|rfc|gaa|united|rovers|city|rangers|athletic|tigers|swans|town)$/;

/**
 * How many people fit what the details say (λ): the people of the place, times the share that each kind of detail
 * leaves. Details of one kind are seldom independent, so only the telling one counts. Two counts each leave something
 * out, and the smaller is the better bound: of everybody who lives there, whatever the day; and of everybody who came
 * for care on the day, whatever the illness, which is no chance among people who come for care.
 */
export function expectedPeople(details: readonly Detail[], around: Surroundings): Estimate {
  const assumptions = new Set<Assumption>();
  const start = startOf(details, around, assumptions);
  const window = windowOf(details, start.basis !== "country");
  const apart = shareApart(details, around, assumptions);
  const resident = start.people * apart * conditionShare(details, assumptions);
  const seen = window === undefined ? Number.POSITIVE_INFINITY : seenIn(window, start, around) * apart;
  if (seen < resident) assumptions.add(flowAssumption(window, around));
  const people = Math.min(resident, seen);
  const isOnlyOne = details.some(({ narrows }) => narrows?.kind === "only-one");
  if (isOnlyOne)
    return { people: Math.min(1, people), from: start, isOnlyOne, assumptions: ["said-to-be-only-one"] };
  const isSearched =
    details.some((each) => each.isSearched) && (start.basis !== "country" || window?.isDay === true);
  if (isSearched && people > 1)
    return { people: 1, from: start, isOnlyOne, assumptions: ["can-be-looked-up"] };
  return { people, from: start, isOnlyOne, assumptions: [...assumptions] };
}

/** Where the count starts: the smallest place that is named, the author's own, or the whole country. */
function startOf(
  details: readonly Detail[],
  { country, workplace }: Surroundings,
  assumptions: Set<Assumption>,
): CountFrom {
  const named = smallest(details.flatMap(({ narrows }) => (narrows?.kind === "population" ? [narrows] : [])));
  const team = isOfATeam(details) ? TEAM : Number.POSITIVE_INFINITY;
  if (team < Math.min(named?.people ?? country, workplace?.people ?? country)) {
    assumptions.add("team");
    return { people: team, basis: "assumed" };
  }
  if (named !== undefined && named.people <= (workplace?.people ?? country)) {
    if (named.taken !== undefined) assumptions.add(named.taken);
    return { people: named.people, basis: basisOf(named) };
  }
  if (workplace !== undefined && workplace.people < country) {
    assumptions.add("author-works-there");
    if (workplace.taken !== undefined) assumptions.add(workplace.taken);
    return { people: workplace.people, basis: "workplace" };
  }
  assumptions.add("whole-country");
  return { people: country, basis: "country" };
}

function basisOf({ taken }: Population): CountFrom["basis"] {
  if (taken === undefined) return "place";
  return taken === "region"
    ? "region"
    : taken === "hospital" || taken === "practice"
      ? "workplace"
      : "assumed";
}

function isOfATeam(details: readonly Detail[]): boolean {
  return (
    details.some(({ label, words }) => label === "occupation" && PLAYS.test(words)) &&
    details.some(({ label, words }) => label === "organisation" && CLUB.test(words))
  );
}

/** Shares of everything but the illness and the day: age, sex, work, family. */
function shareApart(details: readonly Detail[], { sex }: Surroundings, assumptions: Set<Assumption>): number {
  const age = telling(details, (each) => each.label === "age" || isBirthDate(each.hit));
  let share = age?.share ?? 1;
  if (age !== undefined) assumptions.add("ages-as-in-england");
  for (const label of ["occupation", "relation"] as const) {
    const found = telling(details, (each) => each.label === label);
    if (found === undefined) continue;
    share *= found.share;
    assumptions.add(label === "occupation" ? "jobs-as-in-the-country" : "families-as-in-the-country");
  }
  if (sex === undefined) return share;
  const women = shareOfWomen(age?.years);
  return share * (sex === "female" ? women : 1 - women);
}

/** The share with the rarest illness that is told of; among people of its own age where it has one. */
function conditionShare(details: readonly Detail[], assumptions: Set<Assumption>): number {
  const condition = telling(details, ({ label }) => label === "condition");
  if (condition === undefined) return 1;
  assumptions.add("illness-as-elsewhere");
  const years = telling(details, ({ label }) => label === "age")?.years;
  const { ages, share } = condition;
  if (ages === undefined || years === undefined || years < ages[0] || years > ages[1]) return share;
  return Math.min(1, share / partBetween(...ages));
}

type Share = Extract<Narrowing, { readonly kind: "share" }>;

function telling(details: readonly Detail[], isOne: (detail: Detail) => boolean): Share | undefined {
  let least: Share | undefined;
  for (const each of details) {
    if (each.narrows?.kind !== "share" || !isOne(each)) continue;
    if (least === undefined || each.narrows.share < least.share) least = each.narrows;
  }
  return least;
}

/** A part of the year in which it happened. */
interface Window {
  readonly share: number;
  readonly isDay: boolean;
}

const PARTS_OF_A_DAY: ReadonlySet<string> = new Set(["confidentiality/shift", "confidentiality/clock-time"]);
const PART_OF_A_DAY = /night|nite|morning|afternoon|arvo|evening|lunch|tea\b/;
const A_THIRD = 1 / 3;
const A_DAY = 1 / 365;

/**
 * The part of a year that days and hours leave. Hours count only where it is known where: nobody goes through one night
 * of a whole country.
 */
function windowOf(details: readonly Detail[], isSomewhere: boolean): Window | undefined {
  let day: number | undefined;
  let part = 1;
  for (const { hit, label, narrows, words } of details) {
    if (label !== "date" || narrows?.kind !== "share" || isBirthDate(hit)) continue;
    if (PARTS_OF_A_DAY.has(hit.rule.id)) part = Math.min(part, narrows.share);
    else {
      day = Math.min(day ?? 1, narrows.share);
      if (PART_OF_A_DAY.test(words)) part = Math.min(part, A_THIRD);
    }
  }
  if (day === undefined && part === 1) return undefined;
  const isDay = day !== undefined && day <= A_DAY;
  return { share: (day ?? 1) * (isSomewhere && (isDay || day === undefined) ? part : 1), isDay };
}

/** How many people came for care in that time. */
function seenIn({ share, isDay }: Window, { people }: CountFrom, { setting }: Surroundings): number {
  const rate = setting === "emergency" ? ATTENDANCES_A_YEAR : CONTACTS_A_YEAR;
  const seen = people * rate * share;
  return setting === "clinic" && isDay ? Math.min(seen, SEEN_IN_A_CLINIC) : seen;
}

function flowAssumption(window: Window | undefined, { setting }: Surroundings): Assumption {
  if (setting === "clinic" && window?.isDay === true) return "seen-in-a-clinic";
  return setting === "emergency" ? "attendances" : "contacts";
}
