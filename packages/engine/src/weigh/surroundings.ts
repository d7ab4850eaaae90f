import { populationOfCountry } from "@bedside/guidance";
import type { Reading } from "../read/reading.ts";
import { type Sex, shorthandFigures } from "../read/shorthand.ts";
import { authorsPlace, type Population } from "./workplaces.ts";

/** What is known of where a draft comes from, without any of its details. */
export interface Surroundings {
  readonly country: number;
  /** Where the author works, as far as the bio tells. */
  readonly workplace: Population | undefined;
  /** Where in a health service it happened: it decides how many others were there. */
  readonly setting: "emergency" | "clinic" | "other";
  /** Told by "she" or "gent", where the draft speaks of one sex only. */
  readonly sex: Sex | undefined;
}

const EMERGENCY =
  /\b(?:ed|a ?& ?e|casualty|resus|emergency department|majors|minors|triage|ambulance|paramedics?|er)\b/;
const CLINIC = /\b(?:in|my|our|this morning's|today's|morning|afternoon|end of) (?:clinic|surgery|list)\b/;

const known = new WeakMap<Reading, Surroundings>();

export function surroundingsOf(reading: Reading): Surroundings {
  let found = known.get(reading);
  if (found === undefined) {
    found = {
      country: populationOfCountry(reading.context.country),
      workplace: authorsPlace(reading),
      setting: settingOf(reading),
      sex: sexIn(reading),
    };
    known.set(reading, found);
  }
  return found;
}

function settingOf(reading: Reading): Surroundings["setting"] {
  if (reading.has(EMERGENCY)) return "emergency";
  return reading.has(CLINIC) ? "clinic" : "other";
}

const SEXES: Readonly<Record<Sex, readonly (readonly string[])[]>> = {
  female: [
    ["woman", "lady", "girl", "lass", "wahine"],
    ["she", "her", "she's", "hers"],
  ],
  male: [
    ["man", "gent", "gentleman", "boy", "lad", "bloke", "chap", "fella", "guy"],
    ["he", "him", "his", "he's"],
  ],
};

/** By the shorthand (84F), else by the nouns, else by the pronouns; undefined where both are told of. */
function sexIn(reading: Reading): Sex | undefined {
  const coded = shorthandFigures(reading).flatMap((each) =>
    each.kind === "age" && each.sex !== undefined ? [each.sex] : [],
  );
  if (coded.length > 0) return new Set(coded).size === 1 ? coded[0] : undefined;
  for (let kind = 0; kind < SEXES.female.length; kind++) {
    const isFemale = SEXES.female[kind]?.some((word) => reading.hasWord(word)) ?? false;
    const isMale = SEXES.male[kind]?.some((word) => reading.hasWord(word)) ?? false;
    if (isFemale !== isMale) return isFemale ? "female" : "male";
    if (isFemale) return undefined;
  }
  return undefined;
}
