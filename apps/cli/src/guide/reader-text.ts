import { countryName, isCountry, PROFESSION_NAMES, type Reader, type Region } from "@bedside/guidance";

/** For whom a text was set: what it leaves out and whom it sends to follow from this. */
export function readerText({ country, profession }: Reader): string {
  const who = profession ? PROFESSION_NAMES[profession].toLowerCase() : "no profession given";
  return `Shown for: ${countryName(country)}, ${who}. For another: --country, --profession.`;
}

/** Where a text is for: a country, or several that share what is known. */
export function regionText(region: Region): string {
  if (region === "caribbean") return "the Caribbean and Bermuda";
  return isCountry(region) ? countryName(region) : "other countries";
}
