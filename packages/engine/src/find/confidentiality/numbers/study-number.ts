import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

const CUED = cuedNumber(
  "(?:participant|subject|randomi[sz]ation|volunteer|enrolee|study (?:participant|subject|id|number|no)|trial (?:participant|subject|id|number|no))(?:[ -]?(?:numbers?|nos?|id)\\b| ?#)?",
);

export const studyNumber = defineRule({
  id: "confidentiality/study-number",
  grade: "pause",
  needs: "digit",
  message: "This looks like the number of somebody in a study.",
  why: "The research team knows who it is, and what you say about them then has a name.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, 3))
      yield foundNumber(cued, cued.isOwn ? "author" : "patient");
  },
});
