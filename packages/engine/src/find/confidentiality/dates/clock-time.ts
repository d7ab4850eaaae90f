import type { Reading } from "../../../read/reading.ts";
import { shorthandAt } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import type { Found } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";
import { AN_HOUR_OF_THE_DAY } from "./shares.ts";

const HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
/** 3am, 3.15 am, 03:00, 0315 hrs, at 0300, half three, ten to four, 4 o'clock, midnight. */
const TIME = new RegExp(
  `(?<![\\w.,£$€/:+-])(?:(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|(?:[01]\\d|2[0-3]):[0-5]\\d(?!:?\\d)|[1-9]:[0-5]\\d(?!:?\\d)|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|hours|h)|(?:(?<=\\bat )(?:0\\d|1\\d|2[0-3])|(?<=\\b(?:by|since|from|around) )(?:0\\d|1[0-8]|2[1-3]))[0-5]\\d(?! ?(?:people|patients|beds|steps|calls|of)\\b)|(?<=, |: |\\bdue |\\buntil |\\btill )(?:0\\d|1\\d|2[0-3])(?:00|15|30|45)(?=[,.]|$|\\s)|(?<=, |: )(?:0?\\d|1\\d|2[0-3])\\.[0-5]\\d(?=[.,](?:\\s|$)|\\n)|(?<=\\b(?:at|my|the|that|her|his) )(?:[1-9]|1[0-2])\\.[0-5][05](?= (?:slot|appointment|appt|list|boat|bus|clinic|patient|with|on|in|had|was|is|and|am|pm|recon|denture|extraction|crown|case|girl|lady|man|instead|mon|tues?|weds?|thurs?|fri|sat|sun|today|yesterday|this|last)\\b|[,.](?!\\d))|(?<=\\bat )(?:1[3-9]|2[0-3])\\.[0-5]\\d(?= and\\b| the\\b| he\\b| she\\b|[,.](?!\\d))|(?:half|quarter|five|ten|twenty)(?: past| to)? (?:${HOUR_WORD}|1[0-2]|[1-9])(?! ?(?:of|hours?|weeks?|days?|months?|years?|per|percent|%|a|the|people|million|thousand|hundred|or|times|more|beds?|patients?|mg|ml|stone|feet|foot)\\b)|(?:${HOUR_WORD}|1[0-2]|[1-9]) o'? ?clock|midnight|(?<=\\bat )(?:noon|dawn|dusk|midday))(?: (?:in the (?:morning|afternoon|evening)|at night))?(?![\\w/%]|[.:]\\d)`,
  "g",
);
/** "Gone at 3", "offered tea at 2 and again at five": a bare hour, and what must have happened before it. */
const BARE_HOUR = new RegExp(
  `(?<=\\b(?:at|after|before|around|about) )(?:[1-9]|1[0-2]|${HOUR_WORD})(?=[,.;!?](?!\\d)|\\s*$|\\n| (?:and|but|he|she|they|i|you|today|yesterday|this|last|in the)\\b)`,
  "g",
);
const HAPPENED =
  /\b(?:died|dead|gone|went|came|comes?|seen|saw|rang|called|arrived|born|offered|given|found|collapsed|fell|accident|woke|left|home|discharged|sat|tea|laughing|smiling|talking|again|visited|admitted|crashed|stopped)(?: [a-z']{1,12}){0,3} (?:(?:just |shortly )?(?:after|before)|at|around|about) $/;

const CLOCK_WORDS = [
  "half",
  "quarter",
  "five",
  "ten",
  "twenty",
  "midnight",
  "noon",
  "dawn",
  "dusk",
  "midday",
  "clock",
  "o'clock",
  "oclock",
];
/** Words that begin with a figure. */
const FIGURES = Array.from({ length: 10 }, (_, figure) => `${figure}*`);
/** Opening hours and rotas: a range of times. */
const RANGE_AFTER =
  /^ ?(?:-|to|till|until) ?\d{1,2}|^ ?(?:till|until|to) (?:late|close|finish|noon|midnight|\d)/;
const RANGE_BEFORE =
  /\d ?(?:am|pm)? ?(?:-|to|till|until) $|\d-$|\b(?:opens?|opening|closes?|closed|hours|from|starts?|meet(?:ing)?|deadline|bookable|drop-?in|kick-?off|tickets|ratio|odds)\b[^.!?\n]{0,16}$/;
const OF_THE_AUTHOR =
  /\b(?:i (?:get|got|wake|woke|start|finish|was|am|wake up|get up)|i've been up|up|awake|asleep|alarm|(?:to|in) bed|my shift|nights?|lates?|earl(?:y|ies))\b[^.!?\n]{0,20}$/;

export const clockTime = defineRule({
  id: "confidentiality/clock-time",
  grade: "factor",
  needs: [...FIGURES, ...CLOCK_WORDS, ...HOUR_WORD.split("|")],
  message: "This gives the hour at which it happened.",
  why: "A time on a known day picks out one attendance from the list.",
  *find(reading) {
    for (const match of reading.matches(BARE_HOUR)) {
      if (isBareHour(reading, match)) yield hourFound(reading, match, match.text);
    }
    for (const match of reading.matches(TIME)) {
      if (isOpeningHour(reading, match) || shorthandAt(reading, match) !== undefined) continue;
      yield hourFound(reading, match, match.text);
    }
  },
});

function hourFound(reading: Reading, span: Span, written: string): Found {
  const fix = {
    title: "Leave the hour out",
    replacement: partOfDay(written),
    at: withPreposition(reading, span),
  };
  return { span, label: "date", narrows: AN_HOUR_OF_THE_DAY, fixes: [fix] };
}

/** The minutes of an Apgar score, opening hours and the author's own day are no hours of a patient's. */
function isBareHour(reading: Reading, hour: Span): boolean {
  const before = textBefore(reading, hour, 60);
  return HAPPENED.test(before) && !isOpeningHour(reading, hour) && !/\d at $/.test(before);
}

function isOpeningHour(reading: Reading, time: Span): boolean {
  const before = textBefore(reading, time, 40);
  return (
    RANGE_AFTER.test(textAfter(reading, time, 12)) || RANGE_BEFORE.test(before) || OF_THE_AUTHOR.test(before)
  );
}

function withPreposition(reading: Reading, time: Span): Span {
  const lead =
    /\b(?:at|around|about|just after|just before|by) $/.exec(textBefore(reading, time, 12))?.[0].length ?? 0;
  return { start: time.start - lead, end: time.end };
}

/** The part of the day that a time falls in, as far as it says. */
function partOfDay(text: string): string {
  const hour = Number(/^\d{1,2}(?=\d\d)|^\d{1,2}/.exec(text)?.[0] ?? Number.NaN);
  const isEvening = /p\.?m|evening|afternoon|night|dusk/.test(text) && hour !== 12;
  const saysHalf = /[ap]\.?m|morning|afternoon|evening|night|noon|dawn|dusk|^\d\d:?\d\d/.test(text);
  if (!saysHalf) return "at some point";
  const on24 = isEvening && hour < 12 ? hour + 12 : hour;
  if (/midnight/.test(text) || on24 < 6 || on24 >= 22) return "in the night";
  if (/morning|dawn|a\.?m/.test(text) || (on24 >= 6 && on24 < 12 && /[:h]|^\d{4}/.test(text)))
    return "in the morning";
  if (on24 >= 12 && on24 < 18) return "in the afternoon";
  return on24 >= 18 ? "in the evening" : "at some point";
}
