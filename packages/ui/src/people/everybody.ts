import { type Country, countryName } from "@bedside/guidance";

const SHORT_NAMES: Readonly<Record<string, string>> = { GB: "the UK", US: "the US" };

/** The country as it stands in a sentence: "the UK", "Ireland", "the Bahamas". */
export function countryInSentence(country: Country): string {
  return SHORT_NAMES[country] ?? countryName(country).replace(/^The /, "the ");
}
