import type { Match, Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { isSomebody, type TargetKind, targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { sceneOf } from "./scene.ts";

// Sworn straight at somebody. What is sworn about a thing ("fucking printer") is not here at all.
const { needs, pattern } = phraseList({
  "fuck f fk feck fck eff": [
    "(?:go )?(?:fuck|feck|fck) (?:you|u|off|yourself|yourselves|ye|them|him|her|(?:the )?lot of (?:you|ye|them)|every (?:last )?one of (?:you|them)|the (?:patients?|relatives?|family|families|managers?|management|public|minister|consultants?|seniors?))",
    "(?:should |can |could |told (?:him|her|them|you) to )?(?:fk|eff|f\\*+|f off) off",
    "shut the (?:fuck|feck) up",
    "get (?:to|tae) fuck",
  ],
  "shut stfu": [
    "shut (?:up|it|your (?:face|mouth|gob|trap))(?:,| and)? ?(?:you|ya|ye|u|woman|man|karen|susan|keith|love|mate|hun|doc)",
    "oh,? (?:do )?shut up,? you",
    "stfu",
  ],
  "piss p": [
    "(?:just )?piss off(?: you| ya| then| back| will you| the lot of you)?",
    "wouldn'?t p(?:iss)? on (?:him|her|them|you)",
  ],
  "sod bugger jog naff": [
    "(?:sod|bugger|naff) off(?: you| ya| then| back| the lot of you)?",
    "sod the lot of (?:you|them)",
  ],
  "kiss bite blow": ["(?:can )?kiss my (?:fat |hairy |white )?ar?ss?e?", "bite me(?=[.!]|$|, (?!said|says))"],
  "stuffed shove sit": [
    "(?:tell (?:him|her|them) to |can |you can )?get stuffed",
    "can (?:shove|stick) (?:it|that|this|their \\w+|his \\w+|your \\w+) up",
    "can sit on (?:one|it) and spin",
  ],
  voetsek: ["voetsek", "must voetsek"],
  screw: ["screw (?:you|u|the lot of you)"],
});

// Said to a thing, or told as a joke on oneself: "told the printer to sod off".
const AT_A_THING =
  /\b(?:printer|computer|pump|bleep|pager|laptop|machine|phone|alarm|seagull|pigeon|dog|cat|kettle|lift|car|cancer|covid|mosquito|midges?|wasp|death|grief|winter|january|monday|weather|rain|sickness|menopause|imposter|anxiety|ofsted|arsenal|wordle)\b/;
// "I'll piss off home now", "bugger off to Cornwall", "they tell you to bugger off": about leaving, not at anybody.
const LEAVING =
  /\b(?:i|i'm|i'll|we|we're|we'll|to|just|and|gone?|she|he|they) (?:all |both |then |just |the )?$/;

export const swearingAt = defineRule({
  id: "respect/swearing-at",
  grade: "pause",
  needs,
  message: "This swears at somebody.",
  why: "Swearing about a bad day is one thing; sworn at a person it reads as abuse, and it will be read out without the day.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isQuoted(match)) continue;
      if (AT_A_THING.test(reading.around(match, 50, 40))) continue;
      if (/off$/.test(match.text) && LEAVING.test(reading.before(match, 20))) continue;
      const target = targetOf(reading, match);
      if (target.kind === "self" || (!isSomebody(target) && !isAtTheReader(match, reading))) continue;
      if (target.kind === "institution" && !/\b(?:you|ye|u)\b/.test(match.text) && !speaksOfCare(reading))
        continue;
      if (isSaidByAnother(reading, match)) continue;
      yield {
        span: match,
        grade: target.kind === "patient" ? "stop" : "pause",
        fixes: sayInstead(reading, match, insteadFor(target.kind)),
        ...wordsFor(target.kind),
      };
    }
  },
});

// "… off" at the end of a rant at nobody is a sigh; to somebody who is answered, or at work, it is meant.
function isAtTheReader({ text }: Match, reading: Reading): boolean {
  if (/\b(?:you|u|ye|yourself|lot|bite me)\b/.test(text)) return true;
  return (
    /\b(?:off|voetsek|stuffed|stfu)\b/.test(text) &&
    (reading.replyTo !== undefined || sceneOf(reading).isOfWork)
  );
}

// "Holt's 'fuck you' was very clear": told of somebody.
function isSaidByAnother(reading: Reading, match: Match): boolean {
  return /\b(?!(?:it|that|here|there|what|let)'s)\w+ ?'s $/.test(reading.before(match, 20));
}

// Run down by people who are owed nothing: the council, a company. The unit that one works in is somebody.
function speaksOfCare(reading: Reading): boolean {
  return reading.has(/\b(?:wards?|bed management|our (?:unit|trust|hospital|practice)|patients?)\b/);
}

function insteadFor(kind: TargetKind): string {
  if (kind === "patient" || kind === "relative") return "That was hard to hear, and I've passed it on.";
  return kind === "reader"
    ? "I don't agree, and I'll leave it there."
    : "I'm fed up about this and I'd like to talk it through.";
}

function wordsFor(kind: TargetKind): Pick<Found, "message" | "why"> {
  if (kind === "patient" || kind === "relative")
    return {
      message: kind === "patient" ? "This swears at a patient." : "This swears at a patient's family.",
      why: "Whatever was said to you first, it is your words that will be read out. An incident form says what happened and protects you.",
    };
  if (kind === "colleague" || kind === "profession")
    return {
      message: "This swears at people you work with.",
      why: "It reads as bullying, and the reason for it gets lost. What they did can be said plainly, to them or to whoever leads.",
    };
  return {};
}
