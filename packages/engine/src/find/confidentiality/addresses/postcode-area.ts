import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";

/** Some 2,900 Australian and 1,900 New Zealand postcodes; the larger of the two means is the careful guess. */
const PEOPLE_IN_A_POSTCODE = 9_000;

const FOUR_DIGITS = /(?<![\w.,$£€#:/-])\d{4}(?![\w%]|[.,:/-]\d)/g;
/** A year looks the same, so the word, a state, or a place where somebody lives must stand before it. */
const STATE = "nsw|vic|qld|tas|act|wa|sa|nt|new south wales|victoria|queensland|tasmania";
const CUE = new RegExp(
  `\\b(?:post ?code|p\\/code|pc)\\W{0,4}(?:is |of )?$|\\b(?:${STATE}),? $|\\b(?:lives?|lived|living|resides|address(?: is)?|moved?)\\b (?:in|at|to) [a-z' -]{3,30}$`,
);
const STATE_CUE = new RegExp(`\\b(?:${STATE}),? $`);
const COUNTED_AFTER = /^ ?(?:people|patients|beds|residents|km|dollars|votes|and \d{4}|of|in|nurses|homes)\b/;
const YEAR = /^(?:19|20)\d\d$/;

export const postcodeArea = defineRule({
  id: "confidentiality/postcode-area",
  grade: "factor",
  needs: "digits",
  message: "This gives the postcode where somebody lives.",
  why: "Some thousands of people share one, and far fewer of them are the age or have the illness you mention.",
  *find(reading) {
    const { country } = reading.context;
    if (country !== "AU" && country !== "NZ") return;
    for (const match of reading.matches(FOUR_DIGITS)) {
      if (!isPostcode(reading, match) || residentOf(reading, match) === "service") continue;
      yield {
        span: match,
        label: "place",
        narrows: { kind: "population", people: PEOPLE_IN_A_POSTCODE },
        fixes: [{ title: "Leave the postcode out", replacement: "our area" }],
      };
    }
  },
});

function isPostcode(reading: Reading, match: Match): boolean {
  const before = textBefore(reading, match, 44);
  if (!CUE.test(before) || COUNTED_AFTER.test(textAfter(reading, match, 16))) return false;
  if (/post ?code|p\/code|\bpc\W/.test(before.slice(-16))) return true;
  if (STATE_CUE.test(before)) return reading.context.country === "AU" && !YEAR.test(match.text);
  return !YEAR.test(match.text);
}
