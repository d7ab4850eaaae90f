import { type Country, countryName } from "@bedside/guidance";

/** Where the scale ends. What a draft is counted from comes with its report; this only says how long the line is. */
const MILLIONS: Readonly<Record<string, number>> = {
  GB: 67,
  IE: 5.3,
  NZ: 5.2,
  AU: 27,
  ZA: 62,
  SG: 6,
  HK: 7.5,
  MY: 34,
  US: 335,
  CA: 40,
};
const ELSEWHERE = 67;

export function peopleOf(country: Country): number {
  return (MILLIONS[country] ?? ELSEWHERE) * 1_000_000;
}

const SHORT_NAMES: Readonly<Record<string, string>> = { GB: "the UK", US: "the US" };

/** The country as it stands in a sentence: "the UK", "Ireland", "the Bahamas". */
export function countryInSentence(country: Country): string {
  return SHORT_NAMES[country] ?? countryName(country).replace(/^The /, "the ");
}
