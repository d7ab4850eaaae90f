import { isSmallTalk } from "../../read/small-talk.ts";
import { speaksOfWork } from "../../read/work.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const RECORD =
  "(?:obs|observations|vitals|charts?|notes|logs?|log ?books?|temps|temperatures|turns|rounds|checks|mars?|cd (?:book|check|register)|records?|numbers|data|entry|entries|hours|timesheets?|audits?|datix|resps|sats|scores?|dops|reflections?|competenc(?:y|ies)|signatures?|training|sign[- ]?(?:offs?|ins?)|forms?|consents?|consent forms?|minutes|supervision|portfolio|certificates?)";

// Records made up, copied, backdated, signed unread or tidied for an inspection.
const { needs, pattern } = phraseList({
  "backdat* predat*":
    "(?:back|pre)-?dat(?:e|ed|es|ing)(?: (?:it|the|your|a|them|that|my|all|some|everything))?",
  "made make making invent* fudg* fak* forg* guess* fiddl* doctored": [
    `(?:made|make|making) (?:[\\w']+ ){0,3}${RECORD} up|(?:made|make|making) up (?:[\\w']+ ){0,4}${RECORD}`,
    `(?:invent(?:ed|ing)?|fudg(?:e|ed|ing)|fak(?:e|ed|ing)|forg(?:e|ed|ing)|guess(?:ed|ing)?|fiddl(?:e|ed|ing)|doctored) (?:[\\w']+ ){0,3}${RECORD}`,
    "make (?:the )?(?:dates|numbers|times) (?:match|add up)|made (?:the|my) numbers up",
  ],
  "copied copy copying": `cop(?:y|ied|ying)(?: and past(?:e|ed|ing))? (?:the |in the |down |across )?(?:midnight|last|previous|yesterday|monday|tuesday|wednesday|thursday|friday|night|\\d{1,2} ?(?:am|pm)|the \\d{1,2}00)(?:'?s)?(?: ${RECORD})?`,
  "seen examined reviewed settled stable":
    "(?:writes?|wrote|put|putting|tick(?:ed)?) (?:down )?[\"']?(?:seen and examined|seen|reviewed|examined|settled|stable)[\"']? (?:for (?:the )?(?:whole|all|every|lot)|from the (?:door|doorway|desk|bed|pub|car)|without|in (?:their|all) the notes)",
  "sign signed signing initial initialled tick ticked": [
    "sign(?:ed|s|ing)? (?:[\\w']+ ){0,5}(?:without (?:even )?(?:reading|looking|seeing|checking)|in one go|left[- ]handed|for checks i)|sign(?:ed|ing)? (?:off )?(?:[\\w']+ ){1,4}i (?:never|didn'?t) (?:do|did|see|check|give)",
    "sign(?:ed|ing)? (?:in |off )?(?:for each other|each other (?:in|off)|as (?:the )?(?:nurse|second checker|witness) (?:when|but)|my own (?:sign-?offs?|competenc\\w+|logbook|dops))|(?:i'?ll sign yours|can sign (?:for|as) me)",
    "(?:sign|initial)(?:led)? both (?:boxes|columns)|ticked (?:all|every|both) (?:the )?box(?:es)? (?:without|before|and never)",
  ],
  "pens biros": "(?:different|vary the|change) (?:colou?red )?(?:pens|biros)",
  "gaps blanks retrospectively": `fill(?:ed|ing)? in (?:all )?the (?:gaps|blanks)(?: (?:on|in) (?:the )?${RECORD}|(?=[^.!?\\n]{0,60}(?:cqc|inspect|audit|handover|nobody|from memory)))|(?:obs|checks|rounds) in retrospect`,
  "login smartcard pin":
    "(?:under|on|with|using) (?:somebody|someone|a mate|a colleague|her|his|my mentor|the nurse|the consultant)(?:'?s)? (?:else'?s )?(?:log ?-?in|pin|smartcard|password)",
  "charted chart logged recorded documented":
    "(?:chart|charted|logged|recorded|documented) (?:it |them |that )?(?:as (?:given|done|wasted?|wastage|spilled|spillage|broken|breakage)(?=[^.!?\\n]{0,60}(?:never|wasn'?t|weren'?t|didn'?t|hadn'?t|forgot|lol|\\u{1f602}|nobody|saves|anyway|easier|job done|pocket|bag))|obs (?:i|we|that) (?:never|didn'?t))",
  "wasted spilled breakage":
    "(?:signed|written|write|put|log(?:ged)?|went) (?:it |them )?(?:down |off )?as (?:wasted?|wastage|spill(?:ed|age)|breakage|expired)",
  "rewrote rewritten shred shredded vanish disappear": `(?:rewr(?:ote|itten)|shred(?:ded)?|binned|tore out|ripped out|deleted|lost) (?:that |the |a |one )?(?:chart page|page|incident forms?|datix(?:es)?|entry|drug chart)|(?:datix|incident form|complaint) (?:\\w+ ){0,3}(?:going to |has to )?(?:vanish|disappear)`,
  "cqc inspector* inspection audit auditor* hiw":
    "(?:before|for|when|if) (?:the )?(?:cqc|hiw|rqia|inspect(?:ors?|ion)|auditors?|audit)(?: \\w+){0,4}?(?:,)? (?:so )?(?:just )?(?:fill in (?:all )?the (?:gaps|blanks|charts?|logs?|obs|sheets?)|backdate|hide|shred|say (?:it'?s|we)|knock up|make sure (?:the )?(?:logs?|charts?) (?:look (?:right|good|full|complete)))",
  shifts: "clocked (?:in|on) (?:for|at) (?:both|two|a mate)|clock(?:ed)? (?:me|him|her|each other) in",
});

export const falseRecords = defineRule({
  id: "disrepute/false-records",
  grade: "stop",
  needs,
  message: "This describes making up or altering a record.",
  why: "A false record can hurt the next patient and is treated as dishonesty, which regulators take most seriously of all. Put it right with your manager; don't post it.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    // "Made up" is said of invented cases too: here it is the very thing looked for.
    if (reading.signal("fiction").some(({ text }) => !/^made.up$/.test(text))) return;
    for (const match of reading.matches(pattern)) {
      if (isAnothers(reading, match) || reading.isNegated(match) || isToldRightly(reading, match)) continue;
      if (NO_RECORD.test(reading.around(match, 60, 40))) continue;
      if (COULD_BE_ANYTHING.test(match.text) && !speaksOfWork(reading, match)) continue;
      yield { span: match };
    }
  },
});

// Without a record in the words themselves, a streak in an app or a parish rota could be meant.
const COULD_BE_ANYTHING =
  /dat\w+(?: (?:it|them|that|my|all|some|everything))?$|pens|biros|numbers|reading|looking|each other/;
const NO_RECORD =
  /\b(?:(?:leaving|birthday|christmas|the|her|his|retirement|get well) cards?|contract|lease|petition|mortgage|parcel|terms and conditions)\b/;
