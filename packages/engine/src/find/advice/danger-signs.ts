import { defineRule } from "../rule.ts";
import { isAmongColleagues, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";
import { DANGER } from "./stakes.ts";

const ANSWERS =
  /\b(?:just|normal|common|fine|nothing|leave|rest|bed|sleep|lie|lay|paracetamol|calpol|ibuprofen|piriton|gaviscon|drink|water|try|take|give|put|have a|wait|see how|tomorrow|monday|it'?s|that'?s|thats|never|always|don'?t|dont|you'?re|massage|stretch\w*|cat-cow|cream|feed|pick it|enjoy|squat\w*|skip|they slow|tension type|ignore|breathe)\b/;

export const dangerSigns = defineRule({
  id: "advice/danger-signs",
  grade: "stop",
  needs: "reply",
  message: "Somebody describes a danger sign, and this answer does not send them for help.",
  why: "Most of the time it turns out harmless, and you cannot tell which time this is from a message. Put the emergency or urgent-care number first and keep the rest for later.",
  *find(reading) {
    if (reading.replyTo === undefined || !reading.replyTo.has(DANGER)) return;
    if (isAmongColleagues(reading) || pointsToCare(reading) || reading.has(SENDS)) return;
    if (!reading.has(ANSWERS)) return;
    const span =
      reading.sentences.find((sentence) => ANSWERS.test(reading.plainOf(sentence))) ?? reading.sentences[0];
    if (span === undefined) return;
    const lead =
      reading.text.slice(span.start, span.end).length -
      reading.text.slice(span.start, span.end).trimStart().length;
    const trimmed = {
      start: span.start + lead,
      end: span.start + reading.text.slice(span.start, span.end).trimEnd().length,
    };
    yield { span: trimmed, fixes: [seeYourOwn(reading, trimmed)] };
  },
});

const SENDS =
  /\b(?:999|111|112|000|911|995|a&e|casualty|ambulance|er\b|emergency|hospital (?:now|today)|doctor today|go (?:now|in)|get (?:it |her |him |them |yourself )?(?:seen|checked)|urgent care|gp|eye casualty|samaritans|labour ward|opd|ed now|ring (?:your|the) \w+)\b(?! (?:is|will|only|they))/;
