import { defineRule } from "../../rule.ts";
import { residentOf } from "./resident.ts";

const MARK =
  "lych-?gate|church|chapel|mosque|temple|war memorial|village green|duck pond|ford|level crossing|bakery|chippy|chip shop|lighthouse|old mill|bus shelter|old station|harbour|smithy|post office|pub|bridge|crossroads|cattle grid|bus stop";
/** "By the lychgate in Cerne", "opposite the chapel in Llanfair". */
const IN_A_PLACE = new RegExp(
  `\\b(?:by|near|beside|next to|opposite|behind|across from) the (?:${MARK}) (?:in|at) [a-z][a-z'-]{2,20}(?![\\w'-])`,
  "g",
);
/** "Third from the end", "the last house before the ford". */
const COUNTED = new RegExp(
  `\\b(?:(?:second|third|fourth|fifth|last|end) (?:house|door|cottage|gate|bungalow|one) (?:from|past|before|after|beyond) the (?:end|corner|${MARK})|(?:second|third|fourth|fifth) from the (?:end|corner)(?= |[,.]|$)(?! of))(?![\\w'-])`,
  "g",
);

export const landmark = defineRule({
  id: "confidentiality/landmark",
  grade: "factor",
  needs: [
    "lychgate",
    "lych",
    "church",
    "chapel",
    "mosque",
    "temple",
    "memorial",
    "green",
    "pond",
    "ford",
    "crossing",
    "bakery",
    "chippy",
    "shop",
    "lighthouse",
    "mill",
    "shelter",
    "station",
    "harbour",
    "smithy",
    "office",
    "pub",
    "bridge",
    "crossroads",
    "grid",
    "stop",
    "end",
    "corner",
  ],
  message: "This says where somebody lives by what stands beside it.",
  why: "People who live nearby need no street name to know the house.",
  *find(reading) {
    for (const pattern of [IN_A_PLACE, COUNTED]) {
      for (const match of reading.matches(pattern)) {
        if (pattern === IN_A_PLACE && residentOf(reading, match) !== "patient") continue;
        yield {
          span: match,
          label: "address",
          fixes: [{ title: "Leave the place out", replacement: "nearby" }],
        };
      }
    }
  },
});
