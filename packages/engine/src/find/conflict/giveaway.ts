import { defineRule } from "../rule.ts";
import { isDeclared, isPlay } from "./promotion.ts";

// Prizes and perks for following, tagging, reviewing or bringing a friend.
const GIVEAWAY =
  /\b(?:give ?away|(?:tag|share) (?:us |three |two |3 |2 |5 |five |your |a |in )?(?:\w+ ){0,3}(?:friends?|bestie|mate|sister|tannie|who needs|for the chance|to (?:win|enter)|for r\d+|in your after)|for the chance to win|win (?:a|the|one of)(?: \w+){0,4} (?:worth|treatment|toothbrush|voucher|syringe|smile|session)|first (?:\d+|ten|five|six|twenty) (?:to (?:comment|book|message|reply|sign)|through the door|only)|refer a friend|bring (?:a friend|the (?:whole )?squad|the girls|ya mum|your mum)|(?:2|two|buy \d+)[- ]for[- ](?:1|one)|1-for-1|buy \d+ free \d+|free (?:top[- ]?up|botox|whitening|scaling|filler|trial|treatment|hamper|consult and)|every third client|review (?:and|to) (?:win|get)|(?:leave|write) (?:us )?(?:a )?(?:5|five)[- ]?star (?:review)? ?(?:and|for)|(?:half|£\d+|\$\d+|r\d+) off (?:your )?(?:next|first)|11\.11 sale|winter special|black friday|mother'?s day (?:treat|deal)|flash sale|sale!!)\b/g;

export const giveaway = defineRule({
  id: "conflict/giveaway",
  grade: "pause",
  needs: [
    "giveaway",
    "give",
    "tag",
    "win",
    "refer",
    "bring",
    "free",
    "third",
    "review",
    "star",
    "sale",
    "special",
    "friday",
    "treat",
    "buy",
    "2-for-1",
    "1",
    "comment",
    "message",
    "book",
  ],
  message: "This uses prizes or discounts to bring people to treatment.",
  why: "Regulators object to pressure on health decisions, and to rewards for reviews and referrals. Information on what you offer and what it costs is welcome.",
  *find(reading) {
    if (reading.context.audience === "colleagues") return;
    for (const match of reading.matches(GIVEAWAY)) {
      if (isPlay(reading) || (isDeclared(reading) && !reading.has(/\bgive ?away\b/))) return;
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (!TREATMENT.test(reading.plainOf({ start: 0, end: reading.text.length }))) continue;
      if (EVERYDAY.test(reading.around(match, 80, 80))) continue;
      yield {
        span: match,
        fixes:
          reading.matches(GIVEAWAY).length === 1
            ? [
                {
                  title: "Say what you offer and what it costs",
                  replacement: "[what you offer, and its price]",
                },
              ]
            : [],
      };
      return;
    }
  },
});

const TREATMENT =
  /\b(?:botox|tox\w*|filler|lips|whitening|veneers?|implants?|scale|polish|scaling|check-?up|hifu|laser|profhilo|treatments?|consult\w*|syringes?|smile|teeth|tooth\w*|clinic|dental|dentist|aesthetic\w*|adjust\w+|physio|massage gun|supplements?|serum|collagen|probiotics?|hamper|scan|test|lipo|surgeon|surgery|hair|weight|pens?|injections?|skin|facials?|peel|drip|session|1-for-1|slots)\b/;
const EVERYDAY =
  /\b(?:pizza|cake|raffle|bake|quiz|talk|week|breastfeeding|rota|shift|parking|coffee|tea room|choir|football|ticket|cinema|union|ballot|nhs app|flu clinic|vaccine|vaccination|parkrun|museum|library)\b/;
