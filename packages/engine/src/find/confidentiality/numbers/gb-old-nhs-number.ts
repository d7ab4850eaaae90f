import { defineRule } from "../../rule.ts";
import { cueOf, isMadeUp, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/**
 * NHS numbers from before 1996, still on birth certificates and in long records: letters and digits (JRDAN 269), in
 * Scotland with a colon (STUV123:3). They have no check digit, so the words "NHS number" must stand before them.
 */
const SHAPE = /(?<![A-Za-z0-9])(?:[A-Z]{4,5} ?\d{1,3}|[A-Z]{3,4}\d{2,4}:\d{1,2})(?![A-Za-z0-9]|[.:/-]\d)/g;
const CUE = cueOf("(?:old |old-style )?nhs (?:number|no)");
/** "NHS NUMBER CALL 111" is advice. */
const WORDS = /^(?:CALL|RING|DIAL|BUT|WITH|FROM|ABOUT|TEXT|ROOM|WARD|PAGE|OVER|ONLY|THEN|PLUS)\b/;

export const gbOldNhsNumber = defineRule({
  id: "confidentiality/old-nhs-number",
  grade: "stop",
  needs: ["nhs"],
  message: "This looks like an old NHS number.",
  why: "It is on the birth certificate and in the record, and points to one patient.",
  *find(reading) {
    for (const match of reading.casedMatches(SHAPE)) {
      const cue = CUE.exec(textBefore(reading, match));
      if (cue === null || WORDS.test(match.text) || isMadeUp(reading, match)) continue;
      yield foundNumber(match, cue.groups?.own === undefined ? "patient" : "author");
    }
  },
});
