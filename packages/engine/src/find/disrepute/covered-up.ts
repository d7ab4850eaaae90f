import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { putRecordRight } from "./instead.ts";
import { isToldRightly } from "./owning.ts";

const BOSS =
  "(?:control|matron|sister|the nmc|nmc|gmc|gdc|gphc|hcpc|cqc|hr|occy health|infection control|medicare|uni|my uni|management|(?:the |my |our )?(?:manager|boss|supervisor|mentor|educator|consultant|charge nurse|inspector|head of \\w+))";

// Words that hide something: "nobody checks", "don't tell …", "if anyone asks", "they'll never know".
const { needs, pattern } = phraseList({
  "notices notice noticed checks check checked looks looked reads counts count counted wiser audits clocked saw sees looks blinked knows squeak miss say":
    [
      "(?:nobody|no one|no-one|not a soul|none of them|no bugger|naebody)(?:'?s| has| had)? (?:ever |actually |even |really )?(?:notices?|noticed|checks?|checked|counts?|counted|any the wiser|the wiser|audits?|clocked|saw|sees|looks|looked|blinked|reads|knows|the wiser)(?: (?:it|them|one|mine|mine in \\d+ years|bottle \\w+|my hands|a thing))?(?=[.,!?)]| lol| anyway| though| yet| in \\d|\\s*[\\u{1f600}-\\u{1f9ff}]|$)",
      "who'?s (?:going to|gonna|to) (?:come and )?(?:check|checking|know|notice)|who'?s checking(?=[.,!? ]|$)",
      "(?:never|doesn'?t|don'?t|won'?t|hardly) (?:even |actually |ever )?(?:checks?|audits?|counts?|reads?)(?: (?:it|them|any of it|mine|one))?(?=[.,!]| lol| anyway|$)",
      "not a squeak|(?:they|dem|nobody) (?:nah|won'?t|don'?t) (?:even )?miss it",
    ],
  "tell telling grass land": [
    `(?:don'?t|dont|not|nobody|no one) (?:be )?(?:tell(?:ing)?|grass(?:ing)? (?:me|us)? ?(?:up )?to|let on to) ${BOSS}`,
    "don'?t (?:land|drop) me in it",
  ],
  caught:
    "(?:never|not|haven'?t|hasn'?t) (?:yet )?been caught|(?:get|getting|got) away with (?:it|that)(?= (?:for|every|since|all)|[.,!])",
  "asks ask": `if (?:the )?(?:anyone|anybody|coroner|${BOSS}|they|the family) asks?,? (?:we|i|it|say|just|the)`,
  conversation: "(?:we )?never had this (?:conversation|chat)",
  "delete reply": "(?<!i'll )delete (?:this(?=[.,!]| and| when|$)|after reading)|don'?t reply to this",
  hurt: "what (?:they|she|he|you|the patient|patients) (?:don'?t|doesn'?t|didn'?t) know (?:won'?t|can'?t) hurt",
  "works time treat": "works every time|works a treat",
  "regrets sorry": "(?:zero|no) regrets|not sorry",
  quiet: "on the quiet",
  "everyone everybody we all you'd we've":
    "(?:everyone|everybody|we all|we'?ve all|you'?d all) (?:does|do|did|done) it(?= |[.,!:;)]|$)(?! right| differently)",
});

// What was done: with a record, a drug, a check, a shift, a claim.
const DEED =
  /\b(?:obs|charts?|charted|notes|log|logs|logged|sign(?:ed|ing)?|sign-?offs?|rounds?|drugs?|meds|asleep|wrote|script|cash|claim(?:ed)?|bill(?:ed)?|fridge|autoclave|buzzers?|bells?|morphine|fent\w*|ket(?:amine)?|zopiclone|tablets|stock|osce|stations|exam|training|hours|consent|backdat\w+|copied|made up|gloves|needles?|prosecco|pints?|drunk|half[- ]cut|hungover|rang in sick|timesheet|dose|insulin|records?|entries|datix|sats|resps|competenc\w+|portfolio|wasted|topped|entonox|blues?|lights|nap|skipp?(?:ed)?|ignored|prescrib\w+|bleep|pager|scan|x-?ray\w*|sick ?notes?|cpd|appraisal)\b/;
/** Remedies "work every time", too: it must be something that the author does behind backs. */
const TREATMENT = /^(?:works|on the quiet|no regrets|zero regrets|not sorry)/;
const OWN_DEED =
  /\b(?:signal|radio|sign(?:ed|ing)?|wrote|write|chart(?:ed)?|notes|logged|skip(?:ped)?|claim(?:ed)?|asleep|slept|drunk|steaming|bell|buzzers?|saline|earpiece|backdat\w+|script|dose|x-?ray\w*|triple|bleep\w*)\b/;
const HARMLESS =
  /\b(?:slides|scanned|pdf|chapter|book|photo|logo|watermark|word for word|code|link in bio|biscuits?|cake|chocolate|crisps|sausages|yoghurt|samosas?|twix|roses|surprise|pregnant|baby shower|birthday|engaged|wordle|duolingo|streak|spanish|telly|game|toothache|nurofen|clove|side effects)\b/;

export const coveredUp = defineRule({
  id: "disrepute/covered-up",
  grade: "stop",
  needs,
  message: "This sounds as if something was done that nobody should find out about.",
  why: "Posts about what nobody will notice are how people do notice. If something went wrong, tell your manager or your indemnifier first.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      const near = reading.around(match, 220, 160);
      if (!DEED.test(near) || HARMLESS.test(near)) continue;
      if (isToldRightly(reading, match)) continue;
      if (TREATMENT.test(match.text) && !OWN_DEED.test(near)) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: putRecordRight(reading) };
      return;
    }
  },
});
