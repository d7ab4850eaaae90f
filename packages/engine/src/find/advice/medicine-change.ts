import { ANY_MEDICINE, DANGEROUS_MEDICINE, SELF_CARE_MEDICINE } from "../../read/lexicons/medicines.ts";
import type { Match, Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule, type Found } from "../rule.ts";
import { isAmongColleagues, isInstruction, mentionsMedicine, pointsToCare } from "./aimed.ts";
import { changesOf } from "./changes.ts";
import { seeYourOwn } from "./see-your-own.ts";
import { gradeOfChange, isToOne } from "./stakes.ts";

// Stop, skip, halve, double, come off … with a medicine close behind, or with "it" when a medicine was asked about.
const CHANGE =
  "(?:(?:just |totally |simply )?(?:stop(?: taking| giving| using| bothering with)?|bin|ditch|drop|chuck|chucking|quit|toss|skip|halve|half|double(?: up)?(?: on)?|come off|get (?:him|her|them|off|\\w+ off)(?: off)?|stay off|wean (?:yourself |him |her |them )?(?:off)?|taper(?: off)?|leave off|cut(?: out| back on| down on)?|throw(?: away| out| weh)?|dash weh|flush|cycle off|send back|give up|walk off|recycle|refuse|reduce|increase|up|lower|put|switch|swap|leave|restart|miss|forget|kill|lose|off))";
const MEDICINE_CHANGED = new RegExp(
  `\\b(?:${CHANGE} (?:[\\w'&]+ ){0,4}?(?<medicine>${ANY_MEDICINE})|(?:coming off|stopping|skipping|halving|missing|bother stopping|mixing) (?:\\w+ ){0,3}?(?<gerund>${ANY_MEDICINE})(?: \\w+){0,2} (?:is|are|isn't) (?:no big deal|fine|easy|nothing|safe|ok|not a problem|a doddle)|(?:don't bother|no need for) (?:stopping |with )?(?:\\w+ ){0,4}?(?<bothered>${ANY_MEDICINE})|can (?:absolutely |safely |happily )?take (?:\\w+ )?(?<mixed>${ANY_MEDICINE}) (?:with|and) ${ANY_MEDICINE})\\b`,
  "g",
);

// "Two hun", "no taper", "half it": with no verb of change, only as an answer to a question about a medicine.
const SHORT_ANSWER =
  /\b(?:(?:take|give (?:him|her|them)) (?:two|three|double|half|an extra|another|one more|the whole|\d+)(?: (?!tests?|jabs?)\w+)?|(?:quit|stop) (?:today|tonight|straight)|no taper|cold turkey|(?:two|three) hun|whack \w+ off|skip (?:\w+ )?(?:thurs|fri|sat|sun|mon|tues|wed)\w*)\b/g;

export const medicineChange = defineRule({
  id: "advice/medicine-change",
  grade: "stop",
  needs: [
    "stop",
    "bin",
    "ditch",
    "drop",
    "chuck*",
    "flush",
    "dash",
    "cycle",
    "send",
    "give",
    "walk",
    "recycle",
    "quit",
    "toss",
    "skip",
    "halve",
    "half",
    "double",
    "come",
    "off",
    "wean",
    "taper",
    "leave",
    "cut",
    "throw",
    "refuse",
    "reduce",
    "increase",
    "up",
    "lower",
    "put",
    "switch",
    "swap",
    "restart",
    "miss",
    "take",
    "get",
    "two",
    "three",
    "coming",
    "stopping",
    "skipping",
    "halving",
    "missing",
    "bother",
    "need",
    "cold",
    "no",
    "whack",
    "scrap",
    "lose",
    "split",
  ],
  message: "This tells people to change a medicine.",
  why: 'You cannot see who will read it, what else they take or what happens if they stop. A general fact with "ask your pharmacist or prescriber before changing anything" does the good without the harm.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    const isNamed = mentionsMedicine(reading);
    const { replyTo } = reading;
    const isAsked = replyTo !== undefined && (mentionsMedicine(replyTo) || replyTo.has(ASKS_OF_MEDICINE));
    if (!isNamed && !isAsked) return;
    for (const match of isNamed ? reading.matches(MEDICINE_CHANGED) : []) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (
        reading.isQuoted(match) ||
        reading.isNegated(match) ||
        (match.groups.medicine !== undefined &&
          !isInstruction(reading, match) &&
          !isPlainOrder(reading, match))
      )
        continue;
      if (isOrdinary(reading, match) || STORY.test(reading.before(match, 60))) continue;
      const { medicine, gerund, bothered, mixed } = match.groups;
      const isStraight = medicine !== undefined;
      const named = medicine ?? gerund ?? bothered ?? mixed ?? "";
      if (!(isStraight && GRAVE.test(named)) && pointsToCare(reading)) continue;
      if (!isFirst(match)) continue;
      yield { span: match, ...toldBy(match.text, named, reading), fixes: [seeYourOwn(reading, match)] };
    }
    for (const change of changesOf(reading)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0 || pointsToCare(reading)) return;
      if (reading.isQuoted(change) || reading.hasWord("naloxone") || isOrdinary(reading, change)) continue;
      if (!isFirst(change)) continue;
      const said = reading.plainOf(change);
      yield { span: change, ...toldBy(said, change.medicine, reading), fixes: [seeYourOwn(reading, change)] };
    }
    if (!isAsked) return;
    for (const match of reading.matches(SHORT_ANSWER)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0 || pointsToCare(reading)) return;
      if (reading.isQuoted(match) || reading.isNegated(match) || reading.hasWord("naloxone")) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [seeYourOwn(reading, match)] };
    }
  },
});

/** What is said of a change: how grave it is, and in which words. */
function toldBy(said: string, medicine: string, reading: Reading): Pick<Found, "grade" | "message"> {
  const isMore = MORE.test(said);
  const grade = isMore && !SELF_CARE.test(medicine) ? "stop" : gradeOfChange(medicine, isToOne(reading));
  return isMore ? { grade, message: "This tells somebody to take more than was prescribed." } : { grade };
}

const MORE = /^(?:just )?(?:double|increase|up)\b/;
const SELF_CARE = new RegExp(`^${SELF_CARE_MEDICINE}$`);

function isOrdinary(reading: Reading, span: Span): boolean {
  return ORDINARY.test(reading.plainOf(span)) || RECALL.test(reading.plainOf(reading.sentenceOf(span)));
}

/** A word of throwing away needs no lead-in, unless somebody is said to have done it. */
function isPlainOrder(reading: Reading, match: Match): boolean {
  return THROWS.test(match.text) && !DOER.test(reading.before(match, 40));
}

const THROWS =
  /^(?:bin|ditch|chuck|throw|flush|quit|toss|dash|leave|drop|halve|double) (?:away |out |weh )?(?:the|your|that|those|them|di|all)\b/;
const DOER =
  /\b(?:i|i've|i'd|we|he|she|they|who|people|patients?|someone|somebody|mum|dad|to|not|never|don't|dont|won't|didn't|can't|and|or|when|why|if you|would|could|people|may|might|pharmacist|gp|doctor|nurse|team|\w+ing)(?: (?:just|then|also|even|often|sometimes|will|to))* $/;

const GRAVE = new RegExp(`^${DANGEROUS_MEDICINE}$`);

const ASKS_OF_MEDICINE = /\b(?:mg|anyone come off|been on \w+|my sugars?|chest pressing|pressure)\b/;

/** "They hear of side effects, stop their statin and …" tells of others. */
const STORY = /^(?:some |many |most |so many )?(?:people|patients|they|we|he|she|folk)\b[^.!?]*, $/;

/** Dropping off a prescription or putting tablets in a bag changes nobody's treatment. */
const ORDINARY =
  /^(?:drop (?:off|in|by)|(?:drop|leave|put|miss) (?:it|them|your|the|my) (?:\w+ )?(?:script|prescription|treatment|injections?|drops|capsules?)|put (?:it|them|out|in|on the (?:kettle|list))|up (?:to|in|at|the|for|on|with)|leave (?:the|your|it) (?:\w+ )?(?:at|on|with|in|by|behind)|off (?:to|the|work|my|on|for)|get (?:seen|a|some|\w+ off work)|half (?:the|of|my|an?|our) |cut (?:the|your) (?:cost|price|waiting))/;
/** Handing in what was recalled is what people should do. */
const RECALL =
  /\b(?:recall\w*|batch|out of date|expired|return|take (?:it|them) back|carry it back|unused)\b/;
