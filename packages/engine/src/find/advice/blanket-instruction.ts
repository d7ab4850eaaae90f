import { ANY_MEDICINE } from "../../read/lexicons/medicines.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isAmongColleagues, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

const EVERYBODY =
  "(?:everyone|everybody|every (?:single )?(?:one of you|woman|man|mum|mother|baby|child|athlete|patient|adult|body|person)|all (?:of you|women|men|babies|mums|mothers|children|kids)|(?:every|any)one (?:over|under|with|on|who)|anybody over|you all|y'all|each of you)";
const TREATMENT = `(?:${ANY_MEDICINE}|vitamin|magnesium|creatine|vegan|gluten|dairy|sugar|fast(?:ing)?|detox|adjusted|adjustment|test(?:ed|osterone)?|scan(?:ned)?|blood test|swab|splint|stretch\\w*|surgery|operation|milk|goat's milk|thickener|diet|keto|carnivore|k2|d3|protein)`;

// Something everybody should do, or nobody ever, whoever they are.
const BLANKET = new RegExp(
  "(?:\\b|(?=,))(?:" +
    [
      `${EVERYBODY}[^.!?\\n]{0,50}\\b(?:should|needs?(?: to)?|must|ought to|has to|have to|can stop|take|get)\\b[^.!?\\n]{0,50}\\b${TREATMENT}`,
      ", (?:everyone|everybody|every one of you|all of you)(?=[.!]|$| over)",
      "never (?:get|have|ice|use|take|let|rinse|stretch|give|agree to|accept) (?:\\w+ ){0,3}(?:surgery|sprain|ibuprofen|antibiotics|steroids?|back surgery|epidural|injections?|statins?|the jab|formula|mouthwash)",
      "(?:that is the treatment|stop looking for another|no matter what|doesn'?t matter what (?:your )?(?:gp|doctor) says|do what i say|(?:that's|thats) all (?:you|u|ya) need|works? every (?:single )?time)",
    ].join("|") +
    ")(?![\\w-])",
  "g",
);

export const blanketInstruction = defineRule({
  id: "advice/blanket-instruction",
  grade: "pause",
  needs: [
    "everyone",
    "everybody",
    "every",
    "all",
    "anyone",
    "anybody",
    "y'all",
    "never",
    "treatment",
    "matter",
    "need",
    "welcome",
    "exceptions",
    "trust",
    "works",
    "work",
    "end",
    "say",
    "each",
  ],
  message: "This tells everybody the same thing to do about their health.",
  why: 'It will be wrong for some of the people who read it. "For many people …", a source, and "check with your pharmacist if …" make it sound.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    for (const match of reading.matches(BLANKET)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (reading.signal("source").length > 0 || pointsToCare(reading)) return;
      if (TRAILING.test(match.text) && !TREATED.test(reading.before(match, 60))) continue;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (!HEALTH.test(reading.around(match, 160, 120))) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [seeYourOwn(reading, match)] };
    }
  },
});

/** "Magnesium at night, everyone": the treatment stands before. */
const TRAILING = /^, (?:every|all of you)/;
const TREATED = new RegExp(`\\b${TREATMENT}\\b`);

const HEALTH = new RegExp(
  `\\b(?:${ANY_MEDICINE}|pain|fever|sciatica|teething|hamstrings?|sprain|gums?|cough|nits|worms|uti|splint|surgery|cramps|sleep|arteries|bloat\\w*|eczema|periods?|migraine|rash|plantar|baby rice|back|magnesium|vitamin|dairy|gluten|sugar)\\b`,
);
