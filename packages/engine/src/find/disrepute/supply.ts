import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { askYourPharmacist } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const MEDICINE =
  "(?:amox\\w*|co-?amox\\w*|antibiotics?|tramadol|codeine|co-?codamol|diazepam|valium|zopiclone|zops?|xanax|alprazolam|percs|oxy\\w*|morphine|oramorph|fentanyl|fent|ketamine|ket|midazolam|mids|propofol|steroids?|testosterone|ozempic|mounjaro|wegovy|tox(?:in)?|botox|insulin|antifungals?|prednisolone|pred|salbutamol|adderall|ritalin|pregabalin|lidocaine|dressings?|controlled drugs)";
/** The beginnings of those words, without which a phrase with a medicine in it cannot be there. */
const MEDICINES =
  "amox* antibiotic* tramadol codeine codamol diazepam valium zopiclone zop* xanax alprazolam percs oxy* morphine oramorph fent* ketamine ket midazolam mids propofol steroid* testosterone ozempic mounjaro wegovy tox* botox insulin antifungal* prednisolone pred salbutamol adderall ritalin pregabalin lidocaine dressing* controlled";
const FAMILY =
  "(?:myself|meself|my (?:own )?(?:mum|mam|mom|dad|sister|brother|wife|husband|mate|mates|nan|friends?|family|cousin|kids?|son|daughter|boyfriend|girlfriend|flatmate|girls|boys)|(?:a|the) (?:mate|mates|boys|girls|lads))";
const WORK =
  "(?:the )?(?:ward|trolley|drug (?:trolley|cupboard|safe|fridge)|stock|clinic|practice|store ?room|pharmacy|truck|unit|theatre|work|treatment room)";

// Medicines prescribed, given, sold or taken outside the rules.
const { needs, pattern } = phraseList({
  "prescrib* script scripts write wrote written": [
    `(?:prescrib(?:e|ed|ing)|wr(?:ite|ote|itten|iting)(?: up)?|done|did|do|sort(?:ed)?)(?: \\w+){0,4} (?:script|prescription|${MEDICINE}) ?for ${FAMILY}(?! (?:gp|doctor|dentist))`,
    `prescrib(?:e|ed|ing)(?: (?:it|one|them|that|stuff|things))? for ${FAMILY}(?! (?:gp|doctor|dentist))`,
    `prescrib(?:e|ed|ing) (?:myself|meself)(?! (?:a |an |one |some )?(?:\\(1\\) )?(?:nap|cold shower|biscuit|cake|holiday|early|coffee|tea|rest|sofa|chocolate|day off|week off|weekend|walk|break|bath|hug|kitten))`,
    "(?:script|prescription|it) (?:done |written |put through |made out )?(?:under|in) (?:my|your|her|his|the neighbou?r'?s|your (?:nan|mum|mam)'?s|my (?:mum|nan|wife)'?s) (?:own )?name",
    "(?:no|without(?: a)?) (?:script|prescription|prescriber|consult(?:ation)?) (?:needed|required|necessary|no problem|no questions)",
    "sign (?:the )?blank (?:scripts|prescriptions)",
  ],
  "leftover left spare": [
    `(?:spare|left ?-?over)(?: \\w+){0,2} ${MEDICINE}(?= (?:from|in|you|if|i)|[.,!])(?=[^.!?\\n]{0,80}(?:you|your|drop|dm|bring|have|round|give|want|yours))`,
    `(?:got|have|'ve) (?:some |a few |\\d+ |a strip of |a box of )?${MEDICINE} (?:left (?:over )?|spare )(?=[^.!?\\n]{0,80}(?:you|drop|bring|round|yours|dm|have))`,
  ],
  [MEDICINES]: [
    `(?:nick(?:ed|ing)?|pinch(?:ed|ing)?|pocket(?:ed|ing)?|swip(?:ed|ing)|skimm(?:ed|ing)|lift(?:ed|ing)|borrow(?:ed|ing)?|help(?:ed|ing)? (?:myself|ourselves) to)(?! (?:[\\w']+ )?(?:skin|folds?|nerve|tummy|fat|belly))(?! (?:him|her|them|me|us|somebody|someone)\\b) (?:[\\w']+ ){0,5}${MEDICINE}(?! (?:scissors|gown|trolley|room|pump|charts?|guidelines?|book|box|pack))`,
    `(?:i |we |just |'ve )(?:took|take|taken|taking|bring|brought) (?:[\\w']+ ){0,3}${MEDICINE} (?:home|from ${WORK}|off ${WORK})`,
    `(?:took|take|taking|kept|keep) (?:home )?(?:the )?(?:dregs|end|rest|left ?overs?|remainder|last) of (?:the |that )?(?!antibiotics|amox|co-?amox)${MEDICINE}(?! (?:as|to|back|until|course))`,
    `(?:a |my |little )stash of ${MEDICINE}`,
  ],
  "nick nicked nicking pinch pinched pocketed swiped lifted helped": `(?:nick(?:ed|ing)?|pinch(?:ed|ing)?|pocket(?:ed|ing)?|swip(?:ed|ing)|lift(?:ed|ing)|help(?:ed|ing)? (?:myself|ourselves) to)(?! (?:him|her|them|me|us|somebody|someone|the (?:patient|man|woman|lady|child|boy|girl))\\b) (?:[\\w']+ ){0,5}(?:from|off|out of) ${WORK}`,
  "kitchen sofa conservatory table garage hotel": `(?:${MEDICINE}|filler|whitening|drips?|jabs?)[^.!?\\n]{0,40}(?:in|at|on) (?:my|the|mum'?s) (?:kitchen|sofa|conservatory|dining table|garage|hotel|salon)(?=[^.!?\\n]{0,60}(?:cash|£|no forms|no consult|girls|dm|prosecco))`,
  "door gate counter cash park": [
    "(?:back|side) (?:door|gate)(?=[^.!?\\n]{0,80}(?:pills|cash|queue|no questions|don'?t tell|after closing|\\u{1f609}))",
    `${MEDICINE}[^.!?\\n]{0,40}(?:under the counter|car park|no questions(?: asked)?|cash only|no id)`,
  ],
  "sell selling flog flogging": `(?:sell|selling|flog|flogging|sold) (?:[\\w']+ ){0,3}${MEDICINE}(?= (?:on|to|out|for|off|from))(?! (?:over|as a pharmacy))`,
  "topped water": `top(?:ped|ping)? (?:it|them|(?:the|his|her) \\w+) (?:back )?up with (?:water|saline|squash)`,
});

export const supply = defineRule({
  id: "disrepute/medicines-outside-rules",
  grade: "stop",
  needs,
  message: "This describes giving, taking or selling medicines outside the rules.",
  why: "Stock, leftovers and favours for friends skip every check that keeps people safe, and taking stock is theft. Send the person to their own GP or pharmacist.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (WATER.test(match.text) && !STOLEN.test(reading.around(match, 120, 100))) continue;
      if (isAnothers(reading, match) || reading.isNegated(match) || isToldRightly(reading, match)) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: askYourPharmacist(reading) };
      return;
    }
  },
});

// Squash is topped up with water; so is a bottle that somebody drank from.
const WATER = /^top/;
const STOLEN =
  /\b(?:oramorph|morphine|ket\w*|fent\w*|midazolam|mids|methadone|codeine|drugs?|ampoules?|vodka|gin|nobody|no one|notic\w+|never know)\b/;
