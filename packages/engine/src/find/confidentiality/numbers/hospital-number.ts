import type { Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

const NO = "(?:[ -]?(?:numbers?|nums?|nos?|nr|id)\\b|#| ?#)";
const CUED = cuedNumber(
  [
    "u?mrns?(?:[ -]?(?:numbers?|no))?",
    `(?:hosp(?:ital)?\\.?|unit|district|pas|patient|pt|px|case ?notes?|case|chart|board|folder|file|card|records?|notes|rio|emis|systmone|epic|cerner|episode|spell|encounter|visit|admission|clinic|ip|op|gms|dps|nhs|chi|phn|resident|client|register)${NO}`,
    "hosp",
    "chart",
    "folder",
    "ur(?:[ -]?(?:number|no)\\b)?(?=[\\s:#.=-]{0,4}h?\\d{5,8}(?!\\w))",
    "[hk] ?(?:no|number)\\b",
    "urn",
    "rio",
    "case ?notes?(?=[\\s:#.=-]{1,4}[a-z]{0,2}\\d)",
    "systmone|emis",
    "(?:dps|medical|gms) card",
    "csn|har",
    "fin(?:[ -]?(?:number|no)\\b)?(?=[\\s:#.=-]{1,4}[a-z]{0,2}\\d{6})",
    "wristband",
  ].join("|"),
);

/** Job cards, library cards and files of the house have numbers too. */
const OTHER_CARD =
  /\b(?:job|maintenance|works|estates|loyalty|library|gift|sim|time|bank|credit|debit|police|crime|order)\s$/;

/** Letters and six or seven digits right behind a patient's name, birth date or bed need no other cue. */
const LOCAL_NUMBER = /(?<![A-Za-z0-9])[A-Z]{1,2}\d{6,7}(?![A-Za-z0-9])/g;
const PERSON_BEFORE =
  /(?:\b(?:mr|mrs|ms|miss|master|baby|mdm)\.? [a-z'-]+(?: [a-z'-]+){0,2}|\b(?:dob|d\.o\.b\.?|born):? ?[\d ./-]{6,10}|\b(?:bed|bay|room|cot) \d{1,2}[a-f]?)[\s,;(:/-]{1,3}$/;
/** … or right before a name: "K418822 Alma Deane". */
const NAME_AFTER = /^,? \p{Lu}\p{Ll}{2,}(?:[-'’]\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}{2,}/u;
const REGISTER_BEFORE = /\b(?:gmc|nmc|gphc|gdc|hcpc|goc|pin|reg|registration)\W{0,3}$/;
/** A label copied off a form: surname in capitals, initial, number. */
const LABEL_BEFORE = /(?<![A-Za-z])[A-Z]{3,}(?: |, ?)[A-Z]{1,2} $/;

export const hospitalNumber = defineRule({
  id: "confidentiality/hospital-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a patient's record number.",
  why: "Anybody with access to the system, and anybody who once saw the label, can tell whose number it is.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED)) {
      if (isLeftToOthers(cued.cue, cued.digits) || OTHER_CARD.test(textBefore(reading, cued.match))) continue;
      if (cued.cue.startsWith("ur") && !isShouted(reading, cued.match.start)) continue;
      yield foundNumber(cued, cued.isOwn ? "author" : "patient");
    }
    for (const match of reading.casedMatches(LOCAL_NUMBER)) {
      if (isBehindPerson(reading, match)) yield foundNumber(match, "patient");
    }
  },
});

/** "Ur no 81234567" asks for somebody's phone; UR is a record number. */
function isShouted(reading: Reading, start: number): boolean {
  return /^[^\p{Ll}]{2}/u.test(reading.text.slice(start, start + 2));
}

/** Ten digits behind "NHS number" or "CHI number" are for the rules that know their check digit. */
function isLeftToOthers(cue: string, digits: string): boolean {
  return digits.length === 10 && /^(?:nhs|chi)/.test(cue);
}

function isBehindPerson(reading: Reading, match: { readonly start: number; readonly end: number }): boolean {
  const before = textBefore(reading, match);
  if (REGISTER_BEFORE.test(before)) return false;
  return (
    PERSON_BEFORE.test(before) ||
    NAME_AFTER.test(reading.text.slice(match.end, match.end + 40)) ||
    LABEL_BEFORE.test(reading.text.slice(Math.max(0, match.start - 24), match.start))
  );
}
