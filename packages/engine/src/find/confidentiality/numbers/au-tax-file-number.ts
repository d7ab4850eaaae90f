import { defineRule } from "../../rule.ts";
import { isAllEqual, weightedSum } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Nine digits, weighted sum divisible by 11 (Australian Taxation Office, as python-stdnum checks it). Only behind its cue. */
const WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10];
const SCHEME: DigitScheme = {
  length: 9,
  lead: 3,
  cue: cueOf("tfn|tax file"),
  groupings: [],
  isHome: () => false,
  passes: (digits) => weightedSum(digits, WEIGHTS) % 11 === 0 && !isAllEqual(digits),
};

export const auTaxFileNumber = defineRule({
  id: "confidentiality/tax-file-number",
  grade: "stop",
  needs: ["tfn*", "tax"],
  message: "This looks like a tax file number.",
  why: "It belongs to one person and can be used to pass oneself off as them.",
  find: (reading) => findDigits(reading, SCHEME),
});
