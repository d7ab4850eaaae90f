import type { Match, Reading } from "../../../read/reading.ts";
import { shorthandFigures } from "../../../read/shorthand.ts";
import type { Found, Narrowing } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { textAfter } from "../numbers/cue.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { A_DAY, A_MONTH, A_WEEK } from "./shares.ts";
import { vagueFix } from "./vague.ts";

/** "Two days ago", "a fortnight ago", "3 weeks back", "two Sundays ago", "half an hour ago"; "years ago" says nothing. */
const AGO = new RegExp(
  `(?<![\\w'-])(?:about |around |just |nearly |over )?(?:\\d{1,3}|${NUMBER_WORDS}|an?|a couple of|couple of|half an?|a few)(?: |-)(?<unit>minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|shifts?|sleeps|winters|summers) (?:ago|back|since|before that)(?![\\w-])`,
  "g",
);
const OF_THE_AUTHOR =
  /\b(?:i (?:qualified|trained|started|graduated|joined|left|moved|retired|had|was)|when i|my)\b[^.!?\n]{0,24}$/;

export const timeAgo = defineRule({
  id: "confidentiality/time-ago",
  grade: "factor",
  needs: ["ago", "back", "since", "before"],
  message: "This says how long ago it happened.",
  why: "Counted back from the day of the post it gives the date.",
  *find(reading) {
    for (const each of shorthandFigures(reading)) {
      if (each.kind !== "duration") continue;
      const ago = /^ (?:ago|back)\b/.exec(textAfter(reading, each, 6));
      if (ago !== null) yield found(reading, { start: each.start, end: each.end + ago[0].length }, each.unit);
    }
    for (const match of reading.matches(AGO)) {
      if (OF_THE_AUTHOR.test(reading.before(match, 40))) continue;
      yield found(reading, match, match.groups.unit ?? "");
    }
  },
});

function found(reading: Reading, { start, end }: Pick<Match, "start" | "end">, unit: string): Found {
  const narrows = narrowing(unit);
  const vague = /^(?:year|yr|month|mth|winter|summer)/.test(unit) ? "some time ago" : "recently";
  const span = { start, end };
  return { span, label: "date", fixes: [vagueFix(reading, span, vague)], ...(narrows && { narrows }) };
}

function narrowing(unit: string): Narrowing | undefined {
  if (/^(?:week|wk|fortnight)/.test(unit)) return A_WEEK;
  if (/^(?:month|mth)/.test(unit)) return A_MONTH;
  return /^(?:year|yr|winter|summer)/.test(unit) ? undefined : A_DAY;
}
