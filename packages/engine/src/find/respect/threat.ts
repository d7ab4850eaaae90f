import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

const HARM =
  "(?:slap|punch|smack|thump|batter|deck|kick|throttle|strangle|stab|shoot|drown|kill|murder|end|hit|bury|burn|break|hurt|beat|bash|leather|lamp|knock|gut|skin|swing for)";
const SOMEBODY =
  "(?:you|u|ya|ye|yous|him|her|them|'em|your (?:face|head|teeth|jaw|neck|legs|knees)|(?:his|her|their) (?:face|head|teeth|jaw|neck|legs|knees|lights)|(?:that|this|the) (?:\\w+ )?(?:man|woman|bloke|lad|girl|boy|prick|bastard|idiot|manager|doctor|nurse|reg|registrar|consultant|porter|receptionist|relative|driver|family|patient)|the lot of (?:you|them))";
const WILL =
  "(?:i(?:'ll| will| swear i'll| swear to god i'll|'m going to|'m gonna|'m gonnae|m gonna|'d like to|'d love to|ll| am going to| shall| fully intend to)|im gonna|gonna|going to|ill|next time i(?:'ll| will)|someone (?:should|needs to|ought to)|somebody (?:should|needs to|ought to)) (?:personally |happily |come (?:over|up|down|doon|round)(?: there)? and |have to |actually |just |make sure |fucking |bloody )?";

// A plan to hurt somebody, a hint that they can be found, a promise of worse care.
const { needs, pattern } = phraseList({
  "slap punch smack thump batter deck kick throttle strangle stab shoot drown kill murder end hit bury burn break hurt beat bash leather lamp knock gut skin swing":
    [`${WILL}${HARM} ${SOMEBODY}`],
  know: [
    "(?:i|we|i'll|boys|lads) know(?:s)? (?:where (?:you|u|ye|he|she|they) (?:live|lives|drink|drinks|train|trains|park|parks|work|works)|your (?:gym|address|depot|street|house|road|car|reg))",
  ],
  "address reg house plate depot": [
    "i(?:'ve|ve| have)? got (?:your|ur|his|her) (?:reg|number plate|home address)(?! (?:form|details|on file|wrong))",
    "(?:find|get|give) me (?:his|her|their) address",
    "(?:i|we) (?:can|could|will|'ll) (?:find out|look up|see) where you live",
    "(?:i|we) (?:can|could|will|'ll) see your address(?! (?:has|is|isn't|on the form|changed|needs|and postcode))",
  ],
  watch: [
    "watch your(?:self)? back(?! pain)",
    "watch your step(?=,? (?:if you|around (?:me|us)|with (?:me|us)|mate|pal|love|sunshine|next time))",
    "you(?:'d| had)? (?:better|best) watch (?:out(?! for| on| when)|it|your back)",
  ],
  neck: [
    "wring (?:\\w+ ){0,2}?(?:your|yer|his|her|their) (?:bloody |scrawny |fat )?neck",
    "(?:wrap|put) (?:my|a|this|that) (?:\\w+ ){1,3}?(?:round|around|roon) (?:your|yer|his|her|their) (?:bloody |scrawny |fat )?neck",
  ],
  "window throat": [
    "(?:throw|chuck|put|launch|kick) (?:you|him|her|them|yous|one of (?:you|them)|(?:the|that|this) (?:manager|matron|consultant|registrar|man|woman|relative|patient|doctor|nurse)) (?:\\w+ )?(?:through|out of|out) (?:the|a|that) window",
    "(?:you're|he's|she's|they're|you are|he is|she is|you'll be|he'll be|she'll be|somebody(?:'s| is)|someone(?:'s| is)) (?:be )?(?:leaving|going) (?:\\w+ ){0,2}?(?:through|out of|out) (?:the|a|that) window",
    `${WILL}(?:shove|ram|stuff|force|pour) (?:[\\w']+ ){1,4}down (?:your|his|her|their) throat`,
  ],
  tyres: ["(?:slash|let down|puncture|knife|do) (?:your|his|her|their) tyres"],
  "lads boys": [
    "(?:be )?round (?:there )?with the (?:lads|boys)(?![^.!?\\n]{0,40}(?:help|move|sofa|pizza|beers?|paint|game|match|football))",
    "my (?:boys|lads|brothers) know where",
  ],
  "bottom lost lose referral": [
    "(?:make sure|see to it|see) (?:that )?(?:your|his|her|their) (?:\\w+ ){0,2}?(?:referral|scan|results?|notes|repeat|prescription|appointment|meds|form)s? (?:goes? to the bottom|gets? lost|is lost|goes? missing|stays? at the bottom)",
    "make sure (?:they|we) lose (?:your|his|her) \\w+",
  ],
  "job career": [
    "(?:see|make sure|see to it) (?:personally )?(?:that |there's |to it that )?(?:you|there's|there is) (?:\\w+ ){0,3}(?:get|no|have no|never get|never work|don't get a|won't get a) (?:\\w+ ){0,2}(?:job|career)",
    "i(?:'ll| will) end (?:your|his|her) career",
  ],
  wait: [
    "(?:just )?you wait (?:til|till|until) (?:i|we)(?:'m|'ve|'re)? (?:get (?:hold|my hands|you|there)|see you|find|catch|come|tell your|outside|report)",
  ],
});

// "could kill for a coffee", "I'll kill this printer": nobody is threatened.
const IDIOM =
  /^[^.!?]{0,6}\b(?:for a|for some|with kindness|the mood|time|when (?:you )?(?:lift|bend)|straight|posture|a (?:little|wee|tiny)|a bit)\b/;
// "I'm going to kill him, my husband ate my lunch": nobody calls the police about that.
const AT_HOME =
  /\b(?:my (?:husband|wife|partner|other half|son|daughter|kids?|toddler|teenagers?|brother|sister|dog|cat|flatmate|housemate)|these puns|mario kart|wordle|monopoly)\b/;

export const threat = defineRule({
  id: "respect/threat",
  grade: "stop",
  needs,
  message: "This reads as a threat.",
  why: "A threat can be a police matter as well as one for your regulator, even said in anger or as a joke. The draft will keep; send something tomorrow.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isNegated(match)) continue;
      if (IDIOM.test(reading.after(match, 14)) || isDoneByOthers(match.text, reading.before(match, 30)))
        continue;
      if (MILD.test(match.text) && AT_HOME.test(reading.around(match, 80, 80))) continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD), ...wordsFor(match.text) };
    }
  },
});

/** "Everyone is going to hurt you", "my mum's gonna beat him": nobody threatens. */
function isDoneByOthers(text: string, before: string): boolean {
  return (
    /^(?:gonna|going to)\b/.test(text) &&
    !/(?:^|[.!?\n] ?|\b(?:i'm|im|i am|we're|we are|am|just|honestly) )$/.test(before)
  );
}

const INSTEAD = "I'm angry about this, and I'll raise it the proper way.";

function wordsFor(text: string): Pick<Found, "message" | "why"> {
  if (/referral|scan|result|notes|repeat|prescription|appointment|meds|form|lose/.test(text))
    return WORSE_CARE;
  if (/job|career/.test(text)) return THEIR_WORK;
  return /\bknow\b|address|reg\b|where you|plate/.test(text) ? CAN_BE_FOUND : {};
}

const WORSE_CARE = {
  message: "This threatens somebody with worse care.",
  why: "Care held over somebody's head is what regulators strike off for. If you're too angry to treat them, hand over.",
};
const THEIR_WORK = {
  message: "This threatens somebody's job.",
  why: "In writing it's bullying, whatever led to it. A worry about somebody's work goes to their supervisor.",
};
const CAN_BE_FOUND = {
  message: "This lets somebody know that you can find them.",
  why: "What you know from work about where people live is theirs. Said like this it is a threat and a breach at once.",
};

const MILD = /\b(?:kill|murder|strangle|throttle|end|batter|drown)\b/;
