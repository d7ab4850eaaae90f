import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { standsAlone, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** AB51 ABC, the form since 2001: two letters of the place, 02–29 or 51–79, three letters; never I or Q (DVLA INF104). */
const CURRENT =
  /(?<![A-Za-z0-9])[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|6\d|7\d) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/g;
/** Three capitals that are likelier a word behind a postcode district. */
const WORDS = /(?:AND|THE|NHS|FOR|BUT|NOT|ARE|YOU|HAS|WAS|WHO|ALL|GPS|PCN|CCG|NEW|OLD|OUR|HER|HAD|LTD)$/;
const OWN = /\bmy (?:\w+ ){0,3}(?:is )?$|\bmine is $/;

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
  },
});

function isOwn(reading: Reading, match: Match): boolean {
  return OWN.test(textBefore(reading, match));
}
