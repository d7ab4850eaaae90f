import { INSULT_WORDS, type Insult, insultOf } from "../../read/lexicons/insults.ts";
import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { isSomebody, type Target, targetOf } from "../../read/target.ts";
import type { Token } from "../../read/tokenise.ts";
import { defineRule, type Found } from "../rule.ts";
import { leaveOut } from "../say-instead.ts";
import { isAttribute, isCalling } from "./insult-calling.ts";
import { abuseGrade } from "./insult-grade.ts";
import { wordsFor } from "./insult-words.ts";
import { sceneOf } from "./scene.ts";

export const insult = defineRule({
  id: "respect/insult",
  grade: "pause",
  needs: INSULT_WORDS,
  message: "This insults somebody.",
  why: "Screenshots travel, and words like this are what a complaint quotes first. The point stands better without them.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const [index, token] of reading.tokens.entries()) {
      const kind = insultOf(token.lower);
      if (kind === undefined || !isMeant(kind, reading, token, index)) continue;
      const target = numbered(targetOf(reading, token), token.lower);
      if (isHarmless(reading, token, target)) continue;
      yield { span: token, ...foundFor(kind, reading, token, target) };
    }
  },
});

/** "Snowflakes", "a shower": more than one is meant, whoever is named beside it. */
function numbered(target: Target, word: string): Target {
  const isMany =
    /^(?:shower|rabble|vermin|scum)$/.test(word) ||
    (word.endsWith("s") && insultOf(word.slice(0, -1)) !== undefined);
  return isMany ? { ...target, isOne: false } : target;
}

function isMeant(kind: Insult, reading: Reading, token: Token, index: number): boolean {
  if (token.inHashtag ? !isOfPeopleInTag(kind, reading, index) : !isCalling(kind, reading, token))
    return false;
  return !reading.isNegated(token) && !isReported(reading, token) && !isFond(reading, token);
}

/** "#LazyNurses" says it of people; "#idiot" after a tale about oneself says it of nobody. */
function isOfPeopleInTag(kind: Insult, { tokens }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  return (
    kind === "adjective" && next !== undefined && next.start === tokens[index]?.end && PEOPLE.test(next.lower)
  );
}

const PEOPLE =
  /^(?:nurses?|doctors?|docs|gps?|patients?|relatives|famil(?:y|ies)|managers?|management|consultants?|surgeons?|midwives|receptionists?|women|men|people|staff|parents|mums)$/;

/** Nobody who could be hurt; somebody far from work and care; or a friend. */
function isHarmless(reading: Reading, token: Token, target: Target): boolean {
  if (!isSomebody(target) || (isPlayful(token.lower) && isAmongFriends(reading, target))) return true;
  const scene = sceneOf(reading);
  if (scene.isOfSport) return true;
  if (target.kind === "reader") return isLaughedAt(reading, token);
  if (reading.replyTo !== undefined || /^(?:patient|colleague|profession)$/.test(target.kind)) return false;
  return !scene.isOfWork && !scene.isOfWaiting && !scene.isProfessionals;
}

function foundFor(kind: Insult, reading: Reading, token: Token, target: Target): Found {
  const grade = abuseGrade(reading, token, target);
  const fixes = isAttribute(reading, token, kind) ? [{ title: "Leave the word out", replacement: "" }] : [];
  return { grade, fixes: [...fixes, ...leaveOut(reading, token)], ...wordsFor(target, grade) };
}

// What friends call each other: "you absolute melt" to a mate is no insult.
const PLAYFUL =
  /^(?:melts?|ratbags?|eejits?|muppets?|numpt(?:y|ies)|plonkers?|donkeys?|monsters?|weirdos?|sooks?|idiots?|divvys?|wall(?:y|ies)|spanners?|bastards?|bitch(?:es)?|beggars?|buggers?|savages?|animals?|brats?|dafty|legends?|pigs?|cows?)$/;

function isPlayful(word: string): boolean {
  return PLAYFUL.test(word);
}

/** Said to the reader among friends or colleagues, and not in answer to anybody. */
function isAmongFriends(reading: Reading, target: Target): boolean {
  const { context } = reading;
  if (context.replyTo !== undefined || context.audience === "patient") return false;
  return (
    target.kind === "reader" ||
    (target.kind === "colleague" && context.audience === "colleagues" && !sceneOf(reading).isSpokenTo)
  );
}

// "lol you're so stupid 😂": the laugh says how it is meant, unless somebody is answered.
const LAUGH = /\b(?:lol|lmao|haha\w*|jk)\b|[\u{1f602}\u{1f923}\u{1f61c}\u{1f92a}\u{1f609}]/u;

function isLaughedAt(reading: Reading, token: Token): boolean {
  return !sceneOf(reading).isOfWork && LAUGH.test(reading.around(token, 80, 80));
}

// Said fondly, or of something that went well: "you absolute bastards, love yas".
const FOND =
  /\b(?:love (?:ya|yas|you|u|her|him|them|yous|this|that|these)|adore|legends?|heroes|bless (?:you|ya)|miss (?:you|him|her|them)|best (?:mate|friend|team)|proud of|thank you|thanks|well done|congrat\w+|of gold)\b|[\u2764\u{1f499}\u{1f49c}\u{1f90d}\u{1f970}\u{1fa77}]/u;

function isFond(reading: Reading, token: Token): boolean {
  return FOND.test(reading.around(token, 60, 60));
}
