import type { Match, Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { isSomebody, type TargetKind, targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found, type Grade } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { sceneOf } from "./scene.ts";

const BAD_END =
  "(?:die|dies|choke|chokes|rot|rots|suffer|suffers|fall|falls|hurts|burn|burns|bleed|bleeds|drown|crash|crashes|(?:lose|loses) (?:your|his|her|their) (?:leg|legs|sight|eyes|hands|teeth|job|licence|kids|baby)|get (?:cancer|sick|ill|stuck|sacked|struck off|dengue|covid)|gets (?:cancer|sick|ill|stuck|sacked|struck off|dengue|covid)|end up (?:on|in)|ends up (?:on|in)|slip|slips|go soft|catch (?:covid|it|something)|in (?:a|the) (?:corridor|trolley|car ?park)|on (?:a|the|their own) trolley)(?! (?:asleep|in love|for|sleep|weight|to|count|pregnant|heart|hope|track)\\b)";

// "I hope …", "may your …", "let his …", "rot in hell": wishing harm on somebody.
const { needs, pattern } = phraseList({
  "hope pray": [
    `(?:i |we |and |honestly |really |do )?(?:hope|pray) (?:that )?(?:you(?:'re|r|rs)?|u|ur|he|she|they|his|her|their|every|whoever|that|the (?:man|woman|people|person|whole|board|minister|health secretary|lot|one|ones|driver|idiot)|the \\w+ who) (?:[\\w']+ ){0,9}?${BAD_END}`,
  ],
  may: [
    `may (?:he|she|they|you|your|his|her|their|the|god) (?:(?!never|not|no)[\\w']+ ){0,6}?(?:die|rot|burn(?! (?:bright|long))|suffer(?! no)|forget(?= (?:him|her|them|you) (?:on|in|at))|choke|punish|fail)`,
    "may (?:he|she|they|you) never (?:sleep|rest|work|know (?:peace|rest)|walk|be forgiven|find (?:peace|rest|work))",
  ],
  rot: [
    "rot in hell",
    "(?:can|you can|they can|let (?:them|him|her)) (?:all )?rot",
    "rot,? (?:the lot of|all of) (?:you|them)",
  ],
  "die dead": [
    "drop dead(?! (?:gorgeous|handsome|beautiful|stunning|sexy|tired|date|line))",
    "(?:go |go and |can |just )die(?: then| quiet| in the car ?park| slowly| at the gate| for all i care)(?: then)?",
    "wish (?:you|he|she|they) (?:were|was) dead",
  ],
  bleach: [
    "(?:(?:go(?: and)?|should|can|could|please|just) )+(?:all )?(?:drink|neck) (?:some )?bleach",
    "drink bleach(?:,? then|,? (?:karen|mate|love|pal|you))",
    "neck (?:some )?bleach",
  ],
  hell: ["(?:go to|burn in) hell"],
  choke: ["choke on (?:it|that|your|his|her)"],
  "hang yourself kill": ["(?:go )?(?:hang|kill|top) yourself", "kys"],
  favour: ["do us all a favou?r"],
});

const KIND_WISH =
  /\b(?:hope|pray) (?:that )?(?:you|she|he|they|it|we|nobody|no one|none)\b.{0,40}\b(?:never (?:have|need|had|get|forget|has|lose|see|know)|not?\b|don't|doesn't|wasn't|isn't|better|wakes? up (?:to|feeling|refreshed)|nobody|safe|rest|at home|peacefully|in (?:his|her|their) (?:own )?(?:bed|sleep))/;

export const illWish = defineRule({
  id: "respect/ill-wish",
  grade: "stop",
  needs,
  message: "This wishes harm on somebody.",
  why: "Anger is human, and a wish for harm is what a reader will remember. From somebody who gives care it frightens people.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (/^(?!.*(?:hope|pray|may))/.test(match.text) && reading.isNegated(match)) continue;
      if (isReported(reading, match) || KIND_WISH.test(reading.around(match, 0, 40))) continue;
      const { kind } = targetOf(reading, match);
      if (kind === "self" || (!isSomebody({ kind }) && /hell$/.test(match.text))) continue;
      yield {
        span: match,
        grade: gradeOf(kind, match, reading),
        fixes: sayInstead(reading, match, INSTEAD),
        ...wordsFor(match.text),
      };
    }
  },
});

const INSTEAD = "I'm angry about this and I'd like it put right.";

// What people say without meaning a death: wishes by rote, and what happens to things.
const BY_ROTE = /^(?:go to|burn in|rot in|drop dead|do us all)/;
const OF_THINGS =
  /\b(?:batter(?:y|ies)|biscuits?|branch(?:es)?|block|building|car|tyres|wifi|wi-fi|laptop|server|phones?|tea|coffee|toast|app|stock|shares|plan|policy|bid|campaign|slip|fiver|go soft|thing|things)\b/;
const GRAVE =
  /\b(?:die|dies|cancer|kill|kys|hang|choke|chokes|bleed|bleeds|burn|burns|bleach|drown|dead|forget|rots?|suffers?|hurts?)\b/;

/** A wish that somebody be harmed is a stop; one by rote, of things or at those in office is hot air. */
function gradeOf(kind: TargetKind, { text }: Match, reading: Reading): Grade {
  if (kind === "public-figure" || kind === "institution" || OF_THINGS.test(text)) return "pause";
  if (BY_ROTE.test(text) || !GRAVE.test(text))
    return sceneOf(reading).isOfWork && isSomebody({ kind }) ? "stop" : "pause";
  return "stop";
}

function wordsFor(text: string): Pick<Found, "message" | "why"> {
  if (!/\b(?:kill|hang|top) yourself\b|kys|bleach/.test(text)) return {};
  return {
    message: "This tells somebody to harm themselves.",
    why: "You can't know how close to it the reader is, and you of all people will be asked. Please leave it.",
  };
}
