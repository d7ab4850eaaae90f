import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isMetThroughWork, isOtherMatter } from "./about.ts";
import { remark } from "./remark.ts";

// People at work, or in care, are scored for their looks.
const { needs, pattern } = phraseList({
  "rate rating ranking ranked rated":
    "(?:rate|rating|ranking|ranked|rated)(?: of)? (?:my|the|our|all|these|today'?s|this year'?s|every) (?:new |fit |hot |ward \\w+ )?(?:nurses|doctors|attendings|regs|registrars|consultants|students|intake|freshers|midwives|physios|reps|juniors|f1s|hcas|patients|lads|girls|list|clinic|team)(?: (?:by|on|from)[\\w' ]{0,24})?",
  "tier list picks":
    "(?:freshers?'?|nurse|doctor|intern|student|f1|reg|patient|clinic) (?:tier list|hot list|draft picks?)|shag(?:gability)? (?:list|scale)|(?:fit|hot|shaggable) list",
  snog: "snog,? ?(?:marry|kill),? ?(?:avoid|shag|marry)?",
  "out 10 ten": [
    "(?:[1-9]|1[01]|ten|nine|eight|seven|eleven)(?:\\/10| out of (?:10|ten))(?=,? (?:would(?! not)|legs|arse|body|face|no complaints|definitely would|absolutely)|[ ,.!]{0,3}(?:\\u{1f60f}|\\u{1f975}|\\u{1f351}))",
    "(?:solid|easy|proper) (?:8|9|10|ten|nine|eight)(?=[^.!?\\n]{0,30}(?:would|body|face|legs|in (?:those|that)|\\u{1f60f}))|(?:he|she)'?s a (?:10|ten|nine|9)(?! year| yo| months)",
  ],
  marks: "marks out of (?:ten|10)(?= (?:by|for)|[.!])",
  "fittest hottest":
    "(?:who'?s|vote for|whoever'?s) (?:the )?(?:fittest|hottest)|(?:fittest|hottest) (?:on shift|thing|patient|nurse|doctor|person|one|reg|consultant|in (?:the|this))",
  "vote poll": "(?:vote|poll)(?: below)?:?[^.!?\\n]{0,40}(?:shirtless|topless|fittest|hottest|tightest)",
});

export const rating = defineRule({
  id: "sexualised/rating",
  grade: "pause",
  needs,
  message: "This scores people for their looks.",
  why: "Lists like this are found and read out, and everybody on them has to go on working there, or coming as a patient.",
  *find(reading) {
    if (isSmallTalk(reading) || !isMetThroughWork(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isOtherMatter(reading, match) || !ABOUT_LOOKS.test(reading.around(match, 120, 200))) continue;
      yield remark(reading, match);
    }
  },
});

const ABOUT_LOOKS =
  /\b(?:fit|hot|legs|tits|boobs|blonde|brunette|redhead|arms|forearms|bicep\w*|daddy|would|looks|sexy|gorgeous|stunning|bum|arse|face|smile|thighs|skirt|hijab|milf|desperate|dirty|marry|shag|risk it all|voice|scrum|skills lab|mannequin bed|shirtless|shorts|photos?|single|fridge|ugly|fat|no complaints|smear|banging|curves|body|10)\b|[\u{1f60f}\u{1f975}\u{1f60d}\u{1f525}\u{1f608}]/u;
