import type { Match, Reading } from "../../../read/reading.ts";
import type { Found } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { A_DAY } from "./shares.ts";
import { oneOf, vagueFix } from "./vague.ts";

const DAYS = "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?";
const SHORT = "tues?|weds|thurs?";
/** Short forms that are also words: "sat", "sun", "wed", "mon", "fri" need a word of time beside them. */
const WORDLIKE = "mon|wed|fri|sat|sun";
const PART = "(?: ?(?:morning|afternoon|arvo|evening|eve|night|nite|lunchtime|teatime|am|pm|nights))?";
const WEEKDAY = new RegExp(
  `(?<![\\w'@#-])(?:(?<lead>last|this|next|on|since|until|till|by|from|every|two|three|the|a week last|a week past) )?(?:(?<full>${DAYS}|${SHORT})${PART}|(?<short>${WORDLIKE})(?<part>${PART}))(?<gone> (?:just gone|gone|past|last|week|coming))?(?:'s)?(?![\\w-]|'\\w)`,
  "g",
);
/** Days of the week in the other languages of the ten countries (French, Malay, Afrikaans, Welsh, Irish, Filipino, Swahili), and who comes Monday, Wednesday and Friday. */
const ELSEWHERE =
  "lundi mardi mercredi jeudi vendredi samedi dimanche isnin selasa rabu khamis jumaat sabtu ahad maandag dinsdag woensdag donderdag vrydag saterdag sondag jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili mwf tths".split(
    " ",
  );
const DAY_ELSEWHERE = new RegExp(
  `(?<![\\w'@#-])(?:(?:last|this|next|on|since|hari|nos|dydd|d[eé]) )?(?:${ELSEWHERE.join("|").replace("mardi", "mardi(?! gras)")}|(?:nos|dydd) (?:sul|llun|mawrth|mercher|iau|gwener|sadwrn)|d[eé] (?:luain|mairt|ceadaoin|haoine|sathairn))(?![\\w-])`,
  "g",
);
/** Not a day but a name, a mood or a shop. */
const NOT_A_DAY_BEFORE =
  /\b(?:happy|good|black|casual|manic|cyber|super|ash|sheffield|feel-?good|cheeky|lazy|tgi|mail on|pancake|giving|palm|easter|girl|man)\s$|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s? ?(?:to|-|and) $/;
const NOT_A_DAY_AFTER =
  /^ (?:feeling|vibes?|five|best|roast|lunch|league|times|mirror|telegraph|express|post|school|addams|murder|motivation|mood|clinics?|surger(?:y|ies)|to (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|-|–|\d{1,2} ?(?:am|pm)? ?(?:-|to))/;

export const weekday = defineRule({
  id: "confidentiality/weekday",
  grade: "factor",
  needs: [
    ...DAYS.replaceAll("s?", "")
      .split("|")
      .flatMap((day) => [day, `${day}s`]),
    "tue",
    "tues",
    "weds",
    "thu",
    "thur",
    "thurs",
    "mon",
    "wed",
    "fri",
    "sat",
    "sun",
    ...ELSEWHERE,
    "nos",
    "dydd",
    "de",
  ],
  message: "This says on which day it happened.",
  why: "A day of the week fixes the date as soon as the post carries its own.",
  *find(reading) {
    for (const match of reading.matches(WEEKDAY)) {
      const { short, lead, part = "" } = match.groups;
      if (short !== undefined && lead === undefined && part.trim() === "" && !isDayByCapital(reading, match))
        continue;
      if (short !== undefined && (lead === "the" || lead === "two" || lead === "three") && part === "")
        continue;
      if (NOT_A_DAY_BEFORE.test(reading.before(match, 16)) || NOT_A_DAY_AFTER.test(reading.after(match, 20)))
        continue;
      yield dayFound(match, vagueFix(reading, withoutPreposition(match), vaguely(match)));
    }
    for (const match of reading.matches(DAY_ELSEWHERE)) {
      yield dayFound(match, vagueFix(reading, withoutPreposition(match), "one day"));
    }
  },
});

/** "Home Mon." and "attends Fri": a capital inside a sentence tells the day from the word. */
function isDayByCapital(reading: Reading, match: Match): boolean {
  return (
    /^[A-Z]/.test(reading.text.slice(match.start)) &&
    /[a-z0-9,] $/.test(reading.text.slice(Math.max(0, match.start - 2), match.start))
  );
}

/** A weekday in the plural comes round every week: a detail, but no date. */
function dayFound(match: Match, fix: NonNullable<Found["fixes"]>[number]): Found {
  const isEveryWeek = /days\b|every/.test(match.text);
  return {
    span: { start: match.start, end: match.end },
    label: "date",
    fixes: [fix],
    ...(isEveryWeek ? {} : { narrows: A_DAY }),
  };
}

/** The preposition inside the match is left to the fix, which takes it away. */
function withoutPreposition(match: Match) {
  const lead = /^(?:on|since|until|till|by|from) /.exec(match.text)?.[0].length ?? 0;
  return { start: match.start + lead, end: match.end };
}

function vaguely({ text }: Match): string {
  if (text.endsWith("'s")) return "a recent";
  if (/^since/.test(text)) return "for a while";
  if (/^every|days\b/.test(text)) return "every week";
  return /^next|week$|coming$|^(?:by|until|till)\b/.test(text) ? "soon" : oneOf(text);
}
