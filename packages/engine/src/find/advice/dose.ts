import { ANY_MEDICINE, NAMED_MEDICINE, SELF_CARE_MEDICINE } from "../../read/lexicons/medicines.ts";
import type { Reading } from "../../read/reading.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isAmongColleagues, isInstruction, mentionsMedicine, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

const AMOUNT =
  "(?:\\d[\\d.,]*(?: ?(?:mg|mcg|micrograms?|g|grams?|ml|iu|units?|tabs?|tablets?|caps(?:ules)?|puffs?|drops|sprays|s\\b))?|half|one|two|three|four|five|six|ten|a couple(?: of)?|an extra|another|one more|double|some|a strip of)";
const OFTEN =
  "(?:a day|daily|per day|twice|three times|once|four times|every (?:\\d+|other|four|six|three|night|morning|day|evening)|at night|at bedtime|before (?:bed|breakfast|the)|nightly|morning and night|morning & night|bd|tds|qds|od|each (?:morning|night)|for (?:\\d+|five|seven|ten|three) days|tonight|with breakfast|right through)";

// "Take 2 of …", "alternate the calpol … every 4 hours".
const DOSE = new RegExp(
  "\\b(?:" +
    [
      `(?<verb>take|give|have|use|try|pop|start|get|put|chew|swallow|inject|drink|want|need)(?: (?:him|her|them|it|yourself|on|in|up to|your|the|baby|child|kids?|of|about|with|at|bang|straight))* (?:${AMOUNT}(?: of)?(?: \\w+){0,3}? (?<m1>${ANY_MEDICINE})|(?<m2>${NAMED_MEDICINE})(?: \\w+){0,2} ${AMOUNT})`,
      `(?:take|give|start|get|use|alternate) (?:\\w+ ){0,4}?(?<m5>${NAMED_MEDICINE})[^.!?\\n]{0,40}\\b${OFTEN}`,
    ].join("|") +
    ")",
  "g",
);

// "Sertraline 50, every morning", "5 ml Piriton at night": the number is what to look for, the medicine stands beside it.
const NUMBER = new RegExp(
  `\\b\\d[\\d.]* ?(?<unit>mg|mcg|ml|units?|iu|g)?(?:(?: of)? (?:\\w+ ){0,2}?(?<m4>${NAMED_MEDICINE}))?[^.!?\\n]{0,30}\\b(?:${OFTEN}|is what you)`,
  "g",
);
const MEDICINE_BEFORE = new RegExp(`\\b(?<m3>${NAMED_MEDICINE})[, :]+(?:\\w+ ){0,2}?$`);

export const dose = defineRule({
  id: "advice/dose",
  grade: "stop",
  needs: [
    "take",
    "give",
    "have",
    "use",
    "try",
    "pop",
    "start",
    "get",
    "put",
    "mg",
    "ml",
    "mcg",
    "units",
    "tablet*",
    "daily",
    "twice",
    "times",
    "every",
    "night",
    "tonight",
    "day",
    "need",
    "want",
    "chew",
    "bd",
    "tds",
    "drink",
    "alternate",
  ],
  message: "This gives a dose to readers you cannot see.",
  why: "Age, weight, kidneys, pregnancy and other tablets change what is right, and you know none of them here. Point to the packet, the pharmacist or the NHS page.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!mentionsMedicine(reading) && !(reading.replyTo !== undefined && mentionsMedicine(reading.replyTo)))
      return;
    if (reading.replyTo !== undefined && mentionsMedicine(reading.replyTo)) {
      for (const match of reading.matches(BARE_DOSE)) {
        if (isGuarded(reading)) return;
        if (reading.isNegated(match) || TOLD.test(reading.before(match, 40))) continue;
        if (!isFirst(match)) continue;
        yield { span: match, fixes: [seeYourOwn(reading, match)] };
      }
    }
    for (const match of reading.matches(NUMBER)) {
      if (isGuarded(reading)) return;
      const medicine =
        match.groups.unit === undefined
          ? undefined
          : (match.groups.m4 ?? MEDICINE_BEFORE.exec(reading.before(match, 40))?.groups?.m3);
      const plain = medicine ?? MEDICINE_BEFORE.exec(reading.before(match, 40))?.groups?.m3;
      if (plain === undefined || reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (TOLD.test(reading.before(match, 40)) || STUDY.test(reading.plainOf(reading.sentenceOf(match))))
        continue;
      if (isFirst(match)) yield { span: match, grade: gradeOf(plain), fixes: [seeYourOwn(reading, match)] };
    }
    for (const match of reading.matches(DOSE)) {
      if (isGuarded(reading)) return;
      const verb = match.groups.verb;
      const medicine = match.groups.m1 ?? match.groups.m2 ?? match.groups.m5 ?? "";
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (verb === undefined ? TOLD.test(reading.before(match, 40)) : !isInstruction(reading, match))
        continue;
      if (verb !== undefined && NOT_A_DOSE.test(match.text)) continue;
      if (STUDY.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      if (!isFirst(match)) continue;
      yield { span: match, grade: gradeOf(medicine), fixes: [seeYourOwn(reading, match)] };
    }
  },
});

/** Said among colleagues, in a story, with a signpost or with a source that gives doses. */
function isGuarded(reading: Reading): boolean {
  if (isAmongColleagues(reading) || reading.signal("fiction").length > 0 || pointsToCare(reading))
    return true;
  return reading.signal("source").some(({ text }) => /http|www|bnf|link/.test(text));
}

/** A bare dose in answer to a question about a medicine: "500 three times a day". */
const BARE_DOSE = new RegExp(
  `\\b\\d[\\d.]*(?: ?(?:mg|mcg|ml|units?|g|of them))?,? (?:\\w+ ){0,2}?${OFTEN}`,
  "g",
);

/** What anybody can buy is safer to be wrong about. */
function gradeOf(medicine: string): "stop" | "pause" {
  return MILD.test(medicine) ? "pause" : "stop";
}

const MILD = new RegExp(`^${SELF_CARE_MEDICINE}$`);
/** The writer's own or another's dose, told as a story. */
const TOLD =
  /\b(?:i|i'm|i've|we|he|she|they|mum|dad|was|were|been|had|my|his|her|trial|patients?|study|on|gave|wrote|given|prescribed|chart)\b[^.!?\n]*$/;
const NOT_A_DOSE =
  /\b(?:get some|have (?:one|two|a|some)|use (?:one|some)|get (?:one|two)|take (?:some|one) (?:to|of your|out)|try (?:one|some))\b/;
const STUDY =
  /\b(?:trial|rct|study|studies|randomi[sz]ed|meta-analysis|licen[cs]ed|preprint|mortality|participants|arm\b|shortage|recall|price|cost)\b/;
