import { isCountry, populationOfRegion } from "../../../read/lexicons/region-populations.ts";
import { populationOf } from "../../../read/lexicons/towns.ts";
import { peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import { isWeighed } from "../../../read/telling/telling.ts";
import { overlaps } from "../../../span.ts";
import { defineRule, type Found, type Narrowing } from "../../rule.ts";
import { detailsBeside, mayTell } from "./telling-details.ts";

// "in Whitby", "from Great Ayton", "near Bo'ness": up to three capitals after a preposition of place.
const NAMED_PLACE =
  /\b(?:in|at|from|near|outside|round|around|to|of|off|on|over|by|up|down)(?: the)? (?<place>[A-Z][a-z'-]{2,}(?:[ -](?:on|upon|in|le|the|of|under|next)[ -][A-Z][a-z'-]+|[ -][A-Z][a-z'-]+){0,2})/dg;
// "bed 12", "ward 4", "resus 2", "room 6", "trolley 31".
const BED =
  /\b(?:bed|bay|room|rm|cubicle|side room|trolley|chair|resus|ward|cell|pod|theatre|flat|landing) ?(?:no\.? ?)?[a-z]?\d+[a-d]?\b/g;
// "our village", "the island", "the only pub", "up the glen", "behind the mosque".
const SMALL_PLACE =
  /\b(?:the|our|this|a|his|her|their|that) (?:[\w'-]+ ){0,2}(?:village|hamlet|island|isle|croft|glen|townland|parish|estate|street|close|cul-de-sac|caravan park|farm|pub|church|chapel|kirk|mosque|temple|gurdwara|marae|school|primary|chippy|chip shop|bakery|butchers?|shop|post office|harbour|pier|quay|lighthouse|castle|prison|barracks|convent|almshouses|green|club|clubhouse|bowlo|factory|mill|hotel|garage|college|bridge|roundabout|motorway|canal|lock|beach|cliffs?|quarry|pit|mine|dock|library|market|park|pool|rink|stadium|ground|waiting room|corridor|annexe|unit|hospice|care home|nursing home|day centre|ward|icu|itu|hdu|nicu|resus|clinic|theatre)\b/g;
// Every ward has one: it says that somebody is at work, not where.
const WORKPLACE =
  /^(?:the|our|this|a|that) (?:ward|corridor|unit|clinic|theatre|icu|itu|hdu|nicu|resus|waiting room|hospice|school|shop|pool|library|park|ground|market)$/;
const VILLAGE = /\b(?:village|hamlet|island|isle|croft|glen|townland|parish)\b/;

/** "Our village" or "a small island", where no number is known. */
const VILLAGERS = 1_000;
/** A place that the list does not know: smaller where small towns are listed, larger where a city is one place. */
const UNLISTED: Readonly<Record<string, number>> = {
  GB: 5_000,
  IE: 5_000,
  NZ: 5_000,
  SG: 100_000,
  HK: 100_000,
};
const UNLISTED_ELSEWHERE = 15_000;

const NO_PLACE = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid diwali ramadan hogmanay facebook instagram twitter tiktok youtube linkedin whatsapp netflix english welsh irish gaelic french spanish british scottish monday's god jesus covid nhs mum dad nan nana gran".split(
    " ",
  ),
);

export const place = defineRule({
  id: "confidentiality/place",
  grade: "factor",
  needs: "anything",
  message: "A place narrows down who this is.",
  why: "A village may hold one person of this age with this illness. Leaving the place out, or naming the county, leaves thousands.",
  *find(reading) {
    if (!isWeighed(reading)) return;
    const found = [...namedPlaces(reading), ...smallPlaces(reading)].filter(
      ({ span }) => span !== undefined && mayTell(reading, span),
    );
    yield* found;
    const taken = found.flatMap(({ span }) => span ?? []);
    for (const detail of detailsBeside(reading, taken)) {
      if (detail.label !== "place") continue;
      const narrows = peopleIfListed(reading.plainOf(detail), reading.context.country);
      yield { span: detail, label: "place", whose: "patient", ...(narrows && { narrows }) };
    }
  },
});

function* namedPlaces(reading: Reading): Iterable<Found> {
  for (const match of reading.casedMatches(NAMED_PLACE)) {
    const span = match.group("place");
    const name = match.groups.place?.toLowerCase() ?? "";
    if (span === undefined || isNoPlace(name, span, reading)) continue;
    const narrows = peopleAt(name, reading.context.country);
    yield { span, label: "place", whose: "patient", ...(narrows && { narrows }) };
  }
}

function* smallPlaces(reading: Reading): Iterable<Found> {
  for (const match of reading.matches(BED)) yield { span: match, label: "place", whose: "patient" };
  for (const match of reading.matches(SMALL_PLACE)) {
    if (WORKPLACE.test(match.text)) continue;
    yield {
      span: match,
      label: "place",
      whose: "patient",
      ...(VILLAGE.test(match.text) && { narrows: A_VILLAGE }),
    };
  }
}

function isNoPlace(name: string, span: { start: number; end: number }, reading: Reading): boolean {
  const first = name.split(/[ -]/)[0] ?? "";
  return NO_PLACE.has(first) || peopleIn(reading).some((person) => overlaps(person, span) && !person.isWeak);
}

function peopleIfListed(name: string, country: string): Narrowing | undefined {
  const isListed = populationOf(name, country) ?? populationOfRegion(name, country);
  return isListed === undefined ? undefined : peopleAt(name, country);
}

const A_VILLAGE: Narrowing = { kind: "population", people: VILLAGERS, taken: "village" };

/** Where a town and a county share a name, the larger is counted. */
function peopleAt(name: string, country: string): Narrowing | undefined {
  const region = populationOfRegion(name, country);
  if (region === undefined && isCountry(name)) return undefined;
  const town = populationOf(name, country);
  if (region !== undefined && region >= (town ?? 0))
    return { kind: "population", people: region, taken: "region" };
  if (town !== undefined) return { kind: "population", people: town };
  return {
    kind: "population",
    people: UNLISTED[country] ?? UNLISTED_ELSEWHERE,
    taken: "unlisted-place",
  };
}
