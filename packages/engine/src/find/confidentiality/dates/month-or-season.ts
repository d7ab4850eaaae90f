import type { Match } from "../../../read/reading.ts";
import type { Narrowing } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { MONTH_NAMES } from "./calendar.ts";
import { A_MONTH, A_SEASON, A_WEEK } from "./shares.ts";
import { vagueFix } from "./vague.ts";

const SEASON = "spring|summer|autumn|fall|winter";
/** In March, last winter, spring 2024, the winter of 2010, this week, wk 46, Q3 2025, in 2019. */
const PERIOD = new RegExp(
  `(?<![\\w'-])(?:(?<weekly>(?:earlier |late |later )?(?:this|last|next) (?:week|wk)|(?:the )?week (?:before last|of the)|w(?:ee)?k \\d{1,2}(?= |,|\\.|$))|(?<yearly>(?:earlier )?(?:this|last) year|(?:in|since|from|until|of|back in|during) (?:19|20)\\d\\d(?!\\d|[/-]\\d)|q[1-4] (?:19|20)\\d\\d|(?<=\\b(?:nicu|picu|scbu|icu|itu|raya|christmas|easter|eid|diwali) )(?:19|20)\\d\\d|(?:in|back in|since|of|from|until) '\\d\\d(?!\\d))|(?:earlier |late |later )?(?<monthly>(?:this|last|next) month|(?:in|last|this|next|since|from|until|by|early|late|mid|mid-|during|of|all|back in|before|after) (?:${MONTH_NAMES})(?: (?:19|20)\\d\\d| of last year)?|(?:${MONTH_NAMES}) (?:19|20)\\d\\d|(?<=[,(] )(?:january|february|march|april|june|july|august|september|october|november|december)(?=[,)])|(?<=\\bthe )(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:entry|appointment|appt|scan|visit|admission|one|bloods|review|clinic|result))|(?:the )?(?<seasonal>(?:in the|in|last|this|next|all|that|over the|two|the|every|since the|early|late|mid) (?:${SEASON})(?: of)?(?: (?:19|20)\\d\\d)?s?|(?:${SEASON}) (?:of )?(?:19|20)\\d\\d))(?:'s)?(?![\\w-])`,
  "g",
);
/** "In May" may be a name or a verb; "of march" a parade; "this fall" a fracture. */
const VERB_AFTER = /^ (?:be|help|have|need|not|also|well|cause)\b/;
const FALLEN = /^(?:the|this|that|last|all|every|two|in the|in) fall$/;
const FALLEN_AFTER =
  /^ (?:was|from|in|on|down|at|out|off|caused|broke|happened|and|risk|prevention|risks|clinic|team)\b|^[,.]/;
const ABOUT_EVERYBODY =
  /^ (?:flu|covid|vaccin\w*|jabs?|programme|pressures?|plan|rota|fuel|bugs?|coat|boots|term|newsletter|conference|intake|exam\w*|edition|issue|guideline|act\b)/;

export const monthOrSeason = defineRule({
  id: "confidentiality/month-or-season",
  grade: "factor",
  needs: [
    "week",
    "wk",
    "month",
    "year",
    "q1",
    "q2",
    "q3",
    "q4",
    "spring",
    "springs",
    "summer",
    "summers",
    "autumn",
    "autumns",
    "fall",
    "winter",
    "winters",
    "jan",
    "january",
    "feb",
    "february",
    "mar",
    "march",
    "apr",
    "april",
    "may",
    "jun",
    "june",
    "jul",
    "july",
    "aug",
    "august",
    "sep",
    "sept",
    "september",
    "oct",
    "october",
    "nov",
    "november",
    "dec",
    "december",
    "19*",
    "20*",
  ],
  message: "This says roughly when it happened.",
  why: "A month or a season is weak by itself; with a rare illness or a small place it is enough.",
  *find(reading) {
    for (const match of reading.matches(PERIOD)) {
      const after = reading.after(match, 16);
      if (/\bmay$/.test(match.text) && VERB_AFTER.test(after)) continue;
      if (FALLEN.test(match.text) && FALLEN_AFTER.test(after)) continue;
      if (ABOUT_EVERYBODY.test(after) || /^of (?:may|march)$/.test(match.text)) continue;
      const narrows = narrowing(match);
      yield {
        span: match,
        label: "date",
        ...(narrows === undefined ? {} : { narrows }),
        fixes: [vagueFix(reading, match, vaguely(match))],
      };
    }
  },
});

/** A year leaves the yearly flow as it is. */
function narrowing({ groups }: Match): Narrowing | undefined {
  if (groups.weekly !== undefined) return A_WEEK;
  if (groups.monthly !== undefined) return A_MONTH;
  return groups.seasonal === undefined ? undefined : A_SEASON;
}

function vaguely({ text }: Match): string {
  if (text.endsWith("'s")) return "a recent";
  if (/^next|^(?:by|until)\b/.test(text)) return "in a while";
  return /\bthis\b|last (?:week|wk|month)/.test(text) ? "recently" : "some time ago";
}
