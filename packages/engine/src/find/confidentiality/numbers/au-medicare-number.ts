import { defineRule } from "../../rule.ts";
import { weightedSum } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9];
const CUE = cueOf("medicare(?: card)?|m\\/?care|medi card");

/** Ten digits shown 4-5-1, first 2 to 6, the ninth a weighted check digit, the tenth the issue number, not 0 (AU Base FHIR). */
const CARD: DigitScheme = {
  length: 10,
  lead: 4,
  cue: CUE,
  groupings: ["4-5-1"],
  isHome: (country) => country === "AU",
  passes: passesMedicare,
};
/** The same with the person's place on the card behind it. */
const CARD_AND_PERSON: DigitScheme = {
  ...CARD,
  length: 11,
  groupings: ["4-5-1-1", "4-5-2", "10-1"],
  passes: (digits) => passesMedicare(digits.slice(0, 10)) && !digits.endsWith("0"),
};

export const auMedicareNumber = defineRule({
  id: "confidentiality/medicare-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Medicare number.",
  why: "It leads to one family's card, and with the last digit to one person.",
  *find(reading) {
    // In the United States the word means another scheme, and 1-800-MEDICARE is its telephone line.
    if (reading.context.country === "US" || reading.has(/1-800-?medicare/)) return;
    let end = -1;
    for (const found of findDigits(reading, CARD_AND_PERSON)) {
      end = found.span?.end ?? end;
      yield found;
    }
    for (const found of findDigits(reading, CARD)) if ((found.span?.end ?? 0) > end) yield found;
  },
});

function passesMedicare(digits: string): boolean {
  return /^[2-6]\d{8}[1-9]$/.test(digits) && weightedSum(digits, WEIGHTS) % 10 === Number(digits[8]);
}
