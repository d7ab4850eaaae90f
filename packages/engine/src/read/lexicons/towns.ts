import { TOWNS } from "./towns.generated.ts";

type ListedCountry = keyof typeof TOWNS;

const townsByCountry = new Map<string, ReadonlyMap<string, number>>();

/** The towns of a country, read from the list when a draft first names a place. */
function townsOf(country: ListedCountry): ReadonlyMap<string, number> {
  let towns = townsByCountry.get(country);
  if (towns === undefined) {
    towns = new Map(
      TOWNS[country].split(";").flatMap((same) => {
        const [thousands = "", names = ""] = same.split(":");
        return names.split(",").map((name): [string, number] => [name, Math.round(Number(thousands) * 1000)]);
      }),
    );
    townsByCountry.set(country, towns);
  }
  return towns;
}

const COUNTRIES = Object.keys(TOWNS) as ListedCountry[];

/**
 * How many people live in a town, by its name in lower case and plain spelling; undefined for smaller places. Where
 * several countries have one of that name, it is the draft's own that is meant, and otherwise the largest.
 */
export function populationOf(town: string, country?: string): number | undefined {
  const own = isListed(country) ? townsOf(country).get(town) : undefined;
  return own ?? largestOf(town);
}

function largestOf(town: string): number | undefined {
  let largest: number | undefined;
  for (const country of COUNTRIES) {
    const people = townsOf(country).get(town);
    if (people !== undefined && people > (largest ?? 0)) largest = people;
  }
  return largest;
}

function isListed(country: string | undefined): country is ListedCountry {
  return country !== undefined && Object.hasOwn(TOWNS, country);
}
