import type { Match } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { A_DAY } from "./shares.ts";
import { oneOf, vagueFix } from "./vague.ts";

const PART = "(?:morning|afternoon|aft|arvo|evening|eve|lunchtime|dinnertime|teatime|lunch|dinner|tea)";
/** Days told from today, which every platform stamps on the post: "yesterday", "last night's", "this arvo", "tmrw". */
const RELATIVE = new RegExp(
  `(?<![\\w'-])(?:(?:earlier |late(?:r)? )?(?:today|2day|tonight|tonite|2nite)|(?:late |early )?(?:yesterday|yday|tomorrow|tmrw|tmw|2moro)(?: (?:${PART}|night))?|(?:early |late )?this ${PART}|last (?:night|nite|evening)|(?:at|over|this|last) (?:the )?weekend|just now|the day before yesterday|(?<=\\b(?:here|in|with us|a&e|ed|resus|theatre|ward|bay \\d{1,2}) )(?:right )?now(?=[,.!]|$|\\n)|(?<!\\b(?:said|mentioned|posted|wrote|tweeted|much|even|as|no|year|month|week|days?|weeks?|months?|years?|hours?|minutes?|started|start|finish|see|caught|diagnosed|spotted) )earlier(?=[,.!]|$|\\n| (?:today|on)\\b)|semalam|kelmarin|kanina|kahapon|kagabi|gister(?:aand)?|vandag|aujourd'hui|neithiwr)(?:'s)?(?![\\w-])`,
  "g",
);
/** "Today's NHS" and "have a good weekend" date nothing. */
const OUR_TIMES =
  /^'?s? (?:nhs|world|society|nurses|doctors|children|kids|young|youth|media|climate|generation|health|medicine|patients|students|standards|topic|quiz|wordle|tip|fact|quote|vlog|reel|thread|lesson|word)\b/;
const GREETING = /\b(?:happy|good|great|lovely|nice|brilliant|safe|long)\s$/;

export const relativeDay = defineRule({
  id: "confidentiality/relative-day",
  grade: "factor",
  needs: [
    "today",
    "2day",
    "tonight",
    "tonite",
    "2nite",
    "yesterday",
    "yday",
    "tomorrow",
    "tmrw",
    "tmw",
    "2moro",
    "morning",
    "afternoon",
    "aft",
    "arvo",
    "evening",
    "eve",
    "lunchtime",
    "dinnertime",
    "teatime",
    "lunch",
    "dinner",
    "tea",
    "night",
    "nite",
    "weekend",
    "now",
    "earlier",
    "semalam",
    "kelmarin",
    "kanina",
    "kahapon",
    "kagabi",
    "gister*",
    "vandag",
    "aujourd",
    "neithiwr",
  ],
  message: "This says on which day it happened.",
  why: "Every post carries its own date, so a word like this one fixes the day for whoever was there.",
  *find(reading) {
    for (const match of reading.matches(RELATIVE)) {
      if (OUR_TIMES.test(reading.after(match, 16)) || GREETING.test(reading.before(match, 12))) continue;
      yield { span: match, label: "date", narrows: A_DAY, fixes: [vagueFix(reading, match, vaguely(match))] };
    }
  },
});

function vaguely({ text }: Match): string {
  if (text.endsWith("'s")) return "a recent";
  if (/tomorrow|tmrw|tmw|2moro|later/.test(text)) return "soon";
  return /now|weekend|earlier/.test(text) ? "recently" : oneOf(text);
}
