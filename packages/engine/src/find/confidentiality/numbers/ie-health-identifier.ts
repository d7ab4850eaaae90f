import { defineRule } from "../../rule.ts";
import { passesNhsCheck } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/**
 * Individual Health Identifier: 18 digits, a GS1 prefix (5393014, for tests 5393054), a ten-digit core from 800 to 859
 * with the NHS check digit, and a GS1 check digit with weights 3 and 1 from the right (NHS number sources; HSE).
 */
const SCHEME: DigitScheme = {
  length: 18,
  lead: 3,
  cue: cueOf("ihi|individual health identifier"),
  groupings: ["18", "7-10-1", "3-4-10-1"],
  isHome: (country) => country === "IE",
  passes: (digits) =>
    /^53930[15]48[0-5]/.test(digits) && passesNhsCheck(digits.slice(7, 17)) && passesGs1(digits),
};

export const ieHealthIdentifier = defineRule({
  id: "confidentiality/ie-health-identifier",
  grade: "stop",
  needs: "digits",
  message: "This looks like an Individual Health Identifier.",
  why: "It points to one patient in every Irish health record.",
  find: (reading) => findDigits(reading, SCHEME),
});

function passesGs1(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length - 1; index++) {
    sum += Number(digits[digits.length - 2 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
