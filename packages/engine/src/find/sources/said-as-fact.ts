import { isAboutHealth } from "../../read/health.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { hasSource, isExamined, isSoftened, saferClaim } from "./claim.ts";

// Certainty in place of a source: proven, science settled, 100 % safe, no side effects, works for everybody.
const CERTAIN =
  /(?:\b(?:clinically|scientifically|medically|tested and)? ?(?:proven|proved)(?! (?:himself|herself|me|that i))|\b(?:it'?s|that'?s|is|are|just|the) (?:just |literally |simple |real )?(?:science|biology|neuroscience|anatomy)(?=[.!,"]|$| babes| mate| ladies| is (?:real|settled|clear))|\bscience[- ](?:backed|settled|is (?:settled|real|clear))|\b(?:a |the |huge \w+ )?stud(?:ies|y) (?:prove|proves|proved)\b|\bresearch (?:proves|is unanimous)\b|\b(?:known|it is a|that is a|clinical|little known|specialist) fact\b|(?<=^|[.!?] ?|, )facts?(?=[.!](?:\s|$))|, (?:full stop|period|fact|end of|end of (?:story|discussion|debate)|case closed)\b|\b(?:full stop(?=[.!,]|$)|case closed|beyond (?:argument|doubt|all doubt)|no debate|there is no debate|science settled|it just (?:is|does)|everybody knows|every (?:doctor|nurse|gp) knows)\b|\b(?:100|hundred) ?(?:%|per ?cent|percent) (?:safe|effective|guaranteed|natural|cure|proven|works?|success|prevents?|stops?|of the time|predictable|accurate|yes|no)\b|\b(?:completely|totally|perfectly|absolutely|entirely) (?:safe|harmless|risk[- ]free)\b|\b(?:zero|no) (?:risk|side[- ]effects?|downtime|complications|danger)(?: (?:ever|whatsoever|at all|reported))?\b|\bworks (?:for|on) (?:everybody|everyone|every ?body|all|anyone)\b|\bworks? (?:every (?:single )?time|100 ?%|always)\b|\balways works\b|\b(?:can'?t|cannot|won'?t|will not) (?:fail|get (?:flu|it) if)\b|\bsafe for (?:everyone|everybody|all)\b|\b(?:never|not) (?:once )?(?:harmed|hurt) (?:a |any)\w*|\bguaranteed\b|\bno one has ever reacted|nobody has ever reacted\b|\b(?:we|everyone|everybody|every \w+)(?: in \w+)?(?: all)? (?:know|knows) (?:it|that|this)\b|\b(?:is|are) never (?:your|a|an|the)\b|\bnever get (?!me|it|a|the|in|on|to|out|any)\w+|\bnobody (?:has |is |'s )?(?:ever )?(?:died|dying|dies) (?:of|from)\b|\bcatch(?:es)? every\b|\bsafest \w+ (?:ever|in)\b)/gm;

export const saidAsFact = defineRule({
  id: "sources/said-as-fact",
  grade: "pause",
  needs: [
    "proven",
    "proved",
    "proves",
    "science",
    "biology",
    "neuroscience",
    "anatomy",
    "study",
    "studies",
    "research",
    "fact",
    "facts",
    "stop",
    "period",
    "closed",
    "beyond",
    "debate",
    "safe",
    "harmless",
    "risk",
    "effects",
    "effect",
    "works",
    "work",
    "guaranteed",
    "fail",
    "reacted",
    "settled",
    "100",
    "hundred",
    "knows",
    "catch",
    "catches",
    "safest",
    "just",
    "end",
    "harmed",
    "zero",
    "complications",
    "downtime",
    "know",
    "never",
    "nobody",
  ],
  message: "This is put as certain, with nothing to check it by.",
  why: "Nothing in medicine is sure for everybody, and people act on how sure you sound. Say what is known, from where, and what isn't.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!isAboutHealth(reading)) return;
    for (const match of reading.matches(CERTAIN)) {
      if (isExamined(reading) || hasSource(reading)) return;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      const isAnswer = reading.replyTo?.has(MAKES_CLAIM) === true;
      if (!isAnswer && !MAKES_CLAIM.test(reading.around(match, 180, 120))) continue;
      if (isSoftened(reading, match) || TALK.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

/** Close by, something is said to do something to a body. */
const MAKES_CLAIM =
  /\b(?:caus\w+|prevents?|cur\w+|heal\w*|revers\w+|fix(?:es)?|boosts?|cuts?|halves?|raises?|reduces?|clears?|kills?|effective|improves?|dementia|cancer|autism|jab|vaccine|shot|botox|filler|supplement|serum|drip|drops|tea|juice|broth|oil|honey|magnesium|vitamin|collagen|antibiotics?|antidepressants?|diet|carbs?|sugar|fasting|pain|arthritis|diabetes|asthma|eczema|acne|anxiety|depression|hormones?|gut|liver|iq|weight|fat|sleep|flu|covid|fever|mask|sciatica|disc|hair|teeth|labour|pregnan\w+|blood pressure|mastitis|honey|herbal|natural|peptides?|screening|mammograms?|scan|exercise|sunscreen|hypnotic|lenses|prolapse|migraine|thyroid|insulin|treatment|protocol|creatine|caffeine|dose)\b/;
/** Certainty about a timetable, a diagnosis made or an opinion about people is another matter. */
const TALK =
  /\b(?:guaranteed (?:pay|hours|shift|interview|place|job|parking)|no (?:danger|risk) of|knows (?:her|his|their|me|my|what|how|where|who)|proven (?:track|record|experience|right|wrong)|innocent|i'?ve proved|study (?:day|leave|group|week)|trial (?:by|shift)|period (?:pain|poverty|products?|of)|pay|strike|nhs is|been proven (?:effective|to be|useful)|proven (?:effective|ways)|not proven|contract|shift|coffee works|hug|my nan|parking)\b/;
