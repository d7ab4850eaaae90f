import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldRightly } from "./owning.ts";

const BOSS =
  "(?:control|matron|sister|the nmc|nmc|gmc|gdc|gphc|hcpc|cqc|hr|occy health|infection control|medicare|uni|my uni|management|(?:the |my |our )?(?:manager|boss|supervisor|mentor|educator|consultant|charge nurse|inspector|head of \\w+))";

// Words that hide something: "nobody checks", "don't tell …", "if anyone asks", "they'll never know".
const { needs, pattern } = phraseList({
  "notices notice noticed checks check counts counted wiser audits clocked": [
    "(?:nobody|no one|not a soul)(?:'?s| has| had)? (?:ever |actually |even )?(?:notices?|noticed|checks?|checked|counts?|counted|any the wiser|the wiser|audits?|clocked)(?: (?:it|them|mine))?(?=[.,!?)]| lol| anyway| though| yet|\\s*[\\u{1f600}-\\u{1f9ff}]|$)",
    "who'?s (?:going to|gonna|to) (?:check|know|notice)(?= ?[?.!\\u{1f602}]|$)",
    "(?:never|doesn'?t|don'?t|won'?t) (?:even |actually |ever )?(?:checks?|audits?|counts?)(?: (?:it|them|any of it|mine))?(?=[.,!]| lol| anyway|$)",
  ],
  "tell telling grass": `(?:don'?t|not|nobody|no one) (?:be )?(?:tell(?:ing)?|grass(?:ing)? (?:me|us)? ?(?:up )?to|let on to) ${BOSS}`,
  caught:
    "(?:never|not|haven'?t|hasn'?t) (?:yet )?been caught|(?:get|getting|got) away with (?:it|that)(?= (?:for|every|since|all)|[.,!])",
  asks: `if (?:anyone|anybody|${BOSS}|they) asks?,? (?:we|i|you|it|say|just|the)`,
  conversation: "(?:we )?never had this (?:conversation|chat)",
  hurt: "what (?:they|she|he|you|the patient|patients) don'?t know (?:won'?t|can'?t) hurt",
  works: "works every time",
  "everyone everybody":
    "(?:everyone|everybody|we all) (?:does|do|did) it(?= |[.,!:;)]|$)(?! right| differently)",
});

// What was done: with a record, a drug, a check, a shift, a claim.
const DEED =
  /\b(?:obs|charts?|charted|notes|log|logs|logged|sign(?:ed|ing)?|sign-?offs?|rounds?|drugs?|meds|asleep|wrote|script|cash|claim(?:ed)?|bill(?:ed)?|fridge|autoclave|buzzers?|bells?|morphine|fent\w*|ket(?:amine)?|zopiclone|tablets|stock|osce|stations|exam|training|hours|consent|backdat\w+|copied|made up|gloves|needles?|prosecco|pints?|drunk|half[- ]cut|hungover|rang in sick|timesheet|dose|insulin|records?|entries|datix|sats|resps|competenc\w+|portfolio|wasted|topped|entonox|blues?|lights|nap|skipp?(?:ed)?|ignored|prescrib\w+|sick ?notes?|cpd|appraisal)\b/;
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
      yield { span: match };
    }
  },
});
