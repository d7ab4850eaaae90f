import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";
import { defineRule, type Found } from "../../rule.ts";
import { readWith, tellingDetail } from "../indirect/together.ts";
import { roleFix } from "./name-fix.ts";
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
      const key = person.words.at(-1) ?? "";
      const isBaby = person.title === "baby" || person.title === "babs";
      const fix = roleFix(reading, person, isBaby ? "baby" : "patient", seen.size === 0);
      seen.add(key);
      yield { span: person, label: "name", whose: "patient", fixes: [quietly(reading, person, fix)] };
    }
  },
});
