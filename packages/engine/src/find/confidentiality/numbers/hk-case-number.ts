import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** A hospital's case number of the Hospital Authority: HN, AE or another pair of letters, seven or eight digits, a check figure. */
const SHAPE = /(?<![a-z0-9])[a-z]{2} ?\d{7,8}(?:\([0-9a-z]\)|[0-9a-z])?(?![a-z0-9])/gi;
const CUE = cueOf("(?:hospital |a&e )?case|hn|a&?e|ha case|opas|ipas");
const HOSPITAL_AUTHORITY = /^(?:hn|ae)/i;

export const hkCaseNumber = defineRule({
  id: "confidentiality/hk-case-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Hong Kong hospital case number.",
  why: "It leads to one stay of one patient in every Hospital Authority record.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: HOSPITAL_AUTHORITY.test(text),
      isDistinctive: true,
      isHome: reading.context.country === "HK" && text === text.toUpperCase(),
    })),
});
