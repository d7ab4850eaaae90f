import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines } from "./with-patient.ts";

// Money, loans, legacies or large presents between patient and carer.
const MONEY =
  /\b(?:(?:lend|loan|sub|borrow) (?:me|us|from)|(?:put|written|named|left) (?:me|us|you've put me) in (?:the|her|his|their|your) will|in the will|put me in his will|(?:had|got|have|use|using) (?:his|her|their) (?:debit|bank|credit) card|(?:his|her|their) (?:bank|debit|credit) card(?:'s| is) in my|lending me (?:[\w']+ ){0,3}(?:grand|thousand|hundred|k|£|\d)|(?:he|she|they) left me (?:the|his|her|their)(?! (?:details|number|notes|file|message|loveliest|nicest|kindest))|gave (?:him|her|them) my bank details|my (?:paypal|venmo|cash ?app|revolut)|cash (?:only|and no|direct|this time|in hand|no card|no fuss)|(?:paynow|ewallet|venmo|tng|m-pesa)|(?:giving|gives|gave|slips?|slipped|paid|pays|paying) me (?:\w+ )?(?:(?:£|\$|€|r|rm) ?\d+(?: a week| extra| cash)?|\d+ (?:quid|pounds|dollars|euros?|rand|a week|extra|cash)|(?:ten|twenty|fifty|a hundred) (?:quid|pounds|dollars|euros?))|\d+ (?:cash|a week extra|for yourself)|(?:pressies|presents|gifts?) (?:were |are )?(?:far |way )?too generous|delighted to accept the (?:villa|trip|watch|gift|holiday|use)|villa in|free haircuts|haircuts for life|kept the (?:two )?(?:biggest|watch|money|cash|lid)|turkeys|you shouldn'?t have but|bumped up in return|won'?t be waiting long|buy(?:ing)? (?:his|her|their) (?:car|house|bungalow|flat)|you can owe me|split the rent|invest(?:ed|ing)? with)\b/g;

export const giftsAndMoney = defineRule({
  id: "boundaries/gifts-and-money",
  grade: "pause",
  needs: [
    "lend",
    "loan",
    "borrow",
    "lending",
    "left",
    "sub",
    "will",
    "card",
    "bank",
    "paypal",
    "venmo",
    "cash",
    "paynow",
    "ewallet",
    "upi",
    "tng",
    "me",
    "pressies",
    "presents",
    "gift*",
    "villa",
    "haircuts",
    "kept",
    "turkeys",
    "owe",
    "rent",
    "return",
    "bungalow",
    "car",
  ],
  message: "Money or presents pass between you and a patient here.",
  why: "Gifts, loans and cash can look like pressure or like paying for better care, and families often ask later. Thank them, say no to anything of value, and tell your manager.",
  *find(reading) {
    if (!concernsPatient(reading) || declines(reading)) return;
    for (const match of reading.matches(MONEY)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      const isGrave = EXPLOITS.test(match.text);
      yield {
        span: match,
        ...(isGrave ? LIVES_OFF : { grade: "pause" }),
        fixes: politeDecline(reading, "money"),
      };
      return;
    }
  },
});

const EXPLOITS = /\b(?:will|bank|debit|credit|left me|lending me|villa|a week|bumped)\b/;

const LIVES_OFF = {
  grade: "stop",
  message: "Money or property of somebody in your care comes to you here.",
  why: "Loans, legacies and the use of a card look like taking advantage, however willingly they're offered, and can end in a police inquiry. Say no, write it down, and tell your manager today.",
} as const;
