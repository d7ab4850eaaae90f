import { isReported } from "../../read/reported.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

// Patients' lives, deaths or dignity are held cheap.
const { needs, pattern } = phraseList({
  "sterilised sterilized neutered spayed":
    "(?:should|ought to|needs? to|want|wants|need)(?: all)? (?:be |to be )?(?:sterili[sz]ed|neutered|spayed)",
  "lobotomy euthanis* culled cull":
    "need(?:s)? a lobotomy|(?:should|ought to) be (?:culled|put down|euthani[sz]ed)|a cull (?:at|of|is)",
  "sectioning locked locking":
    "(?:want|need)s? sectioning|(?:should|needs?|want|wants|ought to)(?: all)? (?:be |to be )?(?:locked up|locking up)(?! (?:the|your|at|after))|lock (?:them|him|her) up and throw",
  "croak croaks croaked croaking cark carked carking snuff":
    "(?:he|she|they|one|who'?s|whos|finally|bed \\d+) (?:finally |gonna |going to )?(?:croak(?:s|ed|ing)?|cark(?:s|ed|ing)?(?: it)?|snuff(?:s|ed)? it)(?: first| yet| tonight| it)?",
  "nature darwin":
    "let nature (?:run|take its course|deliver|decide)(?=[^.!?\\n]{0,40}(?:junkie|next time|tenth|them|overdose|od|drunk))|let nature take its course(?=[.!])|darwin (?:award|at work)",
  "overdose od ods attempt suicide suicidal hanging ligature jump bridge": [
    "(?:next time|one day|maybe) (?:she|he|they|do|try)(?:'ll| will| might)? (?:to )?(?:get|do|manage)(?: it| the dose)? (?:right|properly)|do it (?:right|properly) (?:next time|or)|can'?t even (?:kill|hang|top) (?:him|her|them)sel(?:f|ves)",
    "if (?:she|he|they)(?:'re| is|'s) going to (?:do it|jump),? (?:just )?(?:do it|jump)|(?:do it|jump) or (?:don'?t|go home)",
  ],
  "bed beds":
    "wast(?:e|ing) (?:a|of a|another) (?:good )?(?:bed|trolley)(?= (?:on|for) (?:her|him|them|that|these|a|someone)|[.!])|(?:only|just) (?:taking|takes) up a bed",
  "left leave":
    "(?:should(?:'ve| have)|would(?:'ve| have)|i'd have|ought to have) (?:just )?(?:left|leave) (?:him|her|them) (?:there|to rot|to it|on the (?:floor|road|pavement|mattress)|lying|in the (?:gutter|road))",
  "dead death deaths die dies mortuary morgue corpse sweep sweepstake fiver tenner bet": [
    "(?:sweep(?:stake)?|fiver|tenner|bet|bets|quid|£\\d+)(?: \\w+){0,5} (?:die|dies|dead|death|deaths|croaks?|arrests?|codes?|goes first|last the (?:night|weekend))",
    "guess (?:the )?(?:time of death|heart weight|who'?s next)",
  ],
  "whale* harpoon manatee hippo walrus heifer crane forklift":
    "(?:beached |absolute |stranded |actual )(?:whale|manatee|walrus|hippo)s?(?! (?:of a|watching|on the (?:beach|sand)|in the|sighting))|harpoons?(?= |[.!,]|$)|(?:need(?:s|ed)?|bring|call(?:ed)?|get) (?:a|the) (?:crane|forklift|winch) (?:to|for) (?:move|shift|lift|get)",
  "deserve deserves":
    "(?:don'?t|doesn'?t|do not) deserve (?:treatment|treating|care|insulin|a (?:bed|liver|transplant|scan)|our help|to be (?:saved|treated))(?= (?:here|on|at all|any|after|if|anyway|when)|[.!,]|$)(?! like)",
  waste: "waste of (?:insulin|antibiotics|a (?:liver|transplant|trolley|resus|good bed|crew|scan))",
  "slap hiding kicking belt":
    "(?:wants?|needs?(?: is)?|deserves?|could do with) (?:a )?(?:good |right )?(?:slap|hiding(?! place| spot)|kicking|belting|smacking)(?! of| dressing)",
  lesson:
    "(?:taught|teach(?:ing)?|learn(?:t)?) (?:him|her|them|some of them|these people) a lesson(?! (?:on|in|about|i'll|plan))",
  blood: "blood on my shoes (?:lol|from)",
});

const INSTEAD = "That was a hard shift, and I'm still thinking about it.";

export const cruelty = defineRule({
  id: "respect/cruelty",
  grade: "stop",
  needs,
  message: "This is cruel about somebody in care.",
  why: "A family would read it as how their person was looked after. Dark humour keeps people going in the mess; written down, it is evidence.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isQuoted(match)) continue;
      if (
        (match.text.startsWith("should") && reading.isNegated(match)) ||
        /\b(?:nobody's|no one's|nobody is|nobody should|not|isn't|never|hate|stop|sorry for|i|i'm|i was|feel(?:ing)?|felt|afraid|worried) (?:[\w']+ ){0,2}$/.test(
          reading.before(match, 24),
        )
      )
        continue;
      if (
        /\b(?:printer|computer|car|laptop|bleep|plant|cat|dog|pets?|system|myself|instruments?|equipment|trays?|bottles?|scissors|scopes?|ferry|sea|swam|estuary|coast|boat|drugs? (?:cupboards?|keys))\b/.test(
          reading.around(match, 40, 20),
        )
      )
        continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD), ...wordsFor(match.text) };
    }
  },
});

function wordsFor(text: string): Pick<Found, "message" | "why"> {
  if (/sterili|neuter|spay|cull|euthan|put down|lobotomy|lock/.test(text))
    return {
      message: "This says that some people shouldn't live freely, or at all.",
      why: "Medicine has been there, and people remember. From somebody who gives care it can't be read as a joke.",
    };
  if (/sweep|fiver|tenner|bet|quid|£|guess/.test(text))
    return {
      message: "This makes a game of somebody's death.",
      why: "A family may read it about the night they lost somebody. Dark humour belongs in a room, with people who were there.",
    };
  if (/whale|harpoon|hippo|walrus|manatee|heifer|crane|forklift/.test(text))
    return {
      message: "This laughs at a patient for their size.",
      why: "People put off coming because they expect to be laughed at. This tells them they're right.",
    };
  return {};
}
