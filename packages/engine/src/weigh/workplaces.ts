import type { Narrowing } from "../find/rule.ts";
import { populationOfRegion } from "../read/lexicons/region-populations.ts";
import { populationOf } from "../read/lexicons/towns.ts";
import type { Reading } from "../read/reading.ts";

/** People who look to one hospital, where its own number is not known. */
export const CATCHMENT = 300_000;
/** Patients of one general practice, the median of 7,521 in England (BMJ Quality & Safety). */
export const PRACTICE_LIST = 6_629;
const ISLANDERS = 5_000;

const HOSPITAL =
  /\b(?:hospital|infirmary|general|nhs trust|nhs foundation trust|health board|dhb|trust|emergency department)\b/;
const PRACTICE =
  /\b(?:surgery|practice|medical centre|medical center|health centre|health center|family clinic)\b/;

export type Population = Extract<Narrowing, { readonly kind: "population" }>;

/** How many people go to a hospital or a practice that is named, by the kind of house it is. */
export function peopleServedBy(organisation: string): Population | undefined {
  if (PRACTICE.test(organisation)) return { kind: "population", people: PRACTICE_LIST, taken: "practice" };
  if (HOSPITAL.test(organisation)) return { kind: "population", people: CATCHMENT, taken: "hospital" };
  return undefined;
}

// "GP, Whitby", "nurse at Thornby Infirmary", "based in Leeds": capitals in the author's bio.
const CAPITALS =
  /(?<![\w'])[A-Z][a-z'-]+(?:[ -](?:on|upon|le|the|of)[ -][A-Z][a-z'-]+|[ -][A-Z][a-z'-]+){0,2}/g;
const ISLAND = /\b(?:isles?|islands?|village|croft|glen|one (?:truck|road|shop)|rural)\b/;

/** Where the author works, as far as the bio tells: it sets the place even where the text does not. */
export function authorsPlace({ bio, context }: Reading): Population | undefined {
  if (bio === undefined) return undefined;
  const places: Population[] = [];
  if (bio.has(ISLAND)) places.push({ kind: "population", people: ISLANDERS, taken: "village" });
  for (const { text } of bio.casedMatches(CAPITALS)) {
    const name = text.toLowerCase();
    const house = peopleServedBy(name);
    if (house !== undefined) places.push(house);
    const town = populationOf(name, context.country);
    if (town !== undefined) places.push({ kind: "population", people: town });
    const region = populationOfRegion(name, context.country);
    if (region !== undefined) places.push({ kind: "population", people: region, taken: "region" });
  }
  return smallest(places);
}

export function smallest(places: readonly Population[]): Population | undefined {
  return places.reduce<Population | undefined>(
    (least, each) => (least === undefined || each.people < least.people ? each : least),
    undefined,
  );
}
