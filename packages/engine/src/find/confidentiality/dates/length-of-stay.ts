import { defineRule } from "../../rule.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/** How long somebody waited, stayed, fought or has been ill: "112 days in cot 4", "waited 38 hours", "eleven years on dialysis". */
const LENGTH = new RegExp(
  `(?<![\\w.,£$€/-])(?!one )(?:\\d{1,3}|${NUMBER_WORDS})(?: and a half)?(?: |-)(?:long )?(?:hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?)(?: and (?:\\d{1,2}|${NUMBER_WORDS}) (?:days?|weeks?|months?))?(?! (?:ago|old|back|of age|pregnant|young|into))(?!-old)(?![\\w'-])`,
  "g",
);
const PATIENT_NEAR =
  /\b(?:he|she|him|her|his|hers|they|patient|pt|baby|mum|dad|mam|lady|man|woman|gent|lad|girl|boy|husband|wife|daughter|son|twin)(?:'s|'d)?\b/;
const STAY_NEAR =
  /\b(?:wait\w*|trolley|corridor|vent\w*|icu|itu|nicu|picu|ecmo|cot|bed|ward|chemo|dialysis|clean|sober|fought|remission|stay|resident|hospice|home after|in hospital|with us|under us|hadn't|had not|left his|left her|without|in a coma|post[- ]?op|ulcer|after|survived|given|machine|crying|hid|hidden|hiding|carried|dropp\w+|hasn't|didn't|never|clumsy|pregnan\w+|closed|better in|looking for|tube|isolation|medically fit|told|lived|nursed|looked after|followed|relaps\w+|longest|spent|last|early|late|apart)\b/;
/** Careers and prescriptions are counted the same way. */
const CAREER_NEAR =
  /\b(?:retir\w+|leaving do|sister|matron|colleague|a nurse|career|ratio|every \d|times a day|per day|a week)\b/;
const OF_THE_AUTHOR =
  /\b(?:i|i've|i'm|i'd|we|we've|we're|my|our|your|you|you've|rota|contract|course|wait(?:ing)? (?:list|time)s?|nhs|nurses?|doctors?|staff|training)\b[^.!?\n]{0,30}$/;

export const lengthOfStay = defineRule({
  id: "confidentiality/length-of-stay",
  grade: "factor",
  needs: [
    "hour",
    "hours",
    "hr",
    "hrs",
    "day",
    "days",
    "night",
    "nights",
    "week",
    "weeks",
    "wk",
    "wks",
    "month",
    "months",
    "mth",
    "mths",
    "year",
    "years",
    "yr",
    "yrs",
  ],
  message: "This says how long somebody was ill or stayed.",
  why: "An unusual length of stay is remembered by everybody on the ward.",
  *find(reading) {
    for (const match of reading.matches(LENGTH)) {
      const isInList = /, $/.test(reading.before(match, 3)) && /^[,.]/.test(reading.after(match, 2));
      if (OF_THE_AUTHOR.test(reading.before(match, 44))) continue;
      const around = reading.around(match, 70, 50);
      if (CAREER_NEAR.test(around) || !PATIENT_NEAR.test(around)) continue;
      if (!isInList && !STAY_NEAR.test(around)) continue;
      yield {
        span: match,
        label: "date",
        fixes: [{ title: "Leave the length of time out", replacement: "a long time" }],
      };
    }
  },
});
