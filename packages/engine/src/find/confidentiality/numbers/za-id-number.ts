import { defineRule } from "../../rule.ts";
import { isRealDate } from "../dates/calendar.ts";
import { passesLuhn } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** 13 digits: birth date YYMMDD, a sequence that says the sex, citizenship 0 to 2, a spare digit, Luhn (python-stdnum; presidio). */
export const ZA_ID_NUMBER: DigitScheme = {
  length: 13,
  lead: 6,
  cue: cueOf("(?:rsa |sa |south african )?id(?:entity)?(?: card| document| book)?"),
  groupings: ["13", "6-4-2-1", "6-4-3"],
  isHome: (country) => country === "ZA",
  passes: (digits) => /^\d{10}[012]/.test(digits) && passesLuhn(digits) && startsWithBirthDate(digits),
};

export const zaIdNumber = defineRule({
  id: "confidentiality/za-id-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a South African ID number.",
  why: "It points to one person, and spells out the date of birth and the sex.",
  find: (reading) => findDigits(reading, ZA_ID_NUMBER),
});

function startsWithBirthDate(digits: string): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day);
}
