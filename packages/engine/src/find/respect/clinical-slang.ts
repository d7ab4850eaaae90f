import type { Match, Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Grade } from "../rule.ts";
import { sceneOf } from "./scene.ts";
import { wordsFor } from "./slang-words.ts";

// Names for patients that put them down. Many were collected by Fox, Fertleman, Cahill and Palmer, "Medical slang in
// British hospitals", Ethics & Behavior 2003; the rest are what wards and control rooms say now.
const { needs, pattern } = phraseList({
  "frequent freq": "(?:frequent|freq)[- ]?fl[iy]ers?",
  "frequentflyer* frequentflier*": "frequentfl[iy]ers?",
  "heartsink* heart": "heart[- ]?sinks?(?! of)",
  "gomer* gome gork gorked crumbl*":
    "gomers?|gome|gork(?:s|ed)?|(?:(?:another|next|this|the|a|these|\\d+) )?crumbl(?:y(?= (?:in|from|sent|on|with|who))|ies)(?! (?:cheese|topping|cake|pastry|biscuit|bit|soil))",
  "acopia acopic": "acopia|acopic",
  tatt: "\\d ?x ?tatt",
  "bed bedblocker*": "bed ?-?block(?:ers?|ing)",
  "waster wasters timewaster*": "time[- ]?wasters?",
  coffin: "coffin[- ]dodgers?",
  "drug pain opioid benzo seeker* seekers":
    "(?:drug|pain|opioid|oxy|benzo|med|attention)[- ]?seekers?|seekers gonna seek",
  worried: "worried well",
  nad: "lol in nad",
  "pfo pafo nfn norfolk": "pa?fo|nfn|normal for [a-z]+folk",
  "ctd circling": "ctd|circling the drain",
  "cheyne hasselhoff": "cheyne[- ]stoking|doing a hasselhoff",
  "celestial eternal": "celestial (?:discharge|transfer)|transfer(?:red)? to (?:ward heaven|the eternal)",
  granny: "granny[- ]?dump(?:ing|ed|er)?",
  "geriatric departure cabbage": "geriatric park|departure lounge|cabbage patch|god's waiting room",
  "train trainwreck*": "train ?-?wrecks?(?= (?:with|in|from|of a))",
  "plumbum porcelain supratentorial":
    "plumbum oscillans|porcelain level|(?:all|entirely|purely) supratentorial",
  "status thespian": "status (?:dramaticus|hystericus)|(?:acute )?thespian (?:syndrome|attack)|acute drama",
  "suitcase teddy handbag": "(?:positive )?(?:suitcase|teddy(?: bear)?|handbag) sign(?: positive)?",
  hand: "social hand[- ]?grenade",
  "bibi begum": "(?:mrs )?bibi[- ]?(?:itis|syndrome)|begum syndrome",
  daughter: "daughter from california",
  "fluid flk": "flk|funny looking kid",
  "sicklers sickler": "(?:another |these |the )sicklers?",
  "dirtball* dirtbag* trollop*": "dirt ?balls?|dirt ?bags?|pond ?life",
  "whinger* moaner*": "(?:the |all the |same )(?:whingers|moaners)",
  "eupd pd bpd borderlines borderline":
    "(?:eupd|bpd|pd) (?:queens?|crowd|lot|princess)|(?:another|classic|typical) (?:borderline|pd|eupd|bpd)(?= |[.,!])(?! (?:case|result|personality|trait))|the borderlines|pds(?= and| again| tonight)",
  "nutter* nutjob* loony loonies psychos funny":
    "(?:the |all the |these |full of )(?:nutters|nutjobs|loonies|psychos)|funny farm|loony bin",
  "junkie* smackhead* crackhead* druggie* alkies pissheads methadone":
    "(?:the |these |same |some |absolute |another )?(?:junkies?|smackheads?|crackheads?|druggies?|alkies|pissheads)|methadone (?:zombies|queue lot)",
  "vegetable*": "(?:a |the |these |human )vegetables?(?= (?:on|in bed|who|at least|and the family))",
  "cling clingons": "cling-?ons",
  brigade:
    "(?:hypnobirth\\w*|whale ?song|menopause|pots|fibro\\w*|crystal|sick ?note|google|mobility scooter|birth plan|worried well|i pay your wages|too posh to push)(?: \\w+)? brigade",
  posh: "too posh to (?:push|be pricked|wash)",
});

export const clinicalSlang = defineRule({
  id: "respect/clinical-slang",
  grade: "pause",
  needs,
  message: "This is slang that puts patients down.",
  why: "The person it names could read it, and so could everybody who has ever been afraid of being one. A plain description says more.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isSpokenOf(reading, match) || isElsewhere(reading, match)) continue;
      yield { span: match, grade: gradeOf(reading, match), ...wordsFor(match.text) };
    }
  },
});

/** The word is quoted, discussed, or said of oneself. */
function isSpokenOf(reading: Reading, match: Match): boolean {
  return (
    reading.isQuoted(match) ||
    isReported(reading, match) ||
    reading.has(/\bhouse of god\b/) ||
    isOwn(reading.around(match, 60, 40))
  );
}

// What is said on any street is slang for patients where work is spoken of.
const OF_THE_STREET =
  /junk|smack|crack|drugg|alk(?:y|ies)|pisshead|dirt|pond|attention|nutter|nutjob|loon|psycho|borderline|whinge|moaner/;

function isElsewhere(reading: Reading, match: Match): boolean {
  if (isSmallAd(reading.around(match, 40, 40))) return true;
  const { profession, author } = reading.context;
  if (!OF_THE_STREET.test(match.text) || (profession ?? author?.bio) !== undefined) return false;
  return !sceneOf(reading).isOfWork && !reading.has(OF_CARE);
}

const OF_CARE = /\b(?:methadone|naloxone|narcan'?d?|triage|resus|overdose\w*|detox|sectioned|full moon)\b/;

const ABUSE = /junk|smack|crack|alk(?:y|ies)|pisshead|nutter|nutjob|dirt|pond|trollop|zombie|queen/;

/** Said of patients it is mockery; a word of abuse for one who can be told is abuse. */
function gradeOf(reading: Reading, match: Match): Grade {
  if (!ABUSE.test(match.text)) return "pause";
  const { kind, isOne, isNamed } = targetOf(reading, match);
  return isOne && (isNamed || kind === "patient") ? "stop" : "pause";
}

/** Said of oneself, of the printer, or of a word: "I was the worried well", "the printer has acopia". */
function isOwn(around: string): boolean {
  return /\b(?:i was|i am|i'm|i've been|my own|as a|me too|printer|computer|lift|bleep|rota|my brother|my sister|my mum|my mam|my dad)\b/.test(
    around,
  );
}

function isSmallAd(around: string): boolean {
  return /\b(?:no time ?-?wasters|air ?miles|avios|collect|collection only|ono|£\d+)\b/.test(around);
}
