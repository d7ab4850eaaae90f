import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { countOf, NUMBER_WORDS } from "./number-words.ts";
import { shareOfAges } from "./shares.ts";

const TENS = [
  "teens",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];
/** "in her early eighties", "late 50s", "his forties", "M30s". */
const DECADE = new RegExp(
  `(?<![\\w'])(?:in (?:his|her|their|the) |his |her |their )?(?<part>(?:very )?(?:early|mid|middle|late)[ -](?:to[ -](?:mid|late)[ -])?)?(?:(?<word>${TENS.join("|")})|(?<![£$€\\d])(?:[fm] ?)?(?<figures>[1-9]0)'?s)(?![\\w'])`,
  "g",
);
/** "eighty-odd", "40ish", "ninety-something", "pushing 90", "past eighty", "over 95", "about sixty". */
const ROUGHLY = new RegExp(
  `(?<![\\w.,£$€/-])(?:(?<lead>pushing|nearing|approaching|the wrong side of|past|about|around|roughly|well over|over) (?<led>[3-9]\\d|1[01]\\d|${NUMBER_WORDS})(?=[,.!?;)]|\\s?$|\\n| (?:and|but|if|who|with|years? old|bless)\\b)|(?<n>[2-9]\\d|1[01]\\d|${NUMBER_WORDS})[ -]?(?:odd|ish|something)(?! (?:years?|days?|weeks?|months?|miles?|pounds?|quid|minutes?|hours?|people|patients?|beds?|of)\\b))(?![\\w'])`,
  "g",
);
/** Words for somebody of such an age. */
const PERSON_OF_AGE =
  /(?<![\w'-])(?<who>septuagenarian|octogenarian|nonagenarian|centenarian|sexagenarian|quinquagenarian)s?(?![\w'-])/g;
const AGE_OF: Readonly<Record<string, number>> = {
  quinquagenarian: 50,
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
  centenarian: 100,
};

/** Money, music and history have decades too. */
const NOT_AN_AGE =
  /(?:^|\s)(?:in the|the|back in|since the|of the|through the|until the|from the|from|low|high|mid) $/;
const OF_THE_AUTHOR = /\b(?:i'm|i am|i was|in my|me in|my|our|we)\s(?:\w+ ){0,2}$/;
/** "Over 85" is a rule for everybody unless somebody stands before it. */
const OF_SOMEBODY =
  /(?:\b(?:he|she|who|is|was|lady|man|woman|gent|patient|(?:women|men|ladies|gents|residents|sisters|brothers) (?:all|both))|'s|,) (?:well )?$/;
const YOUNGEST_ROUGHLY = 11;

export const ageRange = defineRule({
  id: "confidentiality/age-range",
  grade: "factor",
  needs: [
    ...TENS,
    ...["20s", "30s", "40s", "50s", "60s", "70s", "80s", "90s"].flatMap((tens) => [
      tens,
      `${tens.slice(0, 2)}'s`,
      `m${tens}`,
      `f${tens}`,
    ]),
    ...["20ish", "30ish", "40ish", "50ish", "60ish", "70ish", "80ish", "90ish", "ish", "odd", "something"],
    ...["pushing", "nearing", "approaching", "wrong", "past", "about", "around", "roughly", "over"],
    ...Object.keys(AGE_OF).map((who) => `${who.slice(0, 10)}*`),
  ],
  message: "This says roughly how old somebody is.",
  why: "By itself it is harmless; with a place or a day it narrows down who is meant.",
  *find(reading) {
    for (const match of reading.matches(DECADE)) {
      const from = decadeFrom(match);
      if (from !== undefined && isDecadeOfLife(reading, match)) yield range(match, from, from + 9);
    }
    for (const match of reading.matches(ROUGHLY)) {
      const years = countOf(match.groups.led ?? match.groups.n ?? "");
      const isLimit =
        /^(?:over|well over|about|around|roughly|past)/.test(match.text) &&
        !OF_SOMEBODY.test(reading.before(match, 16));
      if (years < YOUNGEST_ROUGHLY || years > 115 || isLimit || OF_THE_AUTHOR.test(reading.before(match, 24)))
        continue;
      if (
        /\b(?:under|for|aged|(?<!(?:women|men|ladies|gents|residents|sisters|brothers) )all|anyone|people|everyone|those|women|men|if you're|patients) $/.test(
          reading.before(match, 12),
        )
      )
        continue;
      yield range(match, years - 2, years + 7);
    }
    for (const match of reading.matches(PERSON_OF_AGE)) {
      const from = AGE_OF[match.groups.who ?? ""] ?? 50;
      yield {
        ...range(match, from, from + 9),
        fixes: [{ title: "Say less about the age", replacement: "older person" }],
      };
    }
  },
});

/** "His forties" is an age; "the forties" is history, and a bare "forties" is an age only where a note lists it. */
function isDecadeOfLife(reading: Reading, match: Match): boolean {
  const before = reading.before(match, 24);
  if (OF_THE_AUTHOR.test(before) || /^in the/.test(match.text)) return false;
  if (/\b(?:his|her|their)\b|^[fm]/.test(match.text)) return true;
  if (NOT_AN_AGE.test(before)) return false;
  if (match.groups.part !== undefined) return true;
  const after = reading.after(match, 12);
  return (
    /^ (?:man|woman|lady|gent|gentleman|couple|male|female|patient|pt|chap|bloke)\b/.test(after) ||
    (/(?:^\s*|[,.:;(\n] ?|\ba )$/.test(before) && /^(?:[,.;)]|$)/.test(after))
  );
}

function decadeFrom({ groups }: Match): number | undefined {
  if (groups.word !== undefined) return (TENS.indexOf(groups.word) + 1) * 10;
  return groups.figures === undefined ? undefined : Number(groups.figures);
}

function range(match: Match, from: number, to: number) {
  const wider = from < 20 ? "young" : from < 60 ? "grown up" : "older";
  return {
    span: { start: match.start, end: match.end },
    label: "age" as const,
    narrows: shareOfAges(from, to),
    fixes: [{ title: "Say less about the age", replacement: wider }],
  };
}
