import { CARIBBEAN_COUNTRIES, type Country, PACK_COUNTRIES, type Profession } from "./vocabulary.ts";

/** For whom guidance is shown. */
export interface Reader {
  readonly country: Country;
  readonly profession?: Profession | undefined;
}

/** Where somebody works, as guidance tells places apart: a country with a pack, the Caribbean pack, or none. */
export const REGIONS = [...PACK_COUNTRIES, "caribbean", "elsewhere"] as const;
/** One of `REGIONS`. */
export type Region = (typeof REGIONS)[number];

/** For whom one piece of guidance holds; without it, for everybody. */
export interface When {
  /** Left out: everywhere. */
  readonly regions?: readonly Region[];
  /** Left out: for every profession. */
  readonly professions?: readonly Profession[];
}

/** Whose guidance a country shares; `elsewhere` where nobody has read any. */
export function regionOf(country: Country): Region {
  if ((PACK_COUNTRIES as readonly string[]).includes(country)) return country as string as Region;
  return (CARIBBEAN_COUNTRIES as readonly string[]).includes(country) ? "caribbean" : "elsewhere";
}

/** Somebody who has not said what they are is shown what holds for any profession, and no more. */
export function appliesTo(when: When | undefined, { country, profession }: Reader): boolean {
  if (when?.regions && !when.regions.includes(regionOf(country))) return false;
  return !when?.professions || (profession !== undefined && when.professions.includes(profession));
}
