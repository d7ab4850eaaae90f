import { ANY_MEDICINE } from "../../read/lexicons/medicines.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isAmongColleagues, mentionsMedicine } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

// Somebody else's medicine, or what is left of an old one.
const BORROWED = new RegExp(
  "\\b(?:" +
    [
      `(?:take|use|try|give|borrow|have|pinch|nick)(?: \\w+){0,4}? (?:(?:your|his|her|their|the) (?:husband|wife|mum|mam|mother|dad|father|nan|gran|sister|brother|partner|fella|neighbour|neighbor|friend|mate|uncle|aunt|aunty|cousin|dog|cat)'?s?|husband's|neighbour's|somebody else's|someone else's|your own|my|uncle's|aunty's)(?: \\w+){0,3}? ${ANY_MEDICINE}`,
      `(?:take|use|try|try some|those|any|some|water,|give (?:him|her|them|it)|pop)(?: \\w+){0,2}? (?:left ?-?over|left over|spare|old)(?: \\w+){0,2}? ${ANY_MEDICINE}`,
      `(?:left ?-?over|left over)(?: \\w+){0,2}? ${ANY_MEDICINE}(?= \\d|, | if |[^.!?\\n]{0,20}(?:a day|daily|three|twice))`,
      `${ANY_MEDICINE}[^.!?\\n]{0,30}(?:left ?-?over|that'?s left|if (?:you|u)(?:'ve| have|v)? ?(?:got )?any left|left from|from last time|in the (?:bread bin|drawer|cupboard|fridge|bathroom cabinet))`,
      `ask (?:the |your |a )?(?:neighbour|neighbor|friend|mate)[^.!?\\n]{0,20} ${ANY_MEDICINE}`,
      "(?:just )?use your fella's|give him half of your|keep the remaining for next time|buy \\w+ online|order it, start it|pm me for where i get",
    ].join("|") +
    ")(?![\\w-])",
  "g",
);

export const borrowedMedicine = defineRule({
  id: "advice/borrowed-medicine",
  grade: "stop",
  needs: [
    "take",
    "use",
    "try",
    "give",
    "borrow",
    "have",
    "left",
    "leftover",
    "leftovers",
    "spare",
    "old",
    "remaining",
    "ask",
    "buy",
    "order",
    "pm",
    "counter",
  ],
  message: "This suggests a medicine that was meant for somebody else, or an old one.",
  why: "It was chosen for another body and another illness, and nobody checks it against this one. A pharmacist can help the same day without an appointment.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!mentionsMedicine(reading)) return;
    for (const match of reading.matches(BORROWED)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (WARNS.test(reading.plainOf(reading.sentenceOf(match))) || SELF.test(reading.before(match, 30)))
        continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [seeYourOwn(reading, match)] };
    }
  },
});

const WARNS =
  /\b(?:don'?t|never|do not|no dey|please (?:don't|return|bring|take)|return|bring (?:back|in|your)|hand(?:ed)? in|dispos\w+|pharmacy|bin|shouldn't|isn't yours|clear(?:ed|ing) out|took back|waste)\b/;
const SELF = /\b(?:i|we|he|she|they|who|people|patients?)(?:'d|'ve|'m)? (?:\w+ ){0,2}$/;
