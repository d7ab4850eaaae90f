import { defineRule } from "../../rule.ts";
import { isRealDate } from "../dates/calendar.ts";
import { passesNhsCheck } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits, isBritish } from "./judged-number.ts";

/**
 * Scotland's Community Health Index number: ten digits, run together or 6-4, the first six the date of birth as DDMMYY,
 * the ninth odd for men and even for women, the tenth a modulus-11 check digit (NHS Data Dictionary, "COMMUNITY HEALTH
 * INDEX NUMBER"; Public Health Scotland, phsmethods).
 */
export const CHI_NUMBER: DigitScheme = {
  length: 10,
  lead: 2,
  cue: cueOf("chi"),
  groupings: ["6-4", "2-2-2-4"],
  isHome: isBritish,
  passes: (digits) => passesNhsCheck(digits) && startsWithBirthDate(digits),
};

export const gbChiNumber = defineRule({
  id: "confidentiality/chi-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a CHI number.",
  why: "A CHI number points to one patient, and its first six digits are that person's date of birth.",
  find: (reading) => findDigits(reading, CHI_NUMBER),
});

/** Two-digit years do not say the century: 29 February counts when either century had one. */
function startsWithBirthDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day);
}
