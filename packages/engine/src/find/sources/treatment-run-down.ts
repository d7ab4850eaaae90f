import { ANY_MEDICINE, DANGEROUS_MEDICINE, maybeMedicine } from "../../read/lexicons/medicines.ts";
import { defineRule } from "../rule.ts";
import { hasSource, isExamined, isSoftened, saferClaim } from "./claim.ts";

const CARE =
  "(?:(?:\\w+ )?(?:tablets|pills|creams?|scans?|x-?rays|screening|smears?|mammograms?|tests?|testing)|masks|ventilators?|fluoride|epidurals?|inductions?|root canals?|grommets|the nhs hearing test|surgery|a smear|syringe drivers?|naloxone)";
// What is said of it: "… rot your muscles", "… are sugar pills", "… is poison". The treatment stands right before.
const RUN_DOWN =
  /\b(?:poison\w*|rots?|rotting|wrecks?|wrecking|ruins?|destroys?|rat poison|sugar pills|placebos?|scams?|useless|pointless|a con|killing|kill(?:s|ed)?|blinding|shuts? (?:your |the )?\w+ down|shut down|nothing|no good to anyone|trap\w* the|feeds? (?:the )?(?:tumou?rs?|cancer)|get in(?:to)? the blood|damages? (?:your|the)|calcif\w+|spreads?|don'?t work|doesn'?t work|never work\w*|salt|overdiagnosed|made up|invented|for the doctor'?s pocket|hasn'?t picked up|give(?:s)? more|to finish people)(?![\w-])/g;
const SAID_OF = new RegExp(
  `\\b(?<what>${ANY_MEDICINE}|${CARE})(?:'s|:)? (?:(?:is|are|was|were|will|do|does|did|just|only|literally|basically|nothing but|an?|all|more|actually|always|really) ){0,4}$`,
);

export const treatmentRunDown = defineRule({
  id: "sources/treatment-run-down",
  grade: "pause",
  needs: [
    ..."poison* rot rots rotting wreck* ruin* destroy destroys sugar placebo placebos scam scams useless pointless".split(
      " ",
    ),
    ..."con killing kill kills killed blinding shut shuts nothing good trap* feed feeds get damage damages calcif* spread".split(
      " ",
    ),
    ..."spreads don't doesn't never salt overdiagnosed made invented pocket picked give gives finish".split(
      " ",
    ),
  ],
  message: "This runs a treatment down with nothing to check it by.",
  why: "Those who take it will read that, and some will stop. Harms are worth naming with how often they happen, and the source.",
  *find(reading) {
    if (!reading.tokens.some(({ lower }) => maybeMedicine(lower) || OTHER_CARE.has(lower.replace(/'s$/, ""))))
      return;
    for (const match of reading.matches(RUN_DOWN)) {
      const said = SAID_OF.exec(reading.before(match, 60));
      if (said === null) continue;
      if (isExamined(reading) || hasSource(reading)) return;
      if (isSoftened(reading, match) || FAIR.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      const what = said.groups?.what ?? "";
      if (VAGUE.test(what)) continue;
      const isStop = GRAVE.test(what) || LEAVE_IT.test(reading.around(match, 120, 160));
      yield {
        span: { start: match.start - said[0].length, end: match.end },
        grade: isStop ? "stop" : "pause",
        fixes: [saferClaim(reading, match)],
      };
      return;
    }
  },
});

const VAGUE = /^(?:medicines?|treatment|script|prescription|drops)$/;
const GRAVE = new RegExp(`^${DANGEROUS_MEDICINE}$`);
const OTHER_CARE: ReadonlySet<string> = new Set(
  "tablets pills cream creams scan scans screening smear smears mammogram mammograms testing tests masks ventilator ventilators fluoride epidural epidurals induction inductions canals grommets surgery drivers naloxone".split(
    " ",
  ),
);
const LEAVE_IT =
  /\b(?:bin (?:it|them|yours?|your)|stop (?:it|them|taking|your)|ditch|refuse|say no|stay home|throw (?:it|them|away)|don'?t (?:go|let|take)|flush|come off|cancel|leave (?:it|them))\b/;
/** Limits that are so, and one's own experience. */
const FAIR =
  /\b(?:antibiotics (?:do|don'?t|won'?t|are useless)[^.]*(?:virus\w*|colds?|flu|viral)|for (?:a |colds?|viral)|(?:as|when|because) (?:they|it).{0,4} viral|i|i've|my|me|mine|if|unless|without|alone|expired|out of date|overdose|too (?:much|many)|children|in overdose|side effects?|mixing|with alcohol|misus\w+|counterfeit|fake|unlicensed|online|knock-?off|supplements?)\b/;
