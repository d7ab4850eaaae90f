import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { type CuedNumber, cuedNumber, cuedNumbers } from "./record-number.ts";

const NO = "(?:[ -]?(?:numbers?|nums?|nos?|nr|id)\\b| ?#)";
const SAYS_NUMBER = new RegExp(`${NO}|tag|accession`);
const CUED = cuedNumber(
  [
    `(?:lab|sample|specimen|request|path(?:ology)?|histo(?:logy)?|film|scan|x-?ray|bottle|blood|slide|image|body|mortuary|tag)${NO}`,
    "accession(?:[ -]?(?:number|no))?",
    "pacs(?: (?:accession|no|id))?",
    "ice(?: request)?",
    "specimen",
    "toe tag",
    "group and save",
  ].join("|"),
);

export const specimenNumber = defineRule({
  id: "confidentiality/specimen-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like the number of a specimen or a scan.",
  why: "It leads to the patient's name in a laboratory or imaging system.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED)) {
      if (isClear(cued)) yield foundNumber(cued, cued.isOwn ? "author" : "patient");
    }
  },
});

/** "Specimen 2000" is a count; "specimen no. 2000" and "specimen H26-4091" are numbers. */
function isClear({ cue, token, digits }: CuedNumber): boolean {
  return SAYS_NUMBER.test(cue) || /[a-z-]/.test(token) || digits.length >= 6;
}
