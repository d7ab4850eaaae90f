import type { Country, IdentifierLabel } from "@bedside/guidance";
import { startingSentence } from "../report/count.ts";
import { type Answer, HIGH_BELOW, MEDIUM_BELOW } from "./answer.ts";
import { countryInSentence } from "./everybody.ts";
import { peopleInWords } from "./round-people.ts";

export const KIND_NAMES: Record<IdentifierLabel | "appearance", string> = {
  name: "name",
  number: "number",
  contact: "contact",
  address: "address",
  date: "when",
  age: "age",
  place: "place",
  organisation: "organisation",
  occupation: "work",
  condition: "health",
  event: "detail",
  appearance: "looks",
  relation: "family",
};

const DIRECT_LINES: Partial<Record<IdentifierLabel, string>> = {
  name: "Somebody is named here",
  number: "A number here belongs to one person",
  contact: "This says how to reach somebody",
  address: "This says where somebody lives",
};

/** The whole answer in one line: what somebody reads who reads nothing else. */
export function answerLine(answer: Answer, country: Country, isTried: boolean): string {
  switch (answer.kind) {
    case "direct":
      return (isTried && answer.by === "name" && "Somebody is still named here") || directLine(answer.by);
    case "only-one":
      return "Only one person fits this";
    case "recognised":
      return "People who know them could tell";
    case "anybody":
      return `Almost anybody in ${countryInSentence(country)}`;
    case "unknown":
      return isTried ? "Then we couldn’t tell" : "We can’t tell";
    case "counted":
      return countedLine(answer.people, isTried);
  }
}

/** Under it, what the number means for the person. */
export function meaningLine(answer: Answer): string {
  switch (answer.kind) {
    case "direct":
      return "Whoever reads it knows, or can find out, who this is.";
    case "only-one":
      return "Your own words say that there is no other.";
    case "recognised":
      return "Strangers may not; family, friends or colleagues would.";
    case "anybody":
      return "It points to nobody by itself.";
    case "unknown":
      return "Nothing in the text pins down who it is.";
    case "counted":
      return answer.isRecognised
        ? "Strangers, that is. People who know them could tell."
        : countedMeaning(answer.people);
  }
}

function directLine(kind: IdentifierLabel): string {
  return DIRECT_LINES[kind] ?? "Somebody is named here";
}

function countedLine(people: number, isTried: boolean): string {
  if (people < 1) return isTried ? "Still probably one person" : "Probably one person";
  const fit = isTried ? "would fit" : people < 1.5 ? "fits this" : "fit this";
  if (people < 1.5) return `Only 1 or 2 people ${isTried ? "would fit" : "fit this"}`;
  return `${startingSentence(peopleInWords(people))} ${fit}`;
}

/** From here on not even the geography rule for health records would mind. */
const MANY = 20_000;

function countedMeaning(people: number): string {
  if (people < 1) return "Hardly anybody else fits all of this.";
  if (people < HIGH_BELOW) return "So few that somebody could work out who it is.";
  if (people < MEDIUM_BELOW) return "Few enough for family, friends or colleagues to tell.";
  if (people < MANY) return "Many, but one more detail could change that.";
  return "So many that it points to nobody by itself.";
}
