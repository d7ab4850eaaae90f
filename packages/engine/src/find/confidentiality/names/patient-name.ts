import type { Reading } from "../../../read/reading.ts";
import { defineRule, type Found } from "../../rule.ts";
import { roleFix } from "./name-fix.ts";
import { namesOfPatients } from "./name-owner.ts";

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
      const fix = roleFix(reading, person, isBaby ? "baby" : "patient", !seen.has(key) && seen.size === 0);
      seen.add(key);
      yield { span: person, label: "name", whose: "patient", fixes: [fix] };
    }
  },
});
