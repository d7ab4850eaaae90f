import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** Nine digits, or two letters and seven digits; other countries' have six to nine characters. Never without the word. */
const CUED = cuedNumber("passport(?:[ -]?(?:numbers?|nos?|id)\\b| ?#)?");
const FEWEST = 6;

export const passportNumber = defineRule({
  id: "confidentiality/passport-number",
  grade: "stop",
  needs: ["passport*"],
  message: "This looks like a passport number.",
  why: "It belongs to one person, and can be used to pass oneself off as them.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, FEWEST)) {
      yield foundNumber(cued, cued.isOwn ? "author" : "patient");
    }
  },
});
