import type { NamedPerson, Person } from "../../../read/people.ts";
import { peopleIn } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import { defineRule, type Whose } from "../../rule.ts";
import { roleFix } from "./name-fix.ts";
import { namesOfPatients, namesOfRelatives } from "./name-owner.ts";

const WHOSE: Readonly<Record<Person, Whose>> = {
  patient: "unknown",
  relative: "unknown",
  "own-circle": "unknown",
  addressee: "unknown",
  unknown: "unknown",
  colleague: "colleague",
  author: "author",
  "public-figure": "public-figure",
};

const ROLE: Readonly<Record<Person, string>> = {
  patient: "person",
  relative: "relative",
  "own-circle": "relative",
  addressee: "person",
  unknown: "person",
  colleague: "colleague",
  author: "author",
  "public-figure": "public figure",
};

/** Everybody else's name: nothing to find fault with, and what redaction takes out besides. */
export const otherName = defineRule({
  id: "confidentiality/other-name",
  grade: "factor",
  needs: "anything",
  message: "This names somebody who is not a patient here.",
  why: "A colleague's, a friend's or your own name is yours to use. Redaction takes it out, so that a text can be handed on.",
  *find(reading) {
    for (const person of namesOfOthers(reading)) {
      yield {
        span: person,
        label: "name",
        whose: WHOSE[person.who],
        fixes: fixFor(person, reading),
      };
    }
  },
});

/** What redaction puts; the author has no role but one's own. */
function fixFor(person: NamedPerson, reading: Reading): Fix[] {
  return person.who === "author" ? [] : [roleFix(reading, person, ROLE[person.who], "first")];
}

function namesOfOthers(reading: Reading): NamedPerson[] {
  const found = new Set([...namesOfPatients(reading), ...namesOfRelatives(reading)]);
  return peopleIn(reading).filter(
    (person) => person.who !== "public-figure" && !isUnlikely(person) && !found.has(person),
  );
}

/** A word that may be a name and that nothing beside it makes one. */
function isUnlikely({ who, isWeak, form, titleKind }: NamedPerson): boolean {
  if (form === "written-small") return who === "unknown" || who === "colleague";
  if (form === "initial") return who === "unknown" && titleKind === undefined;
  return isWeak && form !== "titled" && form !== "greeted" && who !== "author";
}
