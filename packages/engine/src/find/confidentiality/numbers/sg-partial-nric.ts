import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { cueOf, isMadeUp, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** How notices mask an NRIC: S****567D, SXXXX567D, or the last three digits and the letter alone. */
const COVERED = /(?<![A-Za-z0-9])[STFGM][*Xx•·#]{4}\d{3}[A-Z](?![A-Za-z0-9])/g;
const LAST_FOUR = /(?<![A-Za-z0-9*•-])\d{3}[A-Za-z](?![A-Za-z0-9])/g;
const CUE = cueOf(
  "(?:nric|fin|ic)(?: (?:number|no\\.?))?(?: (?:last|final) (?:4|four)(?: digits)?| end(?:s|ing)?(?: in| with)?)?",
);
/** Without a cue only right behind somebody's name: "Mdm Tan Siew Lan (567D)". A block of flats looks the same. */
const PERSON_BEFORE =
  /\b(?:mr|mrs|ms|miss|mdm|madam|uncle|auntie|aunty|makcik|pakcik|pt|patient)\.? [a-z'-]+(?: [a-z'/-]+){0,3}(?:,? \(?|\()$/;
const BLOCK_BEFORE = /\b(?:blk|block|unit|room|bed|bus|gate|level|street|st|ave|avenue|road|rd)\W{0,2}$/;

export const sgPartialNric = defineRule({
  id: "confidentiality/partial-nric",
  grade: "pause",
  needs: "digit",
  message: "This is part of somebody's NRIC.",
  why: "The last four figures and a name or a bed are enough for anybody with a list.",
  *find(reading) {
    for (const match of reading.casedMatches(COVERED)) if (!isMadeUp(reading, match)) yield part(match);
    for (const match of reading.casedMatches(LAST_FOUR)) if (isPartOfNric(reading, match)) yield part(match);
  },
});

function isPartOfNric(reading: Reading, match: Match): boolean {
  const before = textBefore(reading, match);
  if (CUE.test(before)) return !isMadeUp(reading, match);
  if (reading.context.country !== "SG" || match.text !== match.text.toUpperCase()) return false;
  return PERSON_BEFORE.test(before) && !BLOCK_BEFORE.test(before) && !/[FM]$/.test(match.text.slice(1));
}

function part(match: Match) {
  return {
    ...foundNumber(match, "unknown"),
    fixes: [{ title: "Take the figures out", replacement: "[number removed]" }],
  };
}
