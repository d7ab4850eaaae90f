import type { Match, Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";
import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";

/** People at one named house. */
const PEOPLE_IN_A_HOUSE = 4;

/** Houses by name: "Bluebell Cottage", "The Old Manse". Courts, lodges and grounds are care homes too often to tell. */
const HOUSE =
  /(?<![\w'-])(?:[Tt]he )?(?:(?:[A-Z][a-z'-]{2,16}|[Oo]ld) ){0,2}(?:[Cc]ottages?|[Ff]armhouse|[Mm]anse|[Rr]ectory|[Vv]icarage|[Cc]roft|[Bb]ungalow|[Ss]teading|[Aa]lmshouses?)(?![\w'-])/g;
/** Gaelic, Welsh and Cornish names are hyphened or begin with the word for house. */
const HYPHENED =
  /(?<![\w'-])(?:[Tt]igh|[Tt]aigh|Ty|Tŷ|Chy|Pen)-(?:[Nn]a|[Aa]n|[Yy]|[A-Z])[A-Za-z-]{1,20}(?![\w'-])/g;

const PERSON_BEFORE = /\b(?:at|in|from|of|to|off|by|left|outside|for|(?:mr|mrs|ms|miss)\.? [a-z'-]+),? $/;
const NOT_A_HOME =
  /^['s]* (?:hospital|pie|cheese|industry|garden centre|pub|inn|surgery|practice|ward|unit|care home|nursing home|residential|school|museum|tea ?rooms?|holiday)\b/;

export const houseName = defineRule({
  id: "confidentiality/house-name",
  grade: "factor",
  needs: [
    "cottage",
    "cottages",
    "farmhouse",
    "manse",
    "rectory",
    "vicarage",
    "croft",
    "bungalow",
    "steading",
    "almshouse*",
    "tigh*",
    "taigh*",
    "ty",
    "chy",
    "pen",
  ],
  message: "This names the house where somebody lives.",
  why: "Everybody nearby knows who lives there, and the name can be looked up.",
  *find(reading) {
    for (const pattern of [HOUSE, HYPHENED]) {
      for (const match of reading.casedMatches(pattern)) {
        const span = houseIn(reading, match);
        if (span === undefined) continue;
        yield {
          span,
          label: "address",
          narrows: { kind: "population", people: PEOPLE_IN_A_HOUSE },
          fixes: [{ title: "Leave the house out", replacement: "a home nearby" }],
        };
      }
    }
  },
});

/** The house, without the surname that "Mrs Duckworth Bluebell Cottage" puts in front of it. */
function houseIn(reading: Reading, match: Match): Span | undefined {
  const isManse = /^[Tt]he (?:old )?(?:[Mm]anse|[Rr]ectory|[Vv]icarage)/.test(match.text);
  if (!isManse && !/[A-Z][a-z]+ [A-Z]|-/.test(match.text)) return undefined;
  if (NOT_A_HOME.test(textAfter(reading, match, 24))) return undefined;
  const before = textBefore(reading, match);
  if (/\b(?:mr|mrs|ms|miss)\.? $/.test(before)) {
    const surname = /^[A-Z][a-z'-]+ (?=[A-Z][a-z]+ [A-Z])/.exec(match.text)?.[0].length;
    return surname === undefined ? undefined : { start: match.start + surname, end: match.end };
  }
  const stands = PERSON_BEFORE.test(before) || (isManse && /[,)] $/.test(before));
  return stands ? { start: match.start, end: match.end } : undefined;
}
