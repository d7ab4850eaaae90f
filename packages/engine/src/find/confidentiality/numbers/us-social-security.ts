import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Cards printed in adverts, never anybody's (Social Security Administration). */
const PUBLISHED = new Set(["078051120", "219099999", "457555462"]);
/**
 * Nine digits, 3-2-4: area not 000, 666 or 9xx, group not 00, serial not 0000; or a taxpayer number, 9xx with group 50–65,
 * 70–88, 90–92 or 94–99. There is no check digit.
 */
const SCHEME: DigitScheme = {
  length: 9,
  lead: 3,
  cue: cueOf("ssn?|social security|social|itin|soc(?:ial)? sec(?:urity)?"),
  groupings: ["3-2-4"],
  isHome: (country) => country === "US",
  passes: (digits) => !PUBLISHED.has(digits) && (isAssignedSsn(digits) || isItin(digits)),
};

export const usSocialSecurity = defineRule({
  id: "confidentiality/social-security-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Social Security number.",
  why: "It belongs to one person for life, and can be used to pass oneself off as them.",
  *find(reading) {
    for (const { digits, ...found } of findDigits(reading, SCHEME)) {
      if (
        found.grade !== "pause" &&
        !PUBLISHED.has(digits) &&
        !hasMixedSeparators(reading.plainOf(found.span ?? NOWHERE))
      )
        yield found;
    }
  },
});
const NOWHERE = { start: 0, end: 0 };

function isAssignedSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

function isItin(digits: string): boolean {
  return /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(digits);
}

/** "693-09.4444" is somebody's arithmetic. */
function hasMixedSeparators(text: string): boolean {
  const separators = text.match(/[^\d]+/g) ?? [];
  return new Set(separators).size > 1;
}
