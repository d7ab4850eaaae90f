import type { Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";
import { defineRule } from "../../rule.ts";
import { CHI_NUMBER } from "../numbers/gb-chi-number.ts";
import { findDigits } from "../numbers/judged-number.ts";
import { MYKAD_NUMBER } from "../numbers/my-mykad.ts";
import { ZA_ID_NUMBER } from "../numbers/za-id-number.ts";
import { share } from "./shares.ts";

/** Numbers whose first six digits are the date of birth. */
const SCHEMES = [CHI_NUMBER, ZA_ID_NUMBER, MYKAD_NUMBER];
const DIGITS_OF_A_DATE = 6;
/** One day of one of some eighty years. */
const ONE_BIRTHDAY = share(1 / 365 / 80);

export const birthDateInNumber = defineRule({
  id: "confidentiality/birth-date-in-number",
  grade: "factor",
  needs: "digits",
  message: "The first six digits of this number are a date of birth.",
  why: "Whoever knows the scheme can read the birth date off, even where the rest is crossed out.",
  *find(reading) {
    for (const scheme of SCHEMES) {
      for (const { span, digits, grade } of findDigits(reading, scheme)) {
        if (span === undefined || grade === "pause" || !scheme.passes(digits)) continue;
        yield { span: firstDigits(reading, span), label: "date", narrows: ONE_BIRTHDAY };
      }
    }
  },
});

function firstDigits(reading: Reading, { start, end }: Span): Span {
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (/\d/.test(reading.plainOf({ start: at, end: at + 1 }))) digits += 1;
    if (digits === DIGITS_OF_A_DATE) return { start, end: at + 1 };
  }
  return { start, end };
}
