import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

const TRADE =
  "(?:gps?|psych(?:iatry|iatrists|s)?|physios?|ots?|pharmacists?|nurses?|hcas?|midwives|paramedics?|medics|surgeons?|surg regs|orthopods|orthop(?:a)?edics|ortho|radiology|radiologists|radiographers|anaesthetists?|anaesthetics|anesthesia|ed|a&e|the ed|crnas?|nps?|pas?|aas?|physician associates|anaesthesia associates|nursing associates|chiros?|chiropractors?|osteopaths?|podiatry|podiatrists|dermatology|derm|neurology|cardiology|urology|rheumatology|geris|orthogeris|peds|paeds|fm|family medicine|receptionists?|managers?|management|band 8s|med ?regs|juniors|interns|f1s|f2s|students|trainees|nchds|consultants|dentists|hygienists|optometrists|psychologists|counsellors|coaches|life coaches|switchboard|discharge coordinators?|site managers?|insurance workers|health visitors|social workers)";

// A whole trade, grade or department is belittled.
const { needs, pattern } = phraseList({
  "real proper actual": [
    "(?:aren'?t|ain'?t|not|isn'?t|never) (?:even )?(?:a )?(?:real|proper|actual) (?:doctors?|nurses?|medics?|medicine|surgeons?|midwives|science|scientists|job|clinicians?)(?! (?:i|we|in (?:the|that) (?:video|sketch)|just a))",
    "(?:someone|somebody|anyone|anybody) with an? (?:actual|real|proper) (?:medical )?(?:degree|qualification)",
  ],
  into: "couldn'?t get (?:in)?to (?:medicine|med school|medical school|a real degree|nursing|dentistry|vet school)",
  "failed wannabe": `(?:failed|wannabe|pretend|toy|cosplay(?:ing)?) (?:medics|doctors|dentists|surgeons|nurses)`,
  glorified: "glorified (?!bed|god)[\\w-]+",
  "noctor*": "noctors?",
  "gasman gas": "gas ?man(?:'s)? (?:nap|asleep|crossword|sudoku)|gas ?men (?:asleep|napping)",
  "wigglers crayons plumbers carpenters librarians butchers":
    "(?:leg|toe|bone) (?:wigglers|crackers)|(?:eat|eats|pass(?: the)?) (?:the )?crayons|(?:just |basically |glorified )(?:plumbers|carpenters|librarians|butchers) (?:with|in) (?:scrubs|scalpels|lanyards|degrees|a)",
  "temu poundland wish aldi lidl":
    "(?:temu|poundland|wish(?:\\.com)?|aldi|lidl|primark|shein|ikea) (?:version of )?(?:an? )?(?:of )?(?:doctors?|nurses?|surgeons?|medics?|consultants?|physios?)",
  vibes: `${TRADE} (?:is|are) (?:just |basically |all )?vibes`,
  "happens get": `(?:are|is|:) what (?:happens|you get) (?:if|when) (?=you|a|somebody|someone)`,
  people: `${TRADE}[:,] people who (?:couldn'?t|can'?t|failed|peaked|think)|(?:run|staffed|managed) by people who (?:couldn'?t|can'?t|peaked|have never|wouldn'?t)`,
  die: `${TRADE}(?: departments?)?(?:[:,]| is| are) where (?:referrals|careers|dreams|patients|good ideas) go to die`,
  "can't cant couldn't couldnt": `${TRADE}(?:[:,]| who| these days| today)? (?:can'?t|cant|couldn'?t|couldnt) (?:even (?:read|spell|count|write|examine|cannulate|find|prescribe|park|type|think|manage|interpret)|read (?:an|their|his|her|a)\\b|spell|count|examine|cannulate|think|find (?:a vein|their own|his own|her own|the (?:right|patient|notes)))(?![^.!?\\n]{0,30}\\b(?:without|alone|because|due|until|unless|everything|on their own)\\b)`,
  "snowflake* soft lazy entitled":
    "(?:trainees|juniors|students|crop|generation|nurses|grads|f1s|interns|newly qualifieds|nqns) (?:are |is |today are |these days are |nowadays are )(?:all |so |just |too |such )*(?:soft|snowflakes|lazy|entitled|pathetic)",
  generation:
    "(?:her|his|their|this|your) generation (?:wouldn'?t|couldn'?t|can'?t) (?:survive|last|cope|hack)",
  "survive survived wouldn't":
    "(?:wouldn'?t|couldn'?t) (?:survive|last|have survived|have lasted) (?:one|a|five|ten|two|half a|an) (?:\\w+ )?(?:shifts?|minutes?|hours?|weeks?|days?)(?= (?:on|in|with|here|doing)\\b|[.!,]|$)",
  whoever:
    "whoever (?:wrote|designed|booked|taught|did|made|signed off|decided) (?:[\\w']+ ){1,6}(?:is (?:an?|clearly|obviously|plainly) (?:\\w+ )?(?:idiot|moron|thick|clown|clueless)|has (?:clearly|plainly|obviously) never|should be (?:shot|sacked|jailed)|wants shooting|needs (?:sacking|shooting|their head))",
  "bother* trouble* arsed":
    "(?:whom i assume you |you )(?:clearly )?(?:did not|didn'?t) (?:trouble|bother) to (?:examine|read|look|ask|check)|(?:too lazy|couldn'?t be (?:bothered|arsed)|can'?t be (?:bothered|arsed)) to (?:examine|document|take a history|pick up the phone|do their job)",
  dress:
    "play(?:ing|s)? (?:at )?(?:doctors?|nurses?)(?= (?:and|with|in|again)|[.!])(?! and nurses (?:with|as))",
  "clipboard* pen lanyard":
    "clipboard[- ](?:humping|wielding|waving|carrying|jockeys?)|pen[- ]pushers?|lanyard[- ](?:wearing|wielding|warriors?)",
  jumped: "jumped[- ]up (?:little )?[\\w-]+",
  peaked: "peaked (?:in|at) (?:school|sixth form|med school|university|uni|their)",
  allergic: "allergic to (?:work|hard work|effort|personal responsibility|examining|picking up|answering)",
});

const INSTEAD = "I'd like us to talk about what went wrong and what would help.";

export const putDown = defineRule({
  id: "respect/put-down",
  grade: "pause",
  needs,
  message: "This belittles colleagues or a whole profession.",
  why: "They'll see it, and you'll need them at three in the morning. A fair complaint says what went wrong and what would help.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isQuoted(match)) continue;
      if (
        /\b(?:i|i'm|me|my|as a|i was|i've|asked if i|am i) (?:[\w']+ ){0,3}$/.test(reading.before(match, 30))
      )
        continue;
      if (/\bmy (?:job|life|day|role|week|rota|own)\b/.test(reading.after(match, 40))) continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD) };
    }
  },
});
