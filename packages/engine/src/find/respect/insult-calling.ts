import { type Insult, insultOf } from "../../read/lexicons/insults.ts";
import { mentionOf } from "../../read/lexicons/people.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import { sceneOf } from "./scene.ts";

/** Whether the word is said of somebody, as against a thing, a saying or another sense of it. */
export function isCalling(kind: Insult, reading: Reading, token: Token): boolean {
  if (kind === "noun")
    return (
      !NOT_CALLED.test(reading.before(token, 34)) &&
      !NOT_A_PERSON.test(reading.after(token, 16)) &&
      !isOtherSense(reading, token)
    );
  if (kind === "called")
    return CALLED_BEFORE.test(reading.before(token, 40)) || CALLED_AFTER.test(reading.after(token, 30));
  return describesSomebody(reading, token);
}

// "don't be a …", "any idiot can", "am I the …", "finger prick": nobody is called it.
const NOT_CALLED =
  /(?:\b(?:don't be|do not be|never be|not being|be less of|without being|felt like|feel like|feeling like|am i|am i being|was i|are we|any|no|like|not|without|for|every|of|or|i'm|as|useful) (?:(?:a|an|the|such a|being|some) )?(?:(?:total|complete|right|absolute|proper|bloody|real|little|big|utter) )?|\b(?:finger|heel|skin|pin|door|volume)[ -]|-)$/;
const NOT_A_PERSON =
  /^(?:-(?!and)|'s? (?:guide|corner|law)| (?:proof|test|testing|doctors?|shoes|nose|car|sheet|the puppet|show|film|fish|therap\w+|care|face paint))/;

/** The Muppets on the telly, "they bitch about it", "clown doctors", paper snowflakes: another sense of the word. */
const OTHER_SENSES: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  muppets: {
    before: /\b(?:from the|watch\w*|like the|with the|kermit) $/,
    after: /^ (?:show|christmas|movie|treasure)/,
  },
  muppet: { after: /^ (?:show|christmas|movie|treasure)/ },
  bitch: {
    before: /\b(?:to|will|and|can|don't|just|rather|i|we|his|my|her) $/,
    after: /^ (?:about|and moan|ass|is crazy|had \w+ pup|in (?:whelp|kennel|season|heat))/,
  },
  clown: { before: /\b(?:y'all|class) $/, after: /^ (?:doctor|on|him|her|fish|noses?|costume|visit)/ },
  clowns: {
    before: /\b(?:send in the|circus|fear of) $/,
    after: /^ (?:came|visit|from the circus|made the)/,
  },
  snowflake: { before: /\b(?:paper|falling|first|every|little) $/, after: /^ (?:biscuits?|decorations?)/ },
  snowflakes: { before: /\b(?:paper|falling|first|like|catch\w*|cut|of) $/, after: /^ (?:on|in|from|fell)/ },
  scum: { before: /\b(?:pond|soap|the|off the) $/, after: /^ (?:vs?\b|line|off|forms?|on (?:the|top))/ },
  peasant: { after: /^ (?:food|stew|soup|blouse|bread)/ },
  weasel: { after: /^ (?:words?|out|in the)/ },
  prick: { after: /^ (?:the|your|it|and|each|up)/ },
};

function isOtherSense(reading: Reading, token: Token): boolean {
  const senses = OTHER_SENSES[token.lower];
  if (senses === undefined) return false;
  return (
    senses.before?.test(reading.before(token, 24)) === true ||
    senses.after?.test(reading.after(token, 20)) === true
  );
}

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
    sceneOf(reading).isOfWork &&
    reading.before(token, 10).trim() === "" &&
    /^(?:,|[.!]| the (?:lot|pair|two))/.test(reading.after(token, 12))
  );
}

/** Whether the sentence stays whole when the word is left out: "lazy managers". */
export function isAttribute(reading: Reading, token: Token, kind: Insult): boolean {
  return (
    kind === "adjective" &&
    /^ \p{L}/u.test(reading.after(token, 3)) &&
    !/^ (?:and|the|who|that|at)\b/.test(reading.after(token, 6))
  );
}
