import type { Identifiability } from "@bedside/engine";
import type { IdentifierLabel } from "@bedside/guidance";
import { number } from "./wording.ts";

/** From here on the number says nothing that "many people" does not. */
const MANY = 20_000;
/** How many more people must fit without a detail for it to be worth a mention. */
const WORTH_A_MENTION = 2;

const DETAILS: Readonly<Record<IdentifierLabel, string>> = {
  name: "the name",
  number: "the number",
  contact: "the contact",
  address: "the address",
  date: "the time",
  age: "the age",
  place: "the place",
  organisation: "the workplace",
  occupation: "the work",
  condition: "the illness",
  event: "the event",
  relation: "the family",
};

/** How many people could be meant, and the detail that says most: one line, or none where nothing tells how many. */
export function peopleLine({ people, factors, line }: Identifiability): string | undefined {
  if (people === undefined || people >= MANY) return undefined;
  const toWhom = line === "recognised" ? "To a stranger, " : "";
  const count =
    people < 1.5 ? "probably one person fits this" : `about ${rounded(people)} people could fit this`;
  const [telling] = factors
    .filter(({ peopleWithout = 0 }) => peopleWithout >= Math.max(WORTH_A_MENTION * people, WORTH_A_MENTION))
    .sort((a, b) => (b.peopleWithout ?? 0) - (a.peopleWithout ?? 0));
  const without =
    telling?.peopleWithout === undefined
      ? ""
      : `; without ${DETAILS[telling.kind]}, about ${rounded(telling.peopleWithout)}`;
  return capital(`${toWhom}${count}${without}.`);
}

/** Two figures, which is more than an estimate can tell apart: 3, 41, 1,500, 2.4 million. */
function rounded(people: number): string {
  const two = Number(people.toPrecision(2));
  if (two >= 1_000_000) return `${two / 1_000_000} million`;
  return number(Math.round(two));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
