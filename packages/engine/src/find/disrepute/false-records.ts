import { isSmallTalk } from "../../read/small-talk.ts";
import { speaksOfWork } from "../../read/work.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { putRecordRight } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const RECORD =
  "(?:obs|observations|vitals|charts?|notes|logs?|log ?books?|temps|temperatures|turns|rounds|checks|mars?|cd (?:book|check|register)|records?|numbers|data|entry|entries|hours|timesheets?|audits?|datix|resps|sats|scores?|dops|reflections?|competenc(?:y|ies)|signatures?|training|sign[- ]?(?:offs?|ins?)|forms?|consents?|consent forms?|minutes|supervision|portfolio|certificates?)";

const WRITES =
  "(?:chart(?:ed|ing|s)?|wr[io]te|written|writing|put(?: down)?|sign(?:ed|ing|s)?(?: off| out| in)?|tick(?:ed|ing)?|logg?(?:ed|ing)?|document(?:ed|ing)?|record(?:ed|ing)|initial(?:led)?|fill(?:ed)? in|enter(?:ed)?|discharged|claim(?:ed)?|bill(?:ed)?)";

// Records made up, copied, backdated, signed unread or tidied for an inspection.
const { needs, pattern } = phraseList({
  "backdat* predat*":
    "(?:back-?dat(?:e|ed|es|ing)|pre-?dat(?:ed|ing))(?: (?:it|the|your|a|them|that|my|all|some|everything))?",
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
  // What was never done is written all the same.
  "never didn't didnt haven't havent hadn't without having": [
    `${WRITES} [^.!?\\n]{0,70}(?:(?:i|we|they|which|that)(?:'d| had| have|'ve)? (?:never|didn'?t|haven'?t|hadn'?t|did not) (?:even |actually |ever )?(?:d[oi]d?|done|do|seen?|saw|took|taken?|g[ai]ven?|check(?:ed)?|measured?|happened|asked?|look(?:ed)?|read|turn(?:ed)? up|attend(?:ed)?|witness(?:ed)?)|(?:having|without) (?:ever |even |actually )?(?:never )?(?:set(?:ting)? eyes|see(?:n|ing)|look(?:ed|ing)|read(?:ing)?|ask(?:ed|ing)|examin(?:ed|ing)|check(?:ed|ing)|wak(?:ed|ing)|doing|done|taking))`,
    `${WRITES} [\\w' ]{0,30}(?:who|that) (?:never|didn'?t) (?:turned? up|came|come|attend(?:ed)?|show(?:ed)?(?: up)?|sat|sit)`,
  ],
  // Hours, or a whole week, in one go, and before they have passed.
  "start advance once go end whole week rest memory from": [
    `(?:pre-?fill(?:ed|s)?|fill(?:ed|s)?(?: in)?|writ(?:e|es|ten)|wrote|tick(?:ed|s)?|sign(?:ed|s)?|chart(?:ed|s)?|log(?:ged|s)?|did|done) [^.!?\\n]{0,50}(?:at (?:the )?(?:start|beginning|end) of (?:the |my )?(?:shift|night|week|day)|in advance|all at once|at once at the end|in one go|for the (?:whole|rest of the) (?:week|night|shift|day)|the whole week'?s?(?: on)?|from last (?:year|month|week))`,
    "(?:obs|drug round|meds round|charts?|notes|mars?|rounds|checks) (?:all )?(?:done|written|filled in|signed|charted) (?:[\\w']+ ){0,2}from memory",
  ],
  // The same figures for everybody.
  "resp resps rr sats gcs obs": `(?:resps?|resp rates?|rr|sats|gcs|obs)(?: of| are| is|:)? ?(?:\\d{1,3})?(?:[ ,]+(?:sats|resps?|bp|hr|temp)? ?\\d{1,3}){0,3} (?:every time|for (?:everyone|everybody|all|the lot|the whole)|on my watch|from the door|across the board)`,
  // In somebody else's name.
  "sign signs signature signatures initials squiggle witness witnessed": [
    "sign (?:it |them |that )?(?:for|as) me(?= on| in| pls| please| would|[.,!?)]|$)|sign(?:ed|s|ing)? (?:my|his|her|your|their|the consultant'?s) name|(?:second|other|witness) (?:signature|column|initials?)(?: (?:was|is|were))? (?:me|mine|myself|i)|(?:i |we )(?:do|did|sign|signed|fill|filled) (?:in )?(?:the )?(?:witness|second) (?:column|signature|box)",
    "(?:same|draw a|copied (?:his|her|the)) (?:signature|squiggle)|sign(?:s|ed)? (?:the whole (?:week|month|book)|blank)|sign (?:i'?ll|i will) do blank",
  ],
  "logged logging log login pin password":
    "log(?:ged|ging)? in as \\p{L}+|(?:got|has|have|know|using|use|on|under) (?:my|her|his|their|a mate'?s|the whole group'?s) (?:pin|log ?-?in|password)(?=[^.!?\\n]{0,80})",
  // Altered so that it fits.
  "chang* alter* amend* adjust* edit* reset tweak* nudg*": `(?:quietly |just )?(?:chang|alter|amend|adjust|edit|tweak|nudg)(?:e|es|ed|ing) (?:[\\w']+ ){0,4}${RECORD}(?= so\\b| to (?:match|fit|look|make)| (?:after|before) (?:the )?(?:audit|review|inspect\\w+))|reset the (?:chart|log|fridge)(?= and| so)`,
  "breakage spilled spillage spills wasted waste expired expire lost own": `(?:logged|written|wrote|write|writing|wr[io]te|put|signed(?: out)?|charted) (?:it |them |that |em |one |two )?(?:down |off |up |out )?(?:as|say|em as) ["']?(?:breakage|broken|spill\\w*|wasted?|wastage|expired?|lost|(?:patient'?s|pt'?s) own)`,
  "photoshopped photoshop": `photoshop(?:ped)? (?:[\\w']+ ){0,5}(?:result|results|certificate|cert|letter|card|form|note|dbs|passport|reference)`,
  // More claimed than was done: "I write 45, I do 15".
  "write writes put claim claimed bill billed code charge charged": [
    "(?:i|we) (?:write|put|claim|bill|chart|code)s? (?:for )?[\\w£$.]{1,8}(?: \\w+)?,? (?:i|we|but|and|&|then) (?:i |we )?(?:only |just )?(?:do|did|see|saw|work|worked|polish)",
    "(?:one|1|single) \\w+ (?:i|we) (?:write|bill|claim|put|code)(?: it)? (?:as|for|up as) (?:two|three|four|five|six|\\d+)|(?:claim(?:ed)?|bill(?:ed)?|charged?) (?:for )?(?:both|twice|the full)(?: \\w+)?(?=[^.!?\\n]{0,40}(?:didn'?t|never|only|ssh|shh|lol|nobody))",
  ],
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
      if (NO_RECORD.test(reading.around(match, 60, 40)) || reading.replyTo?.has(NO_RECORD)) continue;
      if (COULD_BE_ANYTHING.test(match.text) && !speaksOfWork(reading, match)) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: putRecordRight(reading) };
    }
  },
});

// Without a record in the words themselves, a streak in an app or a parish rota could be meant.
const COULD_BE_ANYTHING =
  /dat\w+(?: (?:it|them|that|my|all|some|everything))?$|pens|biros|numbers|reading|looking|each other|for me$/;
const NO_RECORD =
  /\b(?:(?:leaving|birthday|christmas|the|her|his|retirement|get well) cards?|contract|lease|petition|mortgage|parcel|terms and conditions)\b/;
