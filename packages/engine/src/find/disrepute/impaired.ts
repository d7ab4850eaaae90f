import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const MANY =
  "(?:a (?:few|couple(?: of)?|bottle of|cheeky|glass of|wee)|one|two|three|four|five|six|seven|eight|ten|\\d+)";
const DRINKS =
  "(?:pints?|cans|tinnies|beers|wines?|glasses of \\w+|proseccos?|gins?|vodkas?|whisk(?:e)?ys?|rums?|sherr(?:y|ies)|cocktails?|martinis?|margaritas?|naggins?|shots|jagerbombs?|sambucas?|ciders?|bevvies|schooners|stubbies)";
const MEDICINE =
  "(?:diazepam|valium|zopiclone|zoppy|zops?|modafinil|adderall|addys|ritalin|concerta|tramadol|codeine|oramorph|morphine|lorazepam|xanax|pregabalin|fentanyl|ketamine|ket|entonox|propofol|gas and air)";

// Drink or drugs in the author: the state they were in, or what they took.
const { needs, pattern } = phraseList({
  "drunk pissed hungover hung steaming hammered tipsy plastered bladdered paralytic langers legless blotto stoned baked wrecked pickled locked cooked hanging cut rough high buzzing":
    [
      "(?:still |a bit |absolutely |slightly |possibly still |probably still |genuinely |well |so |totally |fully |half )?(?:drunk|pissed|hung ?-?over|half[- ]cut|steaming|hammered|tipsy|plastered|bladdered|paralytic|langers|rat-?arsed|legless|blotto|stoned|baked)(?! (?:patients?|man|woman|bloke|driver|drivers|lads?|girls?|as a lord|on power|people|off|and disorderly|in charge|him|her|relatives?|me off|us off|chicken|vegetables|potatoes|and incapable))",
      "(?:absolutely |still |proper )(?:cooked|pickled|locked|wrecked|wasted|high|hanging|buzzing|rough)(?= (?:from|at|on|for|off|this)|[.,!]|$)(?! on life)",
      "(?:high|off (?:my|me) (?:face|head|tits)) (?:on (?:shift|duty|call)|at work|in theatre)",
    ],
  "pint pints cans tinnies beers wine wines glass glasses prosecco proseccos gin gins vodka vodkas whisky whiskey rum sherry cocktail cocktails martini* margarita* naggin* shots jagerbomb* sambuca* cider* bevvies schooner* bottle": `(?:${MANY} (?:large |quick |cheeky |wee |espresso |double )?${DRINKS}|(?:bottle|glass) of (?:prosecco|wine|red|white|rioja|merlot|gin|fizz|sherry|whisky))(?: (?:deep|in|down me|with (?:the )?lunch|at lunch|before|between))?`,
  "bevvy drink couple hauf tipple":
    "had (?:a|me a) (?:bevvy|wee hauf|tipple)|had a (?:drink|few|couple)(?= (?:at|with|before|over|between|in the))",
  "microdos* gummy gummies edible* spliff joint line lines mdma coke": [
    "micro-?dos(?:e|ed|ing)",
    "(?:a |half a |ate a |\\d+ ?mg )gumm(?:y|ies)|(?:an? )?(?:edible|spliff|joint)(?= (?:before|on|at|after|in))",
    "(?:a |did a |cheeky |few )lines? (?:of (?:coke|ket|charlie) )?(?=before|between|in the)",
  ],
  "entonox gas":
    "(?:goes?|go|hits?|puffs?|balloons?|turns?|blast|drags?) (?:on|of) the (?:entonox|gas and air)|entonox (?:balloons?|party|break)",
  "diazepam valium zop* modafinil adderall addys ritalin concerta tramadol codeine oramorph morphine lorazepam xanax pregabalin fentanyl ket* entonox propofol": `(?:i |i'?ve |we |just |so i )(?:take|took|taken|had|popped|pop|ate|dropped|helped myself to) (?:[\\w']+ ){0,4}${MEDICINE}(?= (?:before|on|at|from|off|to (?:get|stay|sleep)|and|again|between|out)|[.,!]|$)`,
  "asleep slept nap napped wheel":
    "(?:fell|was|been) asleep (?:on (?:shift|duty|nights)|at the (?:wheel|desk|station)|in (?:the )?(?:relatives'? room|linen|theatre|handover))|(?:slept|napped) (?:through|in) (?:the )?(?:whole shift|shift|linen (?:room|cupboard)|relatives'? room|crash bleep|arrest call)|nodded off at the wheel",
});

// Work, now or just before or after: without it a drink is a drink.
const AT_WORK =
  /\b(?:shifts?|on[- ]call|wards?|theatre|(?:morning|afternoon|8am|9am|clinic|full) list|list (?:at|till|til)|clinic|(?:drug|ward|whole|insulin) round|handover|nights|trolley|long day|an early|late shift|on duty|clocking (?:on|in)|at work|into work|scrubbed|scrub(?:bing)? in|intubat\w+|cannulat\w+|cannulas?|extractions?|fillings|operat\w+|sutur\w+|insulins?|meds|obs|crash bleep|sirens|blues|the truck|reporting|chest drain|consultations?|prescrib\w+|scripts|my patients|patients at|first patient|home visits|rounds|placement|counter|dispens\w+)\b/;
// Off duty, sober, about patients or other people, or not going in.
const OFF_WORK =
  /\b(?:days? off|off (?:tomorrow|today|till|until)|annual leave|on leave|not (?:working|on|in) (?:today|tomorrow|till)|after (?:work|my shift|the shift|nights|shift)|post[- ]nights?|squash|alcohol[- ]free|mocktail|sober|dry january|teetotal|(?:call|called|rang|phoned?|ring(?:ing)?) in sick|swapp?(?:ed)? (?:my|the) shift|wouldn'?t|not going in|patients? (?:was|were|came|is|who)|came in drunk|drink[- ]driv\w+|units? (?:a|per) week|withdrawal|detox|prescribed (?:for|to) me|my (?:psychiatrist|gp)|for my (?:adhd|back|anxiety|sleep)|drunk on|staying home|in recovery|feels like (?:being )?|as if i|you (?:came|turned up|were)|swapped|don't often post)\b/;

export const impaired = defineRule({
  id: "disrepute/impaired-at-work",
  grade: "stop",
  needs,
  message: "This says that you worked while impaired, or are about to.",
  why: "Drink, drugs or sleep on duty put patients at risk, and a joke about it is taken at its word. If you aren't fit today, ring in; if it keeps happening, your own doctor can help in confidence.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (isAnothers(reading, match) || reading.isNegated(match) || isToldRightly(reading, match)) continue;
      if (!isOnDuty(reading, match)) continue;
      yield { span: match };
      return;
    }
  },
});

function isOnDuty(reading: Reading, span: Span): boolean {
  const near = reading.around(span, 180, 180);
  return !OFF_WORK.test(near) && AT_WORK.test(near);
}
