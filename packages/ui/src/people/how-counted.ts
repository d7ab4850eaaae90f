import type { Identifiability } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { typeset } from "../report/typeset.ts";
import { countryInSentence } from "./everybody.ts";
import { peopleInWords } from "./round-people.ts";

type Line = NonNullable<Identifiability["line"]>;

/** The published line that a level rests on, for somebody who has never heard of it. */
const LINE_WORDS: Record<Line, string> = {
  named: "A name, a record number or a way to reach somebody identifies them, whatever else is left out.",
  "only-one": "Where a text says “the only” or “the first ever”, no counting is needed.",
  "probably-one":
    "By this count fewer than one person would be expected to fit, so whoever does is probably the only one.",
  "nine-percent":
    "Europe’s and Canada’s regulators of medicines let patients’ details be published where a guess at who it is would be right at most 9 times in 100: at least 11 people must fit. Here fewer do.",
  "safe-harbor-cell":
    "The privacy rule for health records in the United States leaves about 110 people who share an age and a sex. Here fewer fit.",
  "geographic-floor":
    "The privacy rule for health records in the United States lets no area be named with fewer than 20,000 people. Here fewer fit, though more than 110.",
  recognised:
    "A count is about strangers. The patient, the family and whoever was there need one odd detail, not many.",
  none: "None of the lines that are drawn for publishing health data is crossed.",
};

const BASIS_WORDS: Record<NonNullable<Identifiability["from"]>["basis"], (country: Country) => string> = {
  country: (country) => `everybody in ${countryInSentence(country)}`,
  place: () => "everybody in the place that is named",
  region: () => "everybody in the region that is named",
  workplace: () => "everybody whom the author’s workplace looks after",
  assumed: () => "everybody in a place of the size we took for granted",
};

/** How the number came about, step by step; each a sentence of its own. */
export function howCounted(
  { from, chance, line, assumptions }: Identifiability,
  country: Country,
): readonly string[] {
  return [
    ...(from ? [`We start from ${BASIS_WORDS[from.basis](country)}: ${peopleInWords(from.people)}.`] : []),
    ...(from && line !== "named" && line !== "none"
      ? ["Each detail leaves a share of them; together they leave the number above."]
      : []),
    ...(chance === undefined ? [] : [chanceInWords(chance)]),
    ...assumptions.map(typeset),
    ...(line ? [LINE_WORDS[line]] : []),
  ];
}

/** "A guess at who it is would be right about 3 times in 10." */
function chanceInWords(chance: number): string {
  const guess = "A stranger who guessed who it is would be right";
  if (chance >= 0.95) return `${guess} nearly every time.`;
  if (chance >= 0.095) return `${guess} about ${times(chance * 10)} in 10.`;
  if (chance >= 0.0095) return `${guess} about ${times(chance * 100)} in 100.`;
  return `${guess} less than once in 100.`;
}

function times(number: number): string {
  const whole = Math.round(number);
  return whole === 1 ? "once" : `${whole} times`;
}
