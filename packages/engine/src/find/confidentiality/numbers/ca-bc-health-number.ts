import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** British Columbia's Personal Health Number: ten digits 4-3-3, first 9, each product taken modulus 11 (python-stdnum). */
const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3];
const SCHEME: DigitScheme = {
  length: 10,
  lead: 4,
  cue: cueOf("phn|personal health|bc services card|care ?card|msp"),
  groupings: ["4-3-3"],
  isHome: (country) => country === "CA",
  passes: passesPhn,
};

export const caBcHealthNumber = defineRule({
  id: "confidentiality/bc-health-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a British Columbia health number.",
  why: "It points to one patient for anybody who can look it up.",
  find: (reading) => findDigits(reading, SCHEME),
});

function passesPhn(digits: string): boolean {
  if (!/^9\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 8; index++)
    sum += (Number(digits[index + 1]) * (WEIGHTS[index] as number)) % 11;
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
