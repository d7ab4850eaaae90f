import { defineRule } from "../rule.ts";
import { isAmongColleagues, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

// Signs for which guidance says "be seen today" (NHS.uk emergency advice; NICE NG143 for small children, NG12 for cancer).
const DANGER =
  /\b(?:chest (?:pain|pressing|tight\w*|been tight)|tight chest|short of breath|can'?t breathe|struggling to breathe|gone (?:a bit )?blue|lips (?:bit )?(?:puffy|swollen|blue)|face (?:is |has |blown |all )?(?:up|swelling|swollen|droop\w*)|swelling up to|worst headache|headache (?:since|for)[^.!?\n]{0,40}(?:swelling|wks|weeks|stiff|tingly)|neck (?:a bit )?stiff|glass (?:thing|test)|purple (?:spots|dots)|(?:doesn'?t|dont|don'?t) (?:go when|fade)|(?:won'?t|wont) wake|soft spot|(?:\d+|six|ten) ?(?:weeks?|wks?|days?)(?: old)?[^.!?\n]{0,25}(?:fever|temp|38|39|40)|(?:38|39|40)(?:\.\d)?[^.!?\n]{0,25}(?:weeks?|wks) ?(?:old)?|fit w|had a fit|first fit|seizure|(?:baby|bump|\d\d ?(?:\+ ?\d|wks|weeks))[^.!?\n]{0,40}(?:quiet|moving less)|reduced movements?|itching on my hands|numb (?:between|bum|saddle)|can'?t (?:feel when|wee|pee)|calf (?:is |all )?(?:swollen|hot)|(?:swollen|hot)[^.!?\n]{0,20}calf|paracetamol last night|overdose|took (?:about )?\d\d|(?:blood|bleeding) (?:when i go|in my|after)|keep seeing blood|bled twice|lump (?:in|for|on)|white patch|gleason|potassium|sugars?(?: is| are| showing)? (?:1[5-9]|2\d|280|310|3\d\d)|tingly hand|hand'?s gone tingly|tingly (?:in|all)|my mole|mole ok|choked on|drank his|suicid\w+|want to die)\b/;

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
