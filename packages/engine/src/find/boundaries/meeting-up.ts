import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines, isToPatient } from "./with-patient.ts";

// Arranging to meet outside care, or telling that one did. "After dinner?", "how many drinks a week?" and "your walk
// tomorrow" are what clinicians ask.
const TO_PATIENT =
  /\b(?:(?:come|pop|call) (?:round|over|by|up|in|along|lime|braai|for|to (?:mine|ours|my (?:place|house|flat|home)))(?: to)? ?(?:(?:to )?(?:mine|ours|my (?:place|house|flat)|for (?:a |your |some )?(?:tea|cuppa|coffee|feed|dinner|drink|lime))|by (?:me|us)|(?:on )?(?:saturday|sunday|friday))|come (?:my|your) (?:house|flat|block|place)|come lime|an lime by|(?:i(?:'ll| will| could| can)?|can i) (?:come|pop|look|drop|call) (?:round|over|by|in|up|your)|(?<!\b(?:before|after|with|without|at|since|your|of|from|to|the|no|any|many|cold|hot|fizzy|soft|sweet|energy|daily|regular) )(?:coffee|pints?|drinks?|dinner|lunch|curry|gin|wine|bubble tea|beers?|tea|walk|karaoke|tennis|futsal|roast|braai|cuppa|gig|ceilidh|fleadh)[^.!?\n]{0,40}(?:(?=\?)|friday|saturday|sunday|thursday|tonight|tomorrow|after|as friends|some evening|instead|on me|to clear)|(?:fancy|want|up for|shout you|buy you|owe me|owes? you|take you(?: to)?|meet (?:me|you|for)|go for|come for|have) (?:a |an |for )?(?:\w+ )?(?:coffee|pint|drink|dinner|lunch|curry|walk|beer|cuppa|tea|run|swim|bite)|(?:see|meet) (?:you|ye) (?:at (?:the|mine|ours|parkrun|your)|friday|saturday|sunday|tonight|there|for the roast|in the (?:pub|bar))|see you (?:saturday|sunday|friday) then|(?:mine|yours) at \w+(?=\?)|(?:spare|extra) (?:ticket|stand)|sit with me|stay over|family now|as friends|do the [a-z]+ with me|pick you up|shoot pool|get a pint|lads are short|put us both down|ring(?:side)? ticket|by the grill|at your gig|up the front|i'?m buying|first round's on me|want to talk to\. can i|do your gutters|fix that)\b/g;

const ABOUT_PATIENT =
  /\b(?:(?:going(?! to need)|went|off|ended up going|been|taking (?:her|him|them)|take (?:her|him|them|\w+)|go|invited \w+|asked me) (?:for|to|along to|on) (?:(?:a|the|his|her|their|my|some) )?(?:\w+ ){0,2}(?:80th|90th|70th|40th|30th|party|wedding|funeral|curry|coffee|pint|drinks?|dinner|nandos|graduation|gig|holiday|weekend|anniversary mass|christening|alton towers|skeggy|book club|boat|match|hockey|golf|tickets)|(?:came|coming) to my (?:\d+th|party|house)|hockey tickets|eats? at our house|(?:top table|plus one)|he's a mate now|he's my mate|still text|text the wordle|given me a key|be her sponsor|jetski weekend|round doing my boiler|i could pop|knitted us|(?:my )?(?:new )?flatmate|lodging with|(?:moved|moving) in with (?!(?:my|our|two|three|some|a couple)\b)\w+|(?:he|she|they)(?:'s| is| are) (?:staying|living) (?:with me|at mine)|in my spare room|(?:came for a |for a )sleepover|bring (?:her|him|them) to mine|(?:his|her|their) godmother|(?:his|her|their) godfather|made me god(?:mother|father)|(?:client|patient)[^.!?\n]{0,20}turned (?:bestie|friend|mate)|my bestie now)\b/g;

export const meetingUp = defineRule({
  id: "boundaries/meeting-up",
  grade: "pause",
  needs: [
    "come",
    "pop",
    "call",
    "drop",
    "coffee",
    "pint",
    "pints",
    "drink",
    "drinks",
    "dinner",
    "lunch",
    "curry",
    "beer*",
    "tea",
    "cuppa",
    "walk",
    "wine",
    "gin",
    "meet",
    "mine",
    "yours",
    "ours",
    "friends",
    "mate",
    "round's",
    "round",
    "party",
    "wedding",
    "weekend",
    "80th",
    "90th",
    "40th",
    "holiday",
    "ticket*",
    "family",
    "karaoke",
    "tennis",
    "braai",
    "lime",
    "roast",
    "buying",
    "saturday",
    "sunday",
    "friday",
    "text",
    "key",
    "sponsor",
    "coffee",
    "graduation",
    "gutters",
    "gig",
    "stay",
    "pool",
    "weekend",
    "funeral",
    "footie",
    "golf",
    "house",
    "flatmate",
    "lodging",
    "moved",
    "moving",
    "staying",
    "living",
    "spare",
    "sleepover",
    "godmother",
    "godfather",
    "turned",
    "bestie",
    "bring",
    "eats",
    "given",
    "knitted",
    "owe",
    "owes",
    "invited",
    "asked",
  ],
  message: "This mixes friendship with being somebody's clinician.",
  why: "A patient cannot easily say no to you, and a friend is hard to treat or to refuse. If you were friends first, another clinician can look after them.",
  *find(reading) {
    if (!concernsPatient(reading) || declines(reading)) return;
    const isTo = isToPatient(reading);
    for (const match of reading.matches(isTo ? TO_PATIENT : ABOUT_PATIENT)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (CARE_VISIT.test(reading.around(match, 30, 60)) && !SOCIAL.test(match.text)) continue;
      yield {
        span: match,
        ...(isTakenUp(reading, match.text, isTo) ? TAKEN_UP : {}),
        fixes: politeDecline(reading, "meeting"),
      };
      return;
    }
  },
});

/** Coming in for care is no party. */
const CARE_VISIT =
  /\b(?:come in|pop in|pop (?:in )?to (?:the )?(?:clinic|surgery|pharmacy|desk|reception|practice)|appointment|booked|book (?:in|you)|reception|clinic (?:at|on)|see you (?:at|on) (?:the )?(?:\w+ )?(?:clinic|appointment|the \d+))\b/;
const SOCIAL =
  /\b(?:coffee|pints?|drinks?|dinner|lunch|curry|gin|wine|beers?|tea|mine|ours|house|braai|friends|roast|lime)\b/;
// A tie that has begun, or begins with more than one blur: an account and a drink, a number and a secret.
const DOMESTIC =
  /flatmate|lodging|in with|staying|living|spare room|sleepover|to mine|god(?:mother|father)|turned|bestie|given me a key|holiday|weekend/;
const MORE_THAN_ONE =
  /\b(?:accepted|added you|i've added|my (?:own|home|private) (?:number|phone|mobile)|07700|miss (?:you|our)|lonely|on your own|i'?ll (?:look at|check) (?:your|it)|whip them out|take (?:a )?look at your|cash|paynow)\b/;
const TAKEN_UP = {
  grade: "stop",
  message: "This takes up a friendship with somebody in your care.",
  why: "They depend on you, so they can't freely say no, and once you're friends neither of you can treat it as care. Please talk to a senior before anything is sent.",
} as const;

function isTakenUp(reading: Reading, words: string, isTo: boolean): boolean {
  if (!isTo) return DOMESTIC.test(words);
  return ALONE.test(words) || reading.has(MORE_THAN_ONE);
}

/** Two people and an evening. */
const ALONE =
  /\b(?:dinner|gin|wine|drinks?|pint|coffee|mine at|yours at|bubble tea|walk|come (?:for dinner|to my|my)|i'?m buying|as friends|stay over)\b/;
