import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { notFitToday } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const MANY =
  "(?:a (?:few|couple(?: of)?|bottle of|cheeky|glass of|wee|litre of|skinful of|drop of)|some|one|two|three|four|five|six|seven|eight|ten|\\d+)";
const DRINKS =
  "(?:pints?|cans|tinnies|beers|wines?|glasses of \\w+|proseccos?|gins?|vodkas?|whisk(?:e)?ys?|rums?|sherr(?:y|ies)|cocktails?|martinis?|margaritas?|naggins?|shots|jagerbombs?|sambucas?|ciders?|bevvies|schooners|stubbies|lagers?|guinness|vodka cruisers?|drams?)";
const MEDICINE =
  "(?:diazepam|valium|zopiclone|zoppy|zops?|modafinil|adderall|addys|ritalin|concerta|tramadol|codeine|oramorph|morphine|lorazepam|xanax|pregabalin|fentanyl|ketamine|ket|entonox|propofol|gas and air|midazolam|pethidine|dexies|temazepam|day nurse|solpadeine)";
const MEDICINES =
  "diazepam valium zop* modafinil adderall addys ritalin concerta tramadol codeine oramorph morphine lorazepam xanax pregabalin fentanyl ket* entonox propofol midazolam pethidine dexies temazepam nurse solpadeine";

// Drink: the state the author was in, or what they had.
const DRINK = phraseList({
  "drunk pissed hungover hung steaming steamin hammered tipsy plastered bladdered paralytic langers legless blotto pickled locked cooked hanging cut rough wrecked wasted sozzled trolleyed bollocksed smashed hangover":
    [
      "(?:still |a bit |absolutely |slightly |possibly still |probably still |genuinely |well |so |totally |fully |half )?(?:drunk|pissed|hung ?-?over|half[- ]cut|steaming?|hammered|tipsy|plastered|bladdered|paralytic|langers|rat-?arsed|legless|blotto|sozzled|trolleyed|bollocksed)(?! (?:patients?|man|woman|bloke|driver|drivers|lads?|girls?|as a lord|on power|people|off|and disorderly|in charge|him|her|relatives?|me off|us off|chicken|vegetables|potatoes|and incapable|mug|cup|hot))",
      "(?:absolutely |still |proper )(?:cooked|pickled|locked|wrecked|wasted|hanging|rough|smashed)(?= (?:from|at|on|for|off|this)|[.,!:]|$)",
      "(?:with |nursing |on )(?:a |the )(?:raging |massive |stinking |banging )?hangover",
    ],
  "pint pints cans tinnies beers wine wines glass glasses prosecco proseccos gin gins vodka vodkas whisky whiskey rum sherry cocktail cocktails martini* margarita* naggin* shots jagerbomb* sambuca* cider* bevvies schooner* bottle lager* guinness dram*":
    [
      `(?:${MANY} (?:large |quick |cheeky |wee |espresso |double )?${DRINKS}|(?:bottle|glass) of (?:prosecco|wine|red|white|rioja|merlot|gin|fizz|sherry|whisky|vodka|rum))(?: (?:deep|in|down me|with (?:the )?lunch|at lunch|before|between))?`,
      "(?:the |her |his |mixing )(?:rum|vodka|sherry|gin|whisky|wine) (?:had me|in the (?:iv|drug|specimen|staff) fridge|kicking in)|(?:still )?tasting (?:it|the (?:gin|wine|rum|vodka))",
    ],
  "bevvy drink drinks couple hauf tipple few":
    "had (?:a|me a) (?:bevvy|wee hauf|tipple)|had (?:a )?(?:drink|few|couple)(?: too many)?(?= (?:at|with|before|over|between|in the))",
});
// Drugs, street or from the trolley.
const DRUGS = phraseList({
  "stoned baked high buzzing": [
    "(?:still |a bit |absolutely |half )?(?:stoned|baked)(?! (?:potato\\w*|goods|beans|by|a|for|in|at))",
    "(?:absolutely |still |proper )(?:high|buzzing)(?= (?:from|at|on|for|off|this)|[.,!:]|$)(?! on life)",
    "(?:high|off (?:my|me) (?:face|head|tits)) (?:on (?:shift|duty|call)|at work|in theatre)",
  ],
  "microdos* gummy gummies edible* spliff joint line lines mdma coke speed pingers": [
    "micro-?dos(?:e|ed|ing)",
    "(?:a |half a |ate a |\\d+ ?mg )gumm(?:y|ies)|(?:an? )?(?:edible|spliff|joint)(?= (?:before|on|at|after|in|again))",
    "(?:a |did a |cheeky |few |three |two )lines?,? (?:of (?:coke|ket|charlie) )?(?=before|between|in the)",
  ],
  "entonox gas":
    "(?:goes?|go|hits?|puffs?|balloons?|turns?|blast|drags?) (?:on|of) the (?:entonox|gas and air)|entonox (?:balloons?|party|break)",
  [MEDICINES]: [
    `(?:i |i'?ve |we |just |so i |and )(?:take|took|taken|had|popped|pop|ate|dropped|doped up on|helped myself to|prop \\w+ \\w+ on) (?:[\\w']+ ){0,5}${MEDICINE}(?= (?:before|on|at|from|off|to (?:get|stay|sleep)|and|again|between|out|for)|[.,!]|$)`,
    `(?:on|doped up on|thank god for|running on) (?:a |two |three |half a |my \\w+'?s |some )?${MEDICINE}(?= and|[.,!]| again| lol|$)`,
    `(?:popped|downed|necked|borrowed|had) (?:one|two|a couple|some|a few) of the (?:[\\w']+ ){0,2}${MEDICINE}`,
  ],
});
// Asleep while in charge of people.
const ASLEEP = phraseList({
  "asleep sleep slept sleeping nap naps napped kip dozed nodded woke wheel": [
    "(?:fell|was|been|i'?m|im) (?:fast |sound )?asleep (?:on (?:shift|duty|nights)|at the (?:wheel|desk|station)|in (?:the )?(?:relatives'? room|linen|theatre|handover|back of))",
    "(?:slept|napped|kipped|dozed)(?: off)? (?:[\\w']+ ){0,3}(?:through|in) (?:the )?(?:whole shift|whole night|shift|the lot|linen (?:room|cupboard)|relatives'? room|crash bleep|arrest call|case|list)",
    "(?:nodded off|woke up|dozed off|fell asleep) at the wheel|sleep (?:in|through) (?:the )?(?:second|first|whole|next) (?:case|list|half)",
  ],
});

// Work, now or just before or after: without it a drink is a drink.
const AT_WORK =
  /\b(?:shifts?|on[- ]call|wards?|theatre|(?:morning|afternoon|\d(?:am)?|\d\.\d\d|clinic|full|ortho) list|list (?:at|till|til)|clinic|(?:drug|ward|whole|insulin|meds) round|handover|nights|night ?shift|trolley|long days?|an early|late shift|on duty|clocking (?:on|in)|at work|into work|scrubbed|scrub(?:bing)? in|intubat\w+|cannulat\w+|cannulas?|extractions?|fillings|operat(?:e|ed|ing)|sutur\w+|insulins?|meds|obs|crash bleep|sirens|blues|the truck|reporting|chest drain|consultations?|prescrib\w+|scripts|my patients|patients at|first patient|next patient|home visits|rounds|placement|counter|dispens\w+|itu|icu|itu|resus|the ed|lines i'?ve put in|\d\dg first go|code \d|hernia|control asks?|the desk|hold the fort|results over the phone|call the whole|urgent care|case)\b/;
// Off duty, sober, about patients or other people, or not going in.
const OFF_WORK =
  /\b(?:days? off|off (?:tomorrow|today|till|until)|annual leave|on leave|not (?:working|on|in) (?:today|tomorrow|till)|(?:after|end of|following|done with|finished) (?:the |my |a |this )?(?:\w+ )?(?:work|shift|nights|list|clinic)|post[- ]nights?|squash|alcohol[- ]free|mocktail|dry january|teetotal|(?:call|called|rang|phoned?|ring(?:ing)?) in sick|swapp?(?:ed)? (?:my|the) shift|not going in|patients? (?:was|were|came|is|who)|came in drunk|drink[- ]driv\w+|units? (?:a|per) week|withdrawal|detox|prescribed (?:for|to) me|my (?:psychiatrist|gp)|for my (?:adhd|back|anxiety|sleep)|drunk on (?:power|love|life|success)|staying home|in recovery|feels like (?:being )?|as if i|you (?:came|turned up|were)|swapped|don't often post|not drinking|years? sober|hot flush\w*|coffee|kettle|soup)\b/;

const KINDS = [
  {
    pattern: DRINK.pattern,
    message: "This says that you worked after drinking, or are about to.",
    why: "People in your care can't tell how much is left in you, and a joke about it is taken at its word. If you aren't fit today, ring in; if it keeps happening, your own doctor can help in confidence.",
  },
  {
    pattern: DRUGS.pattern,
    message: "This says that you took something and worked, or that you take it at work.",
    why: "Whatever it was for, it reads as unfit to practise, and from the trolley as theft. Your own doctor or a practitioner health service will help in confidence, sooner rather than later.",
  },
  {
    pattern: ASLEEP.pattern,
    message: "This says that you slept while people were in your charge.",
    why: "Exhaustion is real, and the people who plan the rota need to hear of it. In public it reads as patients left alone.",
  },
] as const;

export const impaired = defineRule({
  id: "disrepute/impaired-at-work",
  grade: "stop",
  needs: [...DRINK.needs, ...DRUGS.needs, ...ASLEEP.needs],
  message: "This says that you worked while impaired, or are about to.",
  why: KINDS[0].why,
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const { pattern, message, why } of KINDS) {
      const found = firstOnDuty(reading, pattern);
      if (found === undefined) continue;
      yield { ...found, message, why, fixes: notFitToday(reading) };
      return;
    }
  },
});

// A drink tonight and work tomorrow: unwise, and not yet done.
const AHEAD =
  /\b(?:tomorrow|tmrw|up at \d|early (?:on|start)|(?:shift|start|list|clinic) at \d+ (?:tomorrow|in the))\b/;

function firstOnDuty(reading: Reading, pattern: (typeof KINDS)[number]["pattern"]): Found | undefined {
  for (const match of reading.matches(pattern)) {
    if (isAnothers(reading, match) || reading.isNegated(match) || isToldRightly(reading, match)) continue;
    if (!isOnDuty(reading, match)) continue;
    const isAhead = pattern === DRINK.pattern && AHEAD.test(reading.around(match, 20, 100));
    return { span: match, grade: isAhead ? "pause" : gradeAsTold(reading, match) };
  }
  return undefined;
}

/** Asked "are you all right to drive in?", an answer need not name the ward. */
const ASKED_ABOUT_WORK =
  /\b(?:shift|work|on[- ]call|drive in|on tomorrow|okay to drive|ok to drive|working|24hr|ward)\b/;

function isOnDuty(reading: Reading, span: Span): boolean {
  const near = reading.around(span, 180, 180);
  if (OFF_WORK.test(near)) return false;
  return AT_WORK.test(near) || (reading.replyTo?.has(ASKED_ABOUT_WORK) ?? false);
}
