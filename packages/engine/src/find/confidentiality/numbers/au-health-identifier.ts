import { defineRule } from "../../rule.ts";
import { passesLuhn } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Individual Healthcare Identifier: 16 digits, prefix 800360, Luhn; 800361 and 800362 are professionals and organisations. */
const SCHEME: DigitScheme = {
  length: 16,
  lead: 4,
  cue: cueOf("ihi|individual health ?care identifier"),
  groupings: ["16", "4-4-4-4"],
  isHome: (country) => country === "AU",
  passes: (digits) => digits.startsWith("800360") && passesLuhn(digits),
};

export const auHealthIdentifier = defineRule({
  id: "confidentiality/au-health-identifier",
  grade: "stop",
  needs: "digits",
  message: "This looks like an Individual Healthcare Identifier.",
  why: "It points to one patient in every Australian health record.",
  find: (reading) => findDigits(reading, SCHEME),
});
