import { defineRule } from "../../rule.ts";
import { passesLuhn } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Nine digits 3-3-3, first not 0 or 8, Luhn (Employment and Social Development Canada). */
const SCHEME: DigitScheme = {
  length: 9,
  lead: 3,
  cue: cueOf("sin|social insurance"),
  groupings: ["3-3-3"],
  isHome: (country) => country === "CA",
  passes: (digits) => /^[1-79]/.test(digits) && passesLuhn(digits),
};

export const caSocialInsurance = defineRule({
  id: "confidentiality/social-insurance-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Social Insurance Number.",
  why: "It belongs to one person for life, and can be used to pass oneself off as them.",
  *find(reading) {
    for (const found of findDigits(reading, SCHEME)) if (found.grade !== "pause") yield found;
  },
});
