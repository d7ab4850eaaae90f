import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes, isBritish } from "./judged-number.ts";

/**
 * Two letters, six digits, a letter from A to D: HMRC, National Insurance Manual NIM39110. Neither first letter may be
 * D, F, I, Q, U or V, the second not O either, and seven pairs are never given. There is no check digit. QQ is the
 * usual made-up one.
 */
const SHAPE = /(?<![a-z0-9])(?!qq)[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?[a-z])?(?![a-z0-9])/gi;
const GIVEN = /^(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[a-d]?$/i;
const CUE = cueOf("n\\.?i\\.?|nino|national insurance");

export const gbNationalInsurance = defineRule({
  id: "confidentiality/national-insurance-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a National Insurance number.",
  why: "It belongs to one person for life, and can be used to pass oneself off as them.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => {
      const bare = text.replace(/[ -]/g, "");
      return {
        cue: CUE,
        passes: GIVEN.test(bare),
        isDistinctive: bare.length === 9 && bare === bare.toUpperCase(),
        isHome: isBritish(reading.context.country) && bare.length === 9 && bare === bare.toUpperCase(),
      };
    }),
});
