import { isReported } from "../../read/reported.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { isSomebody, type TargetKind, targetOf } from "../../read/target.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { abuseGrade } from "./insult-grade.ts";

const UNABLE = "(?:couldn't|couldnt|can't|cant|cannot|could not|wouldn't|wouldnt) (?:even )?";

// Somebody is measured against a thing, an animal or a child and found wanting.
const { needs, pattern } = phraseList({
  "face mouth breath gob voice head heid legs teeth":
    "(?:face|mouth|gob|breath|voice|head|heid|teeth|body) (?:on (?:him|her|it) )?like (?:a |an |the |burnt |his |her |two |some)[\\w-]+",
  "brain* iq empathy charm manners personality conversation faculties range intelligence wit":
    "(?:brain ?power|brains?|iq|intelligence|personality|manners|empathy|emotional range|charm|conversation|critical faculties|attention span|wit|emotional intelligence) of (?:a |an |the )[\\w-]+",
  "thick dumb daft dense useless": "(?:thick|dumb|dense|useless|daft) as (?:a |an |the |two |mince)[\\w-]*",
  waste: [
    "(?:waste|wastes) of (?:space|oxygen|air|skin|good (?:air|oxygen)|a (?:bleep|seat|lanyard|tunic|uniform|salary|good uniform))",
    "waste of a bed(?! day)",
  ],
  "thief thieves": "oxygen thie(?:f|ves)",
  "find run organise count spell read manage dictate park open teach": [
    `${UNABLE}(?:find|run|organise|organize|spot|locate|tell|manage|teach|feed) (?:a |an |the |his |her |their |your |its )?(?:[\\w']+ ){1,5}(?:with (?:a (?:map|torch|compass)|both hands|google maps|two hands)|if (?:it|you) |from (?:a|an|the|his|her|their) (?:elbow|arse)|to save)`,
    `(?:he|she|they|who|lot|you|registrars?|managers?|doctors?|gps?|juniors?|consultants?|juniors|band 8s|ones) ${UNABLE}(?:run a (?:bath|tap|raffle|bus queue|piss-?up)|count (?:to (?:ten|three|seven)|past)|spell \\w+|read (?:a sign|their own|his own|her own)|organise a|organize a|tie (?:his|her|their))`,
    `${UNABLE}(?:run|organise|organize) a (?:bath|tap|raffle|bus queue|piss-?up|brewery|whelk)`,
  ],
  "thick stupid lazy dim dumb posh":
    "(?:too|so) (?:thick|stupid|lazy|dim|dumb|gormless) (?:to|that|you|he|she|they)",
  "sharpest brightest": "(?<=(?:is|are|was|were|'s|'re) )not the (?:sharpest|brightest)",
  "bred breed breeding": "(?:bred|breed|breeds|breeding) like (?:rabbits|rats|flies|anything)",
  "houseplant* amoeba goldfish traffic cone":
    "(?:smarter|brighter|sharper|more use|seen more (?:brain|sense|life)|met smarter|met brighter|seen better|more brain|better \\w+ (?:on|in|from)) (?:[\\w']+ ){0,3}(?:houseplants?|goldfish|drills?|petri dish|traffic cones?|plank|sponge|bath sponge|doorstop|chocolate teapot)",
  "smell* smelt stink* reek*":
    "(?:she|he|they|you|man|woman|patient|family|uncle|lot|it|that) (?:all |just |absolutely |both )?(?:smell(?:s|ed)?|smelt|stinks?|stank|reek(?:s|ed)?) (?:like (?:a|an|something|somebody) [\\w']+|of (?:piss|wee|weed|urine|sweat|shit|fags|stella|gin))",
  world:
    "(?:weakest|worst|laziest|dimmest|thickest|stupidest|rudest|nastiest) (?:[\\w']+ ){0,3}(?:i've (?:ever )?(?:met|seen|had|worked with|come across)|ive (?:ever )?met|in (?:the|this) (?:world|hospital|department|county|building))",
  "weakest worst laziest dimmest thickest stupidest rudest nastiest":
    "(?:weakest|worst|laziest|dimmest|thickest|stupidest|rudest|nastiest) (?:(?:little|lump|human|person|man|woman|nurse|doctor|registrar|patient|consultant|reg|bunch|family|crew)\\b ?){1,3}(?:ever|of|i've|i have|in|put)",
});

export const comparison = defineRule({
  id: "respect/demeaning-comparison",
  grade: "pause",
  needs,
  message: "This runs somebody down by comparing them.",
  why: "It's funny on shift and cruel in a hearing bundle. Say what went wrong rather than what somebody is like.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isNegated(match)) continue;
      if (ABOUT_ONESELF.test(reading.before(match, 24))) continue;
      const target = targetOf(reading, match);
      if (target.kind === "self" || target.kind === "idea") continue;
      if (/^(?:thick|dense|useless)/.test(match.text) && !isSomebody(target)) continue;
      const fixes = sayInstead(reading, match, insteadFor(target.kind));
      yield { span: match, grade: abuseGrade(reading, match, target), fixes };
    }
  },
});

const ABOUT_ONESELF =
  /\b(?:my|our) (?:brain|head|face|breath|voice|body|personality|attention|hair) (?:[\w']+ ){0,3}$|\b(?:my|me|i|i'm|i've|i'd|our|we|we're|myself|i'll|i have)(?: (?:a|an|the|had|have|got|own|was|been|am|feel|felt|is|currently|still|literally|now)){0,3} $/;

function insteadFor(kind: TargetKind): string {
  if (kind === "patient" || kind === "relative") return "That was a hard one, and I'm glad it's over.";
  return kind === "reader"
    ? "I don't agree, and I'll leave it there."
    : "I'd like us to talk about what went wrong.";
}
