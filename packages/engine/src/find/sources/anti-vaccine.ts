import type { Reading } from "../../read/reading.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule, type Found } from "../rule.ts";
import { isExamined, saferClaim } from "./claim.ts";

const VACCINE =
  "(?:vaccin\\w*|vax\\w*|jabs?|shots?|mmr|hpv|immunisations?|immunizations?|(?:covid|measles|flu|these) (?:and \\w+ )?injections?|boosters?|vials?|needles?|vitamin k(?: shot| jab)?|vaksin)";
const HARM =
  "(?:autis\\w*|poison\\w*|toxic\\w*|toxins?|sterilis\\w*|steriliz\\w*|sterile|infertil\\w*|barren|ovaries|rewrites?|dna|turbo cancer|cancer|kills?|killed|killing|deaths?|dropping dead|brain swelling|brain damage|sids|asthma|never (?:been )?tested|untested|weapon|depopulation|microchip|metal|mercury|aborted|haram|not safe|harmful|dangerous|silent|injur\\w*|hurt)";

// A vaccine and a harm that it does not do, or a call to refuse it.
const AGAINST = new RegExp(
  "\\b(?:" +
    [
      `${VACCINE}\\b[^.!?\\n]{0,60}\\b(?:causes?|caused|cause|gives?|gave|giving|=|is|are|was|were|has|have|had|makes?|made|making|rewrites?|shuts? down|sterilis\\w+|steriliz\\w+|leads? to|contains?|isi|killed|kills?|does|did|dey|been|buat)\\b[^.!?\\n]{0,40}\\b${HARM}`,
      `(?:poison|autism|turbo cancer|black box)\\b[^.!?\\n]{0,30}\\b(?:in|from|by|because of|after) (?:the |that |this |their )?${VACCINE}`,
      `(?:don'?t|dont|do not|dinnae|never|wouldn'?t|would not) (?:\\w+ ){0,4}(?:vaccinate|vax|vaccination|jab|${VACCINE})`,
      `(?:refuse|skip|delay|decline|avoid|stop(?:ped)? (?:giving|having)|cancel|leave|say no to) (?:the |that |those |any |all |every |your |their |them |these |alone )*(?:\\w+ )?(?:mmr|hpv|${VACCINE})(?! (?:fridge|clinic|queue|appointment))`,
      `leave those needles alone|(?:met|seen) an unvaccinated (?:child|kid)|childhood vaccine schedule is|natural (?:immunity|ways to protect)|vaxxed with saline|wouldn'?t (?:let|want|give|have) (?:one|it|them|the \\w+) near|don'?t let (?:school|them) (?:jab|give|vaccinate)|don'?t (?:consent|sign the (?:consent )?form)`,
      `(?:diseases? (?:are|is) gone|covered to 2|breastmilk carries everything)`,
    ].join("|") +
    ")",
  "g",
);

export const antiVaccine = defineRule({
  id: "sources/anti-vaccine",
  grade: "stop",
  needs: [
    "vaccin*",
    "vax*",
    "jab",
    "jabs",
    "shot",
    "shots",
    "mmr",
    "hpv",
    "immunis*",
    "immuniz*",
    "injection",
    "injections",
    "booster",
    "boosters",
    "vial",
    "vials",
    "needles",
    "unvaccinated",
    "vitamin",
    "consent",
    "breastmilk",
    "form",
    "vaksin",
    "flu",
    ..."poison toxic cancel don't dont wouldn't wouldnt say refuse brain natural never autism".split(" "),
  ],
  message: "This frightens people away from a vaccine with something that is not so.",
  why: "Children die of what they were not protected against, and a clinician's word weighs more than a stranger's. Worries deserve an honest answer with the leaflet and the figures.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    yield* asAnswer(reading);
    for (const match of reading.matches(AGAINST)) {
      if (isExamined(reading)) return;
      if (reading.isQuoted(match) || QUIET.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      if (WEAK.test(match.text) && !match.text.startsWith("don") && reading.isNegated(match)) continue;
      if (RESOURCE.test(match.text) || DOUBLE_NEGATIVE.test(match.text)) continue;
      if (!HOSTILE.test(reading.plainOf({ start: 0, end: reading.text.length })) && WEAK.test(match.text))
        continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

/** "It's poison. Cancel.", to somebody who asks about a vaccine: the answer need not name it. */
function* asAnswer(reading: Reading): Generator<Found> {
  if (reading.replyTo?.has(ASKED_ABOUT) !== true || reading.has(NAMED)) return;
  for (const match of reading.matches(WARNS_OFF)) {
    if (isExamined(reading) || reading.isQuoted(match) || reading.has(QUIET)) return;
    if (!match.text.startsWith("don") && reading.isNegated(match)) continue;
    yield { span: match, fixes: [saferClaim(reading, match)] };
    return;
  }
}

const NAMED = new RegExp(`\\b${VACCINE}\\b`);
const ASKED_ABOUT = new RegExp(
  `\\b${VACCINE}\\b[^?]*\\?|\\b${VACCINE}\\b[^?]{0,40}\\b(?:due|advice|thoughts|nervous|worried|should)`,
);
const WARNS_OFF =
  /\b(?:poison|toxic|cancel(?: it)?(?=[.! ]|$)|don'?t (?:let|do it|go|sign|take|get|have)|wouldn'?t (?:let|have|touch|go near|give)|say no|refuse|brain swelling|natural immunity|never been tested|autism)\b/g;

const QUIET =
  /\b(?:no link|found no|does not|doesn't|didn't|do not cause|don't cause|not cause|never caused|isn't|is not|aren't|safe(?:r|ty)?|rare|rarely|may|might|could|leaflet|recall|fridge|batch|allerg\w+ to|myth|wrong|reduces?|prevents?|protects?|fewer|against (?:cancer|measles|flu)|cervical cancer|wiped out|saves?|please have|book|my (?:own )?(?:arm|shot|jab)|tequila|golf|basketball|gym|photo|steroid (?:jab|injection|shot)|insulin|lip|filler|b12|espresso|if you(?:'ve| have) (?:had|got))\b/;
/** "I'd never skip it", "don't delay" speak for the vaccine. */
const DOUBLE_NEGATIVE =
  /^(?:don'?t|dont|do not|never|would(?:n'?t| not)) (?:\w+ ){0,2}(?:skip|miss|refuse|delay|avoid|decline|cancel|put off)\b/;
const RESOURCE = /\bstopped giving (?:flu )?jabs? (?:at|on|after)\b/;
const WEAK = /^(?:don|never|wouldn|refuse|skip|delay|decline|avoid|stop|cancel|leave|say no)/;
const HOSTILE =
  /\b(?:poison|autis\w*|sterile|barren|toxi\w*|queue|natural\w*|nobody|never|instead|not one|truth|kill\w*|reaction|seen (?:it|what)|own kids|simple|weapon|proof|safe for|freebirth|no no|full stop|fact|scam|ditch|vitamin|one is plenty)\b/;
