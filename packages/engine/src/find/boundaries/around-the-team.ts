import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines, isToPatient } from "./with-patient.ts";

// Steers a patient past the team, or asks for secrecy.
const PAST_TEAM =
  /\b(?:(?:no need (?:to|of|go|wait)|don'?t|dont|rather than|instead of|never mind|skip|forget|without|easier than|quicker than|saves?) (?:you )?(?:\w+ ){0,3}(?:reception|the (?:desk|clinic|office|counter|front desk|registry|portal|surgery|ward|agency|team|shop|secretary|nurses|phones?|hospital|midwife|queue|drive|drop-?in)|your (?:own )?(?:gp|doctor|doc)|the (?:gp|doc|doctor)|through (?:the )?(?:counter|reception|clinic|registry)|going to the clinic|clinic)|(?:ring|call|text|message|tell|come (?:straight )?to) me,? (?:not|instead of|rather than|first,? not) (?:the |them|your )?\w*|straight to me|(?:don'?t|dont) tell (?:the |my |your |anyone|anybody|nobody|sister|staff|them|her|him|mum|amma|\w+)|tell nobody|(?:just )?between (?:us|ourselves|you and me|friends)|keep (?:it|this) (?:between|quiet|to yourself)|(?:my )?(?:boss|secretary|manager|receptionist) (?:no need|doesn't need to|needn't|mustn't) know|they (?:are|'re) (?:so )?(?:slow|hopeless)|they take ages|they'll only|not (?:telling|told) (?:work|the ward|my supervisor|anyone)|(?:haven't|havent) told (?:my supervisor|work|anyone|the ward)|i(?:'m| am) not (?:meant|supposed|allowed) to|(?:im|i'm) literally not allowed|i (?:really )?shouldn'?t but|off the clock|whatever the surgery says|directly cheaper|me direct,? cheaper)\b/g;

export const aroundTheTeam = defineRule({
  id: "boundaries/around-the-team",
  grade: "pause",
  needs: [
    "reception",
    "desk",
    "clinic",
    "office",
    "counter",
    "registry",
    "portal",
    "surgery",
    "ward",
    "agency",
    "gp",
    "doc",
    "doctor",
    "tell",
    "between",
    "boss",
    "secretary",
    "manager",
    "slow",
    "hopeless",
    "ages",
    "meant",
    "supposed",
    "allowed",
    "shouldn't",
    "straight",
    "clock",
    "drive",
    "phones",
    "quiet",
    "midwife",
    "queue",
    "hospital",
    "shop",
    "telling",
    "told",
    "supervisor",
    "direct",
  ],
  message: "This leads a patient round the team, or asks for secrecy.",
  why: "Care that nobody else knows of is unsafe for them and hard for you to explain later. If the usual way is too slow, say so to the people who run it.",
  *find(reading) {
    if (!concernsPatient(reading) || declines(reading)) return;
    for (const match of reading.matches(PAST_TEAM)) {
      if (reading.isQuoted(match)) continue;
      if (SECRECY.test(match.text) && !isToPatient(reading)) continue;
      yield { span: match, fixes: politeDecline(reading, "secret") };
      return;
    }
  },
});

/** Secrets are kept about many things; towards a patient they are a warning sign. */
const SECRECY = /\b(?:tell|between|quiet|supposed|meant|allowed|shouldn'?t)\b/;
