import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { putRecordRight } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

// Money, gifts or favours taken where they should not be.
const { needs, pattern } = phraseList({
  "claim claimed claiming bill billed billing charge charged invoice invoiced": [
    "(?:claim(?:ed|ing)?|bill(?:ed|ing)?|charg(?:e|ed|ing)|invoic(?:e|ed|ing)) (?:[\\w']+ ){0,6}(?:(?:but|and) (?:only |just |never )(?:do|did|see|saw|polish|did half)|(?:that|which) (?:i|we) never|that (?:didn'?t happen|never (?:ran(?! through)|happened)))",
    "(?:bill|claim)(?:ed|ing)? (?:[\\w']+ ){0,3}as (?:a )?band (?:two|three|\\d)(?=[^.!?\\n]{0,50}(?:nobody|check-?up|polish|only|never|years))",
  ],
  "auditors auditor audit medicare insurer insurers aid":
    "(?:auditors?|audit|medicare|insurers?|(?:the )?medical aid|nhsbsa) (?:never|won'?t|doesn'?t|don'?t) (?:look|looks|checks?|counts?|notice|notices|work weekends|ask)",
  "backhander* bribe bribes brown sweetener":
    "(?:slip(?:ped)?|gave|give|pay|paid|took|take) (?:[\\w']+ ){0,4}(?:backhanders?|bribes?|brown envelopes?|sweetener)",
  "list queue":
    "(?<=\\b(?:i|we|i'll|we'll|i've|we've|i can|we can|just|quietly|can|could|and|to) )(?:slip(?:ped)?|bump(?:ed)?|sneak(?:ed)?|snuck|push(?:ed)?|jump(?:ed)?) (?:you|him|her|them|my (?:mum|dad|nan|mate)|a mate|your \\w+) (?:up|to the top of|ahead on) (?:the )?(?:public |waiting )?(?:list|queue)",
  "bungalow savings inheritance":
    "(?:put|left|leaving|leave|write|wrote) (?:me|us) (?:[\\w']+ ){0,3}(?:his|her|the|their) (?:bungalow|savings|inheritance)(?=[^.!?\\n]{0,80})",
  "card loan lend lent bank":
    "(?:i'?ve had|got|using|use) (?:his|her) (?:debit|bank) card|(?:lend|lent|borrow(?:ed)?) (?:me |us )?£\\d+ (?:off|from) (?:a |my |one of (?:my|the) )(?:patients?|residents?|clients?)",
  "kickback kickbacks commission switch referral":
    "(?:paid|pays?|get|earn) (?:me |us )?(?:a )?(?:kickbacks?|commission|cut|bonus) (?:per|for (?:each|every)) (?:switch|script|referral|patient|test)(?=[^.!?\\n]{0,80}(?:don'?t tell|without asking|quiet|nobody|shh|hush))",
  "upsell needn't unnecessary healthy":
    "(?:sold|sell|do|did|charged?) (?:[\\w']+ ){0,4}(?:crowns?|veneers?|scans?|tests?|x-?rays?|fillings?) (?:they|she|he|people|patients) (?:don'?t|didn'?t) need",
});

export const gain = defineRule({
  id: "disrepute/dishonest-gain",
  grade: "stop",
  needs,
  message: "This describes gaining by something dishonest.",
  why: "False claims and favours on the list are treated as dishonesty even when everybody seems to do it. Don't post it; take advice from your indemnifier.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (/^(?:auditor|audit)/.test(match.text) && !MONEY.test(reading.around(match, 150, 120))) continue;
      if ((isAnothers(reading, match) && !/\b(?:me|us)\b/.test(match.text)) || isToldRightly(reading, match))
        continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: putRecordRight(reading) };
      return;
    }
  },
});

// An audit leaves many things out: here it is about what was claimed.
const MONEY =
  /\b(?:claim\w*|bill(?:ed|ing|s)?|invoic\w+|charg\w+|codes?|coded|coding|bands?|hours|miles|mileage|timesheets?|expenses|overtime|paid|pay|units)\b/;
