import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { answersSymptoms, isAmongColleagues, mentionsAny, pointsToCare } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

const CONDITION =
  "(?:[a-z-]*(?:itis|osis|emia|aemia|oma|algia|opathy|plasia|phobia|lepsy|rrhoea|pox|worm)|shingles|cellulitis|abscess|piles|haemorrhoids|croup|slapped cheek|hand foot (?:and )?mouth|chicken ?pox|measles|scarlet fever|impetigo|ringworm|verrucas?|warts?|scabies|eczema|psoriasis|thrush|uti|cystitis|reflux|ibs|celiac|coeliac|gallstones?|adhd|autis\\w+|asd|dyslexi\\w+|dyspraxi\\w+|bpd|borderline|bipolar|depression|depressed|anxiety|panic attack|narcissist|narcissis\\w+|ptsd|pots|fibromyalgia|fibro|sciatica|slipped disc|raynaud'?s|gout|arthritis|pulled muscle|sprain|torn \\w+|trapped (?:nerve|wind)|migraine|tension (?:type|headache)|cluster headache|vertigo|crystals|labyrinthitis|seb k|benign|melanoma|cyst|lipoma|fibroadenoma|gland|lymph node|growing pains|teething|colic|viral(?: rash| thing)?|virus|flu|covid|dengue|malaria|typhoid|strep|tonsillitis|infection|infected|bacterial|allergic|allergy|intoleran\\w+|lactose intolerant|anaemi\\w+|iron deficient|thyroid|menopause|perimenopause|pre ?eclampsia|morning sickness|febrile convulsion|gas|wind|lyme(?: disease)?|alzheimer'?s|dementia|a stye|seb k|heat rash|viral|wear and tear|the standing|just sitting funny|hormones|hormonal|stress|overtraining|a muscle|muscular|piriformis|nerve tension|hunger|a bite|low magnesium|toxins)";

// "That's shingles", "it's just a gland", "definitely croup", "you have ADHD, textbook".
const DIAGNOSIS = new RegExp(
  "(?:" +
    [
      `\\b(?:that(?:'s| is|s)|it(?:'s| is|s)|this is|thats|looks like|sounds like|sounds|sounds exactly like|what you have is|what you've got is|it'll (?:just )?be|will just be|(?:she|he)(?:'s| is| has| has got|'s got)|(?:you|your (?:son|daughter|lad|mum|dad|teenager|child|baby)|u)(?:'ve got|'re| have| are| has|'s| is)|you're describing|tell (?:you|u) it'?s|i can tell \\w+ it'?s) (?:just |only |definitely |clearly |obviously |a |an |the |textbook |classic |100% |basically |called |where you've |probably not |not |straight(?:forward)? |simple |your |some )*${CONDITION}`,
      `^(?:definitely|classic|textbook|100%|clearly|obviously|confirm(?:ed)?) (?:\\w+ )?${CONDITION}`,
      `^(?:it'?s |that'?s )?${CONDITION}[.!,]`,
      `${CONDITION},? (?:100 ?%|no question|no doubt|textbook|clear as day|for sure|without a doubt|that\\b)`,
      `\\b(?:definitely|classic|textbook|confirm|100%) (?:case of |a |an )?${CONDITION}`,
      `\\b(?:accept|proves) (?:it'?s|that it'?s) (?:a )?${CONDITION}`,
    ].join("|") +
    ")(?![\\w-])",
  "gm",
);

export const diagnosisFromAfar = defineRule({
  id: "advice/diagnosis-from-afar",
  grade: "pause",
  needs: "anything",
  message: "This tells somebody what they have, unseen.",
  why: 'A comment or a picture leaves out most of what you would ask and look for. Say what it could be and which signs mean "be seen today", and by whom.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    const isAnswer = answersSymptoms(reading);
    if (!isAnswer && !(mentionsAny(reading, POINTING) && reading.has(POINTED))) return;
    for (const match of reading.matches(DIAGNOSIS)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (pointsToCare(reading) || reading.has(APOLOGY)) return;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (HEDGED.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      if (!isFirst(match)) continue;
      yield {
        span: match,
        grade: isAnswer && reading.has(DELAYS) ? "stop" : "pause",
        fixes: [seeYourOwn(reading, match)],
      };
    }
  },
});

const POINTING: ReadonlySet<string> = new Set(
  "question 100 definitely textbook diagnosis fact photo pic doctor bother trust worried asking teenager child son daughter tell".split(
    " ",
  ),
);

/** Without a question to answer, a diagnosis has to be plainly said to somebody. */
const POINTED =
  /\b(?:no question|100 ?%|definitely|textbook|that's your diagnosis|i can tell (?:you|u)|for a fact|photo|pic|dont need a doctor|no need to bother|need to bother|trust me|to the (?:lady|man|mum|person|guy) (?:\w+ ){0,3}(?:worried|asking|with)|your (?:teenager|child|son|daughter) (?:isn't|is))\b/;
const HEDGED =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|often|usually|sometimes|can be|if it|if she|if he|i think|i'd guess|not sure|unlikely|likely|wonder|isn't always|not always|hard to (?:say|tell)|or it)\b/;
const DELAYS =
  /\b(?:no need|don'?t|dont|leave|wait|fine|nothing|normal|grand|ignore|forget|just|only|bed|lie|sleep|rest|paracetamol|calpol|massage|till|until|benign|100%|never)\b/;
/** A clinic answering a complaint reassures about something else. */
const APOLOGY = /^(?:\w+ ){0,3}(?:sorry|apolog)/;
