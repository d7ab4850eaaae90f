import {
  CARIBBEAN_COUNTRIES,
  type Country,
  countryName,
  isCountry,
  PACK_COUNTRIES,
  type Region,
} from "@bedside/guidance";

export interface CountryOption {
  readonly code: Country;
  readonly name: string;
}

const WITH_GUIDANCE = [...PACK_COUNTRIES, ...CARIBBEAN_COUNTRIES] as unknown as readonly Country[];

let withGuidance: readonly CountryOption[] | undefined;
let others: readonly CountryOption[] | undefined;

/** Countries whose own guidance Bedside knows, by name. */
export function countriesWithGuidance(): readonly CountryOption[] {
  withGuidance ??= byName(WITH_GUIDANCE);
  return withGuidance;
}

/** Every other country, where Bedside cites general principles. */
export function otherCountries(): readonly CountryOption[] {
  others ??= byName(codesOfOthers());
  return others;
}

function codesOfOthers(): readonly Country[] {
  const known = new Set<string>(WITH_GUIDANCE);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => !known.has(code)).filter(isCountry);
}

/** Guidance names the countries it knows; the browser knows the rest. */
export function nameOfCountry(code: Country): string {
  const name = countryName(code);
  if (name !== code) return name;
  names ??= new Intl.DisplayNames(["en-GB"], { type: "region" });
  return names.of(code) ?? code;
}

/** Dear to make, and there are 250 countries to name. */
let names: Intl.DisplayNames | undefined;

/** Where a text is for: a country, or several that share what is known. */
export function regionInWords(region: Region): string {
  if (region === "caribbean") return "Caribbean and Bermuda";
  return isCountry(region) ? nameOfCountry(region) : "Other countries";
}

/** "UK" on a button where "United Kingdom" would crowd it. */
export function shortNameOfCountry(code: Country): string {
  return SHORT_NAMES[code] ?? nameOfCountry(code);
}

const SHORT_NAMES: Readonly<Record<string, string>> = { GB: "UK", US: "US", AE: "UAE" };

function byName(codes: readonly Country[]): readonly CountryOption[] {
  const { compare } = new Intl.Collator("en-GB");
  return codes.map((code) => ({ code, name: nameOfCountry(code) })).sort((a, b) => compare(a.name, b.name));
}
