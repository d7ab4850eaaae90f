import { defineRule } from "../rule.ts";
import { AD_LINE, declare, isDeclared, isPlay } from "./promotion.ts";

// A part in a campaign: the face of a brand, an ambassador, a sponsor of one's own.
const ROLE =
  /\b(?:(?:the |new |a )*(?:face|voice) of (?:the )?(?:\w+ )?(?:[a-z]{4,})|(?:proud |new |official )*(?:brand )?ambassador (?:of|for)|brand partner|(?:we'?ve|i'?ve|we|i)(?: have)? (?:just )?partnered with|teamed up with|fronting (?:the|a|their)|signed (?:the|a) contract (?:for|with)|my sponsors?\b|(?:on stage|here) (?:with|w\/) my sponsors|chose me|side of a bus|tv ad (?:airs|is on|on)|in the (?:ad|advert) i|goody bag|on this journey with (?:them|@)|launch (?:party|event) (?:with|for|of) |public launch of|stand at (?:the )?(?:show|expo))\b/g;

export const paidRole = defineRule({
  id: "conflict/paid-role",
  grade: "pause",
  needs: [
    "face",
    "voice",
    "ambassador",
    "partner",
    "partnered",
    "teamed",
    "fronting",
    "contract",
    "sponsor",
    "sponsors",
    "chose",
    "bus",
    "ad",
    "advert",
    "goody",
    "journey",
    "launch",
    "expo",
  ],
  message: "This announces a part in a campaign, and not plainly what you get for it.",
  why: '"Honoured to be the face of" can mean paid or not, and people will guess. Say "they pay me" or "unpaid", and check with your indemnifier that you are covered.',
  *find(reading) {
    for (const match of reading.matches(ROLE)) {
      if (isDeclared(reading) || isPlay(reading)) return;
      if (reading.isQuoted(match) || reading.isNegated(match) || !BRAND.test(reading.around(match, 120, 160)))
        continue;
      yield { span: match, fixes: [declare(reading, AD_LINE)] };
      return;
    }
  },
});

/** A thing that is sold has to be near; the face of a charity or the voice of a union sells nothing. */
const BRAND =
  /\b(?:vitamins?|probiotics?|syrup|toothpaste|toothbrush|brush|supplements?|serums?|skincare|wearable|watch|ring|band|lozenge|patch|shakes?|oat|drink|app|device|brand|campaign|tv ad|telly|product|cream|lenses|insoles?|formula|pens?|sock|socks|mattress|protein|collagen|gummies|liver|detox|bottle|sourdough|priority booking|zinc\w*|multivit\w*|buy|grab|best|only|should be (?:wearing|asking|taking|on)|trusted|must)\b/;
