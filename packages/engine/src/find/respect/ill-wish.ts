import { isReported } from "../../read/reported.ts";
import { targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";

const BAD_END =
  "(?:die|dies|choke|chokes|rot|rots|suffer|suffers|fall|falls|fail|fails|hurts|burn|burns|bleed|bleeds|drown|crash|crashes|lose|loses|get (?:cancer|sick|ill|stuck|sacked|struck off|dengue|covid)|gets (?:cancer|sick|ill|stuck|sacked|struck off|dengue|covid)|end up (?:on|in)|ends up (?:on|in)|slip|slips|go soft|catch (?:covid|it|something)|in (?:a|the) (?:corridor|trolley|car ?park)|on (?:a|the|their own) trolley)(?! (?:asleep|in love|for|sleep|weight|to|count|pregnant|heart|hope|track)\\b)";

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
      if (kind === "self") continue;
      yield { span: match, grade: kind === "public-figure" || kind === "institution" ? "pause" : "stop" };
    }
  },
});
