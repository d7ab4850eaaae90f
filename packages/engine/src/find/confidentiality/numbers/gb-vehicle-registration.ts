import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { cueOf, standsAlone, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** AB51 ABC, the form since 2001: two letters of the place, 02–29 or 51–79, three letters; never I or Q (DVLA INF104). */
const CURRENT =
  /(?<![A-Za-z0-9])[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|6\d|7\d) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/g;
/** Older, Northern Irish and foreign plates: any short token in capitals, only right behind a cue. */
const ANY_PLATE =
  /(?<![A-Za-z0-9])(?=[A-Z0-9 -]{0,8}[A-Z])(?=[A-Z -]{0,8}[0-9])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g;
/** Older British plates: A123 BCD, ABC 123D, AIG 1234. */
const OLDER = /^(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?\d{1,3}[A-HJ-NPR-Y]|[A-Z]{3} ?\d{1,4})$/;

const PLATE_CUE = cueOf("(?:number|licen[cs]e|registration|reg) ?plates?|plates?|rego|vrm");
const REG_CUE = cueOf("reg(?:istration)?|vehicle|car|van|taxi|plate");
/** Three capitals that are likelier a word behind a postcode district. */
const WORDS = /(?:AND|THE|NHS|FOR|BUT|NOT|ARE|YOU|HAS|WAS|WHO|ALL|GPS|PCN|CCG|NEW|OLD|OUR|HER|HAD|LTD)$/;

export const gbVehicleRegistration = defineRule({
  id: "confidentiality/vehicle-registration",
  grade: "stop",
  needs: "digit",
  message: "This looks like a vehicle's number plate.",
  why: "Neighbours know whose car it is, and anybody who saw it outside can work out who was inside.",
  *find(reading) {
    for (const match of reading.casedMatches(CURRENT)) {
      if (WORDS.test(match.text) || !standsAlone(reading, match)) continue;
      yield foundNumber(match, isOwn(reading, match) ? "author" : "unknown");
    }
    if (!reading.has(/plate|rego|vrm|\breg\b|registration/)) return;
    for (const match of reading.casedMatches(ANY_PLATE)) {
      if (isPlateByCue(reading, match))
        yield foundNumber(match, isOwn(reading, match) ? "author" : "unknown");
    }
  },
});

function isPlateByCue(reading: Reading, match: Match): boolean {
  if (isCurrent(match.text)) return false;
  const before = textBefore(reading, match);
  if (PLATE_CUE.test(before)) return match.text.length >= 3;
  return OLDER.test(match.text) && REG_CUE.test(before);
}

function isCurrent(text: string): boolean {
  return text.search(CURRENT) >= 0 && !WORDS.test(text);
}

function isOwn(reading: Reading, match: Match): boolean {
  const before = textBefore(reading, match);
  return (
    /\bmy (?:\w+ ){0,2}$|\bmine is $/.test(before) ||
    (PLATE_CUE.exec(before)?.groups?.own ?? REG_CUE.exec(before)?.groups?.own) !== undefined
  );
}
