import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";

/** Median population of a ZIP code area in the 2020 census, as held by philterd/phileas. */
const PEOPLE_IN_A_ZIP = 2_649;
/** ZIP+4 is a side of a block. */
const PEOPLE_IN_A_BLOCK_FACE = 20;

const ZIP = /(?<![\w.,$#-])\d{5}(?:-\d{4})?(?![\w%]|[.,:/-]\d)/g;
const STATES =
  "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc";
const CUE = new RegExp(
  `\\b(?:zip(?: ?codes?)?|lives? in|address)\\W{0,3}(?:is |of )?$|, (?:${STATES})\\.? $`,
);

export const usZipCode = defineRule({
  id: "confidentiality/zip-code",
  grade: "factor",
  needs: "digits",
  message: "This gives the ZIP code where somebody lives.",
  why: "Half of all ZIP codes have fewer than 2,700 people.",
  *find(reading) {
    if (reading.context.country !== "US") return;
    for (const match of reading.matches(ZIP)) {
      if (!CUE.test(textBefore(reading, match, 24)) || residentOf(reading, match) === "service") continue;
      const people = match.text.includes("-") ? PEOPLE_IN_A_BLOCK_FACE : PEOPLE_IN_A_ZIP;
      yield {
        span: match,
        label: "place",
        narrows: { kind: "population", people },
        fixes: [{ title: "Leave the ZIP code out", replacement: "our area" }],
      };
    }
  },
});
