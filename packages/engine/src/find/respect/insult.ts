import { INSULT_WORDS, type Insult, insultOf } from "../../read/lexicons/insults.ts";
import { mentionOf } from "../../read/lexicons/people.ts";
import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { isSomebody, type Target, targetOf } from "../../read/target.ts";
import type { Token } from "../../read/tokenise.ts";
import { speaksOfWork } from "../../read/work.ts";
import { defineRule, type Grade } from "../rule.ts";

export const insult = defineRule({
  id: "respect/insult",
  grade: "pause",
  needs: INSULT_WORDS,
  message: "This insults somebody.",
  why: "Screenshots travel, and words like this are what a complaint quotes first. The point stands better without them.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const token of reading.tokens) {
      const kind = insultOf(token.lower);
      if (kind === undefined || token.inHashtag || !isCalling(kind, reading, token)) continue;
      if (reading.isNegated(token) || isReported(reading, token) || isFond(reading, token)) continue;
      const target = targetOf(reading, token);
      if (target.kind === "person" && !target.isNamed && !speaksOfWork(reading)) continue;
      if (!isSomebody(target) || (isPlayful(token.lower) && isAmongFriends(reading, target))) continue;
      const fixes = isAttribute(reading, token, kind)
        ? [{ title: "Leave the word out", replacement: "" }]
        : [];
      yield { span: token, grade: gradeOf(target, reading), fixes };
    }
  },
});

// What friends call each other: "you absolute melt" to a mate is no insult.
const PLAYFUL =
  /^(?:melts?|ratbags?|eejits?|muppets?|numpt(?:y|ies)|plonkers?|donkeys?|monsters?|weirdos?|sooks?|idiots?|divvys?|wall(?:y|ies)|spanners?|bastards?|bitch(?:es)?|beggars?|buggers?|savages?|animals?|brats?|dafty|legends?|pigs?|cows?)$/;

function isPlayful(word: string): boolean {
  return PLAYFUL.test(word);
}

/** Said to the reader among friends or colleagues, and not in answer to anybody. */
function isAmongFriends({ context }: Reading, target: Target): boolean {
  if (context.replyTo !== undefined || context.audience === "patient") return false;
  return (
    target.kind === "reader" ||
    (target.kind === "colleague" && context.audience === "colleagues" && !target.isNamed)
  );
}

/** A named person, or one patient, is abuse; a group or somebody nobody could name is rudeness. */
function gradeOf(target: Target, { context }: Reading): Grade {
  if (target.kind === "institution" || target.kind === "public-figure") return "pause";
  if (context.audience === "patient" && target.kind === "patient") return "stop";
  if (target.kind === "patient" && target.isOne) return "stop";
  return target.isNamed && target.isOne && target.kind !== "reader" ? "stop" : "pause";
}

function isCalling(kind: Insult, reading: Reading, token: Token): boolean {
  if (kind === "noun")
    return !NOT_CALLED.test(reading.before(token, 24)) && !NOT_A_PERSON.test(reading.after(token, 14));
  if (kind === "called")
    return CALLED_BEFORE.test(reading.before(token, 40)) || CALLED_AFTER.test(reading.after(token, 30));
  return describesSomebody(reading, token);
}

// "don't be a …", "any idiot can", "am I the …", "finger prick": nobody is called it.
const NOT_CALLED =
  /(?:\b(?:don't be|do not be|never be|not being|be less of|without being|felt like|feel like|feeling like|am i|am i being|was i|are we|any|no|like|not|without|for|every|of|or|i'm|as) (?:a |an |the |such a |being |some )?|\b(?:finger|heel|skin|pin|door|volume)[ -]|-)$/;
const NOT_A_PERSON = /^(?:-|'s? (?:guide|corner|law)| (?:proof|test|testing|doctors?|shoes|nose|car|sheet))/;

// "the old cow", "you absolute melt", "clowns, the lot of them": a name for somebody, not the animal or the child.
const CALLED_BEFORE =
  /\b(?:you|ya|ye|u|silly|stupid|dozy|fat|lazy|old|miserable|spiteful|dirty|daft|thick|useless|selfish|spoilt|spoiled|rude|thieving|lying|pathetic|ungrateful|ignorant|nasty|right|complete|total|utter|absolute|proper|filthy|greedy|gutless|smirking|performing|overgrown|ugly|bloody|bitter|whinging|moaning|two-faced|sneaky|slimy|dopey|bunch of|pack of|shower of|herd of|load of) (?:(?:little|old|wee|fat|big|absolute|silly|stupid|lazy|lying|bloody|fucking|sad|utter|complete|spoilt) ){0,3}$/;
const CALLED_AFTER =
  /^,? (?:(?:the )?(?:whole )?lot (?:of (?:them|em|'em|you|ye)|you)\b|with (?:bleeps?|stethoscopes?|lanyards?)|in (?:scrubs|lanyards|crocs))/;

// "she is so …", "they're all …", "that consultant was a bit …": who is said to be it comes right before.
const SAID_OF =
  /(?<subject>[\w']+) (?:(?:is|are|was|were|being|looks?|sounds?) )?(?:(?:a|an|the|all|so|too|as|such|just|really|right|total|proper|absolute|complete|utter|utterly|bloody|fucking|pretty|bit|of|and|plain|frankly|downright|still|always|basically|actually|honestly|clearly|obviously|either|both|\w+,) ){0,5}$/;
const COPULA = /\b(?:is|are|was|were|being|looks?|sounds?)\b|'(?:s|re)\b|\b(?:hes|shes|theyre|youre|ur)\b/;
const NOT_OF_A_PERSON =
  /^[ -]+(?:to|question|idea|thing|o'clock|amount|number|enough|day|shift|night|if|for|layer|skin|soup|fog|cut)\b/;
// "lazy patients", "thick workshy shower": the next word is a person, or another insult.
const DESCRIBED =
  /^,? (?:(?:and|old|wee|little|fat|big|young|night|ward|bloody|fucking|\w+ing) ){0,2}(?<noun>[\w'-]+)/;
const PERSON =
  /^(?:people|person|m[ae]n|wom[ae]n|blokes?|lads?|lass(?:es)?|lad(?:y|ies)|girls?|boys?|guys?|bags?|sods?|lot|crowd|shower|mare|folk|staff|managers?|management|agency|voters|public|parents)$/;

function describesSomebody(reading: Reading, token: Token): boolean {
  const after = reading.after(token, 40);
  if (NOT_OF_A_PERSON.test(after)) return false;
  const noun = DESCRIBED.exec(after)?.groups?.noun;
  if (noun !== undefined && (PERSON.test(noun) || insultOf(noun) !== undefined || isPerson(noun)))
    return true;
  const before = reading.before(token, 60);
  const subject = SAID_OF.exec(before)?.groups?.subject;
  if (subject !== undefined && COPULA.test(before.slice(before.lastIndexOf(subject))))
    return isPerson(subject);
  return isFragment(reading, token);
}

function isPerson(word: string): boolean {
  const mention = mentionOf(word.replace(/'(?:s|re)$/, ""));
  return (
    mention !== undefined &&
    mention !== "idea" &&
    mention !== "thing" &&
    mention !== "self" &&
    mention !== "institution"
  );
}

// "Useless, the pair of them." "Spineless, lazy, couldn't run a bath." Not "Useless printer."
function isFragment(reading: Reading, token: Token): boolean {
  const { start, end } = reading.sentenceOf(token);
  return (
    end - start < 60 &&
    reading.before(token, 10).trim() === "" &&
    /^(?:,|[.!]| the (?:lot|pair|two))/.test(reading.after(token, 12))
  );
}

// Said fondly, or of something that went well: "you absolute bastards, love yas".
const FOND =
  /\b(?:love (?:ya|yas|you|u|her|him|them|yous|this|that|these)|adore|legends?|heroes|bless (?:you|ya)|miss (?:you|him|her|them)|best (?:mate|friend|team)|proud of|thank you|thanks|well done|congrat\w+|of gold)\b|[\u2764\u{1f499}\u{1f49c}\u{1f90d}\u{1f970}\u{1fa77}]/u;

function isFond(reading: Reading, token: Token): boolean {
  return FOND.test(reading.around(token, 60, 60));
}

function isAttribute(reading: Reading, token: Token, kind: Insult): boolean {
  return (
    kind === "adjective" &&
    /^ \p{L}/u.test(reading.after(token, 3)) &&
    !/^ (?:and|the|who|that|at)\b/.test(reading.after(token, 6))
  );
}
