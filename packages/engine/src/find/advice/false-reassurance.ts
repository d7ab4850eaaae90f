import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { answersSymptoms, isAmongColleagues, mentionsMedicine, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

// "You'll be fine", "totally normal", "yep, that's ok", as the answer itself.
const ALL_WELL =
  /(?:^|[.!?,] *)(?:lol |nah |yep |yes |ah |oh |honestly |mate |hun |girl |sister )*(?:(?:you|she|he|baby|they|u)(?:'?ll| will)(?: all)? be (?:fine|grand|ok|okay|right(?: as rain)?|good)|you'?re (?:fine|good|ok)|(?:totally|perfectly|completely|super|so|very)? ?(?:normal|common)(?: (?:my|mate|love|hun|to))?(?=[ ,.!]|$)|(?:nothing|no need) to worry|don'?t worry(?: yourself)?|steady lah|it'?s nothing(?! personal)|(?:that|both together|it)(?:'s| is|s) (?:totally |absolutely |perfectly )?(?:fine|ok|grand|safe)|(?:both together )?is fine|go ahead|no (?:harm|problem) (?:in|at all|taking)|can drink also no problem)\b/gm;

const SHORT = 260;

export const falseReassurance = defineRule({
  id: "advice/false-reassurance",
  grade: "pause",
  needs: [
    "fine",
    "grand",
    "ok",
    "okay",
    "right",
    "normal",
    "common",
    "worry",
    "lah",
    "nothing",
    "safe",
    "ahead",
    "problem",
    "good",
    "harm",
  ],
  message: "This reassures somebody you have not seen.",
  why: '"You\'ll be fine" is what people remember, also when it gets worse. Kind words and "here is when to be seen, and by whom" do both.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (reading.replyTo === undefined || reading.text.length > SHORT || isAmongColleagues(reading)) return;
    if (!answersSymptoms(reading) && !mentionsMedicine(reading.replyTo)) return;
    if (!reading.replyTo.has(OWN_OR_CLOSE) || pointsToCare(reading)) return;
    for (const match of reading.matches(ALL_WELL)) {
      if (reading.isQuoted(match)) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [seeYourOwn(reading, match)] };
    }
  },
});

/** A question about a body: one's own, a child's, a relative's. */
const OWN_OR_CLOSE =
  /\b(?:my|i|i'm|im|his|her|he|she|baby|mum|dad|nan|mam|mom|son|daughter|hubby|husband|wife|lad|toddler|weeks|wks|mg|should|ok|safe|normal|worry)\b/;
