import { defineRule } from "../../rule.ts";
import { roleFix } from "./name-fix.ts";
import { namesOfPatients } from "./name-owner.ts";

export const initials = defineRule({
  id: "confidentiality/initials",
  grade: "pause",
  needs: "anything",
  message: "Initials can still point to a patient.",
  why: "With a bed, a day or an illness beside them, initials are enough for the patient, the family and everybody on the ward.",
  *find(reading) {
    let isFirst = true;
    for (const person of namesOfPatients(reading)) {
      if (person.form !== "initial") continue;
      yield {
        span: person,
        label: "name",
        whose: "patient",
        fixes: [roleFix(reading, person, "patient", isFirst ? "first" : "again")],
      };
      isFirst = false;
    }
  },
});
