import { defineRule } from "../../rule.ts";
import { textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

const NO = "(?:[ -]?(?:numbers?|nums?|nos?|nr|id|ref(?:erence)?)\\b| ?#)";
const CUED = cuedNumber(
  [
    `(?:incident|cad|run|crime|police|coroner'?s?|inquest|complaint|case|file|investigation|safeguarding|siri|pals|log)${NO}`,
    "datix(?:[ -]?(?:numbers?|no|ref(?:erence)?|id))?",
    "cad",
    "ulysses",
    "(?:our |your |my )?ref(?:erence)?",
  ].join("|"),
);
/** A bare "ref" belongs to anything; only beside one of these it leads to a patient. */
const ABOUT_A_CASE =
  /\b(?:complain\w*|incident|case|file|patient|inquest|coroner|investigation|safeguarding|police|pals|letter)\b/;
const OTHER_REF =
  /\b(?:job|vacancy|post|advert|grant|trial|nihr|ethics|rec|irp|book|article|conference|course|dbs)\b/;

export const incidentNumber = defineRule({
  id: "confidentiality/incident-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like the reference of an incident or a case.",
  why: "Whoever was involved knows the reference, and it leads to the patient's file.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED)) {
      const before = textBefore(reading, cued.match, 80);
      if (OTHER_REF.test(before.slice(-24))) continue;
      const isBareRef = /^(?:our |your |my )?ref/.test(cued.match.text);
      if (isBareRef && !ABOUT_A_CASE.test(before)) continue;
      yield foundNumber(cued, /^(?:datix|cad|run|log|police|crime)/.test(cued.cue) ? "unknown" : "patient");
    }
  },
});
