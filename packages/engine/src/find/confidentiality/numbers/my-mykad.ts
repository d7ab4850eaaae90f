import { defineRule } from "../../rule.ts";
import { isRealDate } from "../dates/calendar.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** 12 digits YYMMDD-PB-###G: birth date, place of birth, the last digit odd for men. No check digit: date and place are the test. */
export const MYKAD_NUMBER: DigitScheme = {
  length: 12,
  lead: 6,
  cue: cueOf("ic|i\\/c|nric|my ?kad|my ?kid|kad pengenalan|k\\/p|no kp|ic baru"),
  groupings: ["6-2-4"],
  isHome: (country) => country === "MY",
  passes: (digits) => startsWithBirthDate(digits) && !NO_PLACE.has(digits.slice(6, 8)),
};
/** Place codes that were never given (python-stdnum). */
const NO_PLACE = new Set("00 17 18 19 20 69 70 73 80 81 94 95 96 97".split(" "));

export const myMykad = defineRule({
  id: "confidentiality/mykad-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a MyKad number.",
  why: "It points to one person, and spells out the date and the place of birth.",
  *find(reading) {
    // Any twelve digits that happen to start with a date would pass, so a bare run is left alone.
    for (const found of findDigits(reading, MYKAD_NUMBER)) if (found.grade !== "pause") yield found;
  },
});

function startsWithBirthDate(digits: string): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day);
}
