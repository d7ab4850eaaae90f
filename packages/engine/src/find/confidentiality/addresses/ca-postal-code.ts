import { shorthandAt } from "../../../read/shorthand.ts";
import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";

/** Six characters A9A 9A9, first letter not D F I O Q U W Z, no D F I O Q U inside (Canada Post): about a block face. */
const POSTAL_CODE =
  /(?<![a-z0-9])[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d(?![a-z0-9])/gi;
const CUE = /\b(?:postal code|postcode|address|lives? (?:at|in))\W{0,5}(?:is\W{1,3})?$/;

export const caPostalCode = defineRule({
  id: "confidentiality/ca-postal-code",
  grade: "stop",
  needs: "digit",
  message: "This looks like a full postal code.",
  why: "A Canadian postal code is one side of a street, sometimes one building.",
  *find(reading) {
    for (const match of reading.casedMatches(POSTAL_CODE)) {
      const isCued = CUE.test(textBefore(reading, match, 24));
      const isAtHome = reading.context.country === "CA" && match.text === match.text.toUpperCase();
      if (!isCued && (!isAtHome || shorthandAt(reading, match) !== undefined)) continue;
      const resident = residentOf(reading, match);
      if (resident === "service") continue;
      yield {
        span: match,
        label: "address",
        whose: resident,
        fixes: [{ title: "Take the postal code out", replacement: "[postal code removed]" }],
      };
    }
  },
});
