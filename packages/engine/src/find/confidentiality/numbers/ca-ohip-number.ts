import { defineRule } from "../../rule.ts";
import { passesLuhn } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Ontario's health card: ten digits 4-3-3, first not 0, Luhn; the version letters behind are no part of the number. */
const SCHEME: DigitScheme = {
  length: 10,
  lead: 4,
  cue: cueOf("ohip|health card|hcn|health insurance"),
  groupings: ["4-3-3"],
  isHome: (country) => country === "CA",
  passes: (digits) => /^[1-9]/.test(digits) && passesLuhn(digits),
};

export const caOhipNumber = defineRule({
  id: "confidentiality/ohip-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like an Ontario health card number.",
  why: "It points to one patient for anybody who can look it up.",
  find: (reading) => findDigits(reading, SCHEME),
});
