import { numbersOf } from "../../../read/digit-groups.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Found } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { passesLuhn } from "./check-digits.ts";
import { cueBefore, cueOf, hasRival, standsAlone } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** Payment cards: 13 to 19 digits, a known beginning, Luhn's check (ISO/IEC 7812). */
const ISSUER = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5)|35|30[0-5]|36|38)/;
const CUE = cueOf(
  "(?:credit|debit|bank|payment|visa|mastercard|amex)? ?card|visa|mastercard|amex|long number",
);
const FIRST_GROUP = 4;
const GROUPINGS = new Set(["4-4-4-4", "4-6-5"]);

export const cardNumber = defineRule({
  id: "confidentiality/card-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a payment card number.",
  why: "It belongs to one person and can be misused at once.",
  *find(reading) {
    for (let length = 13; length <= 19; length++) yield* cardsOf(reading, length);
  },
});

function* cardsOf(reading: Reading, length: number): Iterable<Found> {
  for (const number of numbersOf(reading, length, FIRST_GROUP)) {
    if (!ISSUER.test(number.digits) || !passesLuhn(number.digits) || !standsAlone(reading, number)) continue;
    const isCued = cueBefore(reading, number, CUE) !== null;
    const isGrouped = GROUPINGS.has(number.grouping) && !number.isPartOfLonger;
    if (isCued || (isGrouped && !hasRival(reading, number))) yield foundNumber(number, "unknown");
  }
}
