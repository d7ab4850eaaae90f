import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";
import { FAMOUS_STREETS, PLAIN_TYPES, STREET_TYPES } from "./street-words.ts";

const FLAT =
  "(?:(?:[Ff]lat|[Aa]pt\\.?|[Aa]partment|[Uu]nit|[Rr]oom|[Ss]uite|[Ll]ot|[Cc]aravan|[Pp]lot|[Bb]lk|[Bb]lock) (?:no\\.? )?\\d{0,4}[A-Za-z]?,? (?:at )?)?";
const NUMBER = "(?:[Nn]o\\.? ?|[Nn]umber |Nº ?|#)?\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?";

/** A house number and a street in capitals: "14 Cobden Terrace", "Unit 2, 9 Banksia Pde". */
const NUMBERED = new RegExp(
  `(?<![\\w.,£$€/:-]|\\d )${FLAT}${NUMBER},? (?:on )?(?<name>(?:[A-Z][A-Za-z'.-]{1,20} ){1,3})(?<type>${STREET_TYPES})\\b(?!['-]\\w)`,
  "g",
);
/** The same in small letters, for types that are nothing else. */
const SMALL = new RegExp(
  `(?<![\\w.,£$€/:-]|\\d )(?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]? (?<name>(?:[a-z][a-z'-]{2,20} ){1,2})(?<type>${PLAIN_TYPES})(?![\\w'-])`,
  "g",
);
/** A flat in a named building: "Flat 6 Tollgate Ct", "flat 3 at Glebe House". */
const FLAT_IN =
  /(?<![\w])(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit) \d{1,3}[A-Za-z]?,? (?:at |in |of )?(?:[Tt]he )?[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{1,20}){0,3}/g;
/** "Lot 4 Jln Sungai Rokan", "Stand 1184, Ikageleng", "Blk 214 Bishan St". */
const ABROAD =
  /(?<![\w])(?:(?:[Ll]ot|[Nn]o\.?|[Bb]lk|[Bb]lock) ?\d{1,4}[A-Z]?,? (?:[Jj]alan|[Jj]ln|[Ll]orong|[Ll]rg|[Kk]ampung|[Kk]g|[Tt]aman) [A-Z][a-z]+(?: [A-Z][a-z]+)?|[Bb]lk \d{2,4}[A-Z]?(?: [A-Z][a-z]+){0,3}(?! (?:residents|chat|void|rc|committee|clinic|market|hawker|coffee))|(?:Stand|Erf|Plot) \d{2,5},? [A-Z][a-z]{3,20})/g;

/** Words that make a run of small words no street: "14 hours down the road". */
const NO_NAME =
  /\b(?:the|a|of|on|in|at|to|for|and|or|my|our|his|her|their|this|that|down|up|off|out|over|per|more|less|other|hours?|hrs|minutes?|mins|days?|weeks?|months?|years?|yrs?|nights?|shifts?|miles?|times?|people|patients?|nurses?|doctors?|beds?|metres?|steps|cars?|on-call|is|was|were|are|had|has|have|with|from|about|along|across|into|near|one|two|cycle|bus)\b/i;

/** What numbers a table, a ward or a page rather than a house. */
const COUNTED_BEFORE =
  /\b(?:table|figure|fig|chapter|section|ward|band|grade|level|stage|phase|group|bay|bed|theatre|clinic|year|page|slide|part|day|week|season|series|episode|question|step|rule|point|bus|route|won|top|all|first|last|next)\W$/;

export const streetAddress = defineRule({
  id: "confidentiality/street-address",
  grade: "stop",
  needs: "digit",
  message: "This looks like somebody's address.",
  why: "Neighbours know who lives there, and strangers can find out.",
  *find(reading) {
    let end = 0;
    for (const match of addressesIn(reading)) {
      if (match.start < end) continue;
      ({ end } = match);
      const resident = residentOf(reading, match);
      if (resident === "service") continue;
      yield {
        span: match,
        label: "address",
        whose: resident,
        fixes: [{ title: "Take the address out", replacement: "[address removed]" }],
      };
    }
  },
});

/** In text order, of two that begin together the longer first. */
function addressesIn(reading: Reading): Match[] {
  const streets = [NUMBERED, SMALL].flatMap((pattern) =>
    [...reading.casedMatches(pattern)].filter((match) => isStreet(reading, match)),
  );
  const others = [FLAT_IN, ABROAD].flatMap((pattern) => [...reading.casedMatches(pattern)]);
  return [...streets, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isStreet(reading: Reading, match: Match): boolean {
  const { name = "", type = "" } = match.groups;
  if (NO_NAME.test(name) || FAMOUS_STREETS.test(`${name}${type}`.toLowerCase())) return false;
  if (/^\d/.test(match.text) && COUNTED_BEFORE.test(textBefore(reading, match, 16))) return false;
  return shorthandAt(reading, match)?.kind !== "reference";
}
