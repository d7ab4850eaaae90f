import { defineRule } from "../../rule.ts";
import { passesNhsCheck } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits, isBritish } from "./judged-number.ts";

/**
 * Ten digits, shown 3-3-4, the last a modulus-11 check digit: NHS Data Dictionary, "NHS NUMBER". Ranges in use, by the
 * same source: 3 Northern Ireland, 4, 6 and 7 England, Wales and the Isle of Man, 9 tests. Numbers from 010 to 319 are
 * Scotland's, and also dates: see gb-chi-number.ts. Behind a cue every range counts.
 */
const SCHEME: DigitScheme = {
  length: 10,
  lead: 2,
  cue: cueOf("nhsn?|n\\.h\\.s\\.?|h ?[&+] ?c|hcn|hsc|health (?:and|&) (?:social )?care"),
  groupings: ["3-3-4"],
  isHome: isBritish,
  passes: passesNhsCheck,
  isAssigned: (digits) => /^(?:3[2-9]|[4679])/.test(digits),
};

export const gbNhsNumber = defineRule({
  id: "confidentiality/nhs-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like an NHS number.",
  why: "A record number points to one patient for anybody who can look it up.",
  find: (reading) => findDigits(reading, SCHEME),
});
