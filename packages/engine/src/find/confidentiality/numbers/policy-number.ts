import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

const NO = "(?:[ -]?(?:numbers?|nums?|nos?|nr|id)\\b| ?#)";
const CUED = cuedNumber(
  [
    `(?:policy|scheme|member(?:ship)?|medical aid|insurance|insurer'?s?|claim|subscriber|beneficiary|bupa|axa|vitality|vhi|laya|medibank|pre-?auth(?:orisation|orization)?|authorisation|authorization|plan|acc)${NO}`,
    "pre-?auth(?:orisation|orization)?",
    "acc ?45",
  ].join("|"),
);

export const policyNumber = defineRule({
  id: "confidentiality/policy-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like an insurance or scheme number.",
  why: "Insurers, schemes and their call centres can tell whose it is.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, 5))
      yield foundNumber(cued, cued.isOwn ? "author" : "patient");
  },
});
