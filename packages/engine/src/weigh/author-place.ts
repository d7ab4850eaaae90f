import { populationOf } from "../read/lexicons/towns.ts";
import type { Reading } from "../read/reading.ts";

// "GP, Whitby", "nurse at Thornby Infirmary", "based in Leeds": capitals in the author's bio.
const CAPITALS =
  /(?<![\w'])[A-Z][a-z'-]+(?:[ -](?:on|upon|le|the|of)[ -][A-Z][a-z'-]+|[ -][A-Z][a-z'-]+){0,2}/g;
const ISLAND = /\b(?:isles?|islands?|village|croft|glen|one (?:truck|road|shop)|rural)\b/;
const HOSPITAL = /\b(?:hospital|infirmary|general|nhs trust|health board|dhb|trust)\b/;
/** People who look to one hospital (default), one general practice (median list), one island or village. */
const CATCHMENT = 300_000;
const ISLANDERS = 5_000;

/** How many people live where the author works, as far as the bio tells: it sets the place even where the text does not. */
export function peopleWhereAuthorWorks(reading: Reading): number | undefined {
  const { bio } = reading;
  if (bio === undefined) return undefined;
  const sizes: number[] = [];
  if (bio.has(ISLAND)) sizes.push(ISLANDERS);
  if (bio.has(HOSPITAL)) sizes.push(CATCHMENT);
  for (const { text } of bio.casedMatches(CAPITALS)) {
    const people = populationOf(text.toLowerCase(), reading.context.country);
    if (people !== undefined) sizes.push(people);
  }
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}
