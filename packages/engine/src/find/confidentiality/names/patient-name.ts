import type { NamedPerson } from "../../../read/people.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";
import { defineRule, type Found } from "../../rule.ts";
import { readWith, tellingDetail } from "../indirect/together.ts";
import { type Mention, roleFix } from "./name-fix.ts";
import { namesOfPatients } from "./name-owner.ts";

/** Saying "a patient" must not make a story of what was none: then "somebody" is enough. */
function quietly(reading: Reading, person: Span, fix: Fix): Fix {
  if (fix.at !== undefined || reading.text.length > LONGEST_TRIED || tellingDetail(reading) !== undefined)
    return fix;
  if (tellingDetail(readWith(reading, person, fix.replacement)) === undefined) return fix;
  return {
    title: "Leave the name out",
    replacement: /^\p{Lu}/u.test(fix.replacement) ? "Somebody" : "somebody",
  };
}

/** In longer drafts the fix is not tried out first. */
const LONGEST_TRIED = 2_000;

function mentionOf({ words }: NamedPerson, seen: ReadonlySet<string>): Mention {
  if (seen.size === 0) return "first";
  return words.some((word) => seen.has(word)) ? "again" : "another";
}

export const patientName = defineRule({
  id: "confidentiality/patient-name",
  grade: "stop",
  needs: "anything",
  message: "This looks like a patient's name.",
  why: "A name tells everybody who reads it that this person was under care. The duty to keep that to ourselves holds in every channel, and after death too.",
  *find(reading: Reading): Iterable<Found> {
    const seen = new Set<string>();
    for (const person of namesOfPatients(reading)) {
      if (person.form === "initial") continue;
      const isBaby = person.title === "baby" || person.title === "babs";
      const fix = roleFix(reading, person, isBaby ? "baby" : "patient", mentionOf(person, seen));
      for (const word of person.words) seen.add(word);
      yield { span: person, label: "name", whose: "patient", fixes: [quietly(reading, person, fix)] };
    }
  },
});
