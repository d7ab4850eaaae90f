import { type GroupMention, groupsIn, isNearGroup } from "../../read/groups.ts";
import { GROUP_NEEDS } from "../../read/lexicons/protected-groups.ts";
import type { Reading } from "../../read/reading.ts";
import { overlaps, type Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule, type Found } from "../rule.ts";
import { isDecent, isToldOfOthers } from "./group.ts";

// "these …", "half of the …", "typical …", "another …" right before the group.
const ALL_BEFORE =
  /(?<![\w'])(?:these|those|them|all (?:the|these|those|them)|every|every (?:second|third|other)|most|half (?:of )?(?:the|these|my|our)|typical|bloody|fucking|another|your average|see these|the trouble with|the problem with|none of the|not one of the|too many|full of) (?:[\w'-]+ )?$/;
const KIND =
  "(?: (?:women|men|girls|boys|lads|ladies|lassies|mums|mothers|mamas|families|family|patients?|nurses?|doctors?|docs|carers?|hcas?|grads?|students?|staff|ones?|people|lot|workers?|kids|couples?|sisters|dads|registrars?|receptionists?|chaps|folk|dentists?|drivers?|communit(?:y|ies)|mob|sort|type|crew|helpers?|consultants?|surgeons?))?";
// What they are said always to do or to be.
const HABIT =
  "(?:always|never|just (?:likes?|wants?|comes?|turns?|gets?|don't|can't|won't|carry|nods?|cry|cries|shouts?|sits?|needs?|uses?|means?)|(?:don't|dont|won't) (?:really |even |just |actually )?(?:want|wash|work|pay|feel|care|learn|listen|integrate|try|know|understand|get|like|bother|turn up|speak|believe|trust|think|vaccinate|say)|(?:can't|cant|cannot) (?:really |even |just )?(?:be trusted|take|handle|hold|do|cope|speak|spell|read|learn|tell|stick|drive|help|cook|think|follow)|are all (?:the same|like|at it|liars|lazy|thieves)|are (?:so|too) (?!full|belittled|busy|often|rarely|many|few)|are (?:always|naturally|born|built|never|basically)|love to|like to|think they|come (?:in|over|here)|breed\\w*|smell\\w*|stink\\w*|steal\\w*|lie|lies|lying|cheat\\w*|scream\\w*|moan\\w*|expect|look after|stick together|pretend|spit\\w*|have (?:babies|ten)|ruin\\w*|kick off|drink|want everything)";
const HABIT_AFTER = new RegExp(
  `^${KIND}(?: (?:up |around |over )?here| on this ward| who| that| are| do| will| really| simply| literally| they| as a rule){0,2} ${HABIT}(?![\\w'])`,
);
const HABIT_NEAR = new RegExp(`^${KIND}(?: [\\w']+){0,4}? ${HABIT}(?![\\w'])`);
const HOSTILE =
  /\b(?:breed\w*|stink\w*|smell\w*|stole|steal\w*|thie(?:f|ves)|lie|lies|liars?|filth\w*|dirty|scum|vermin|criminals?|disease|lazy|laziest|rats|animals|savages?|trusted|scroung\w+|illegals?|fake|wouldn't piss|bombs?|terrorists?)\b/;

// "they", with a group named shortly before.
const THEY = phraseList({
  "they they're theyre": [
    "(?:it's |it is |that's |thats )?(?:just )?(?:how|the way) they(?:'re| are|re| were) (?:just )?(?:raised|made|brought up|built|wired)|(?:it's |that's )just how they are",
    "they (?:all |always )?look after (?:their|they) own",
    "they (?:just |really |simply )?(?:don't|do not|dont) (?:really )?(?:feel|experience|get) (?:pain|it|depression)(?: \\w+)? (?:like|the same|the way|same as) (?:us|we|ours?)?",
    "they (?:all|always) (?:have it|do it|do that|stick together|come in|marry|want|breed)",
    "they'?re all (?:the same|at it|like (?:this|that))",
    "they (?:never|do not|don't) (?:integrate|learn|mix|wash|work|pay|say thank you)",
  ],
  "blood genes nature": [
    "(?:it's |its )?in (?:the|their) (?:blood|genes|nature)(?![\\w -]*(?:tests?|pressure|bank|clots?))",
    "(?:have|got) the nature for it",
  ],
  "breed* multiply": "(?:breed\\w*|multiply) like \\w+",
  "lot mob crowd race sort kind type": [
    "(?:them|that|of that) (?:lot|mob|crowd|tribe|race)(?= (?:are|were|don't|do|does|own|always|never|can|off|come|get|all|who|again|hunt|isn't)|[.,!?])",
    "(?:their|her|his|own|our own|of that) (?:sort|kind)(?= (?:of people|always|never|only|don't)|[.,!?]|$)",
  ],
  people:
    "(?:our own people|(?:you|they|that kind of|them) people (?:from|understand|always|never|are|don't|like that|just|come|were|can't))",
  "community communities":
    "(?:certain|some|that|from that|those) communit(?:y|ies)(?= (?:just|are|aren't|don't|simply|always|never|breed|tonight|that marry))",
  "feel* pain":
    "(?:don't|do not|doesn't|never) (?:really |even |actually )?feel (?:pain|it) (?:really )?(?:like|the same|the way|same as)(?: we| us| ours?)?",
  pattern: "pattern recognition",
  "island african": "(?:island|african) time",
});

const REACH = 260;

export const generalisation = defineRule({
  id: "discrimination/generalisation",
  grade: "pause",
  needs: [...new Set([...GROUP_NEEDS, ...THEY.needs])],
  message: "This says that a whole group of people is the same.",
  why: "Anybody from that group who reads it will wonder how they'd be treated. Say what happened with one person, or leave the group out.",
  *find(reading) {
    const groups = groupsIn(reading);
    if (groups.length === 0) return;
    const found: (Found & { readonly span: Span })[] = [];
    for (const group of groups) found.push(...saidOfAll(reading, group));
    for (const match of reading.matches(THEY.pattern)) {
      if (isNearGroup(reading, match, REACH) && !isFair(reading, match)) found.push({ span: match });
    }
    yield* found.filter(
      ({ span }, index) => !found.slice(0, index).some((other) => overlaps(other.span, span)),
    );
  },
});

function* saidOfAll(reading: Reading, group: GroupMention): Iterable<Found & { readonly span: Span }> {
  const before = ALL_BEFORE.exec(reading.before(group, 40));
  if (group.characteristic === "pregnancy" || (before === null && group.characteristic === "sex")) return;
  const after = (before === null ? HABIT_AFTER : HABIT_NEAR).exec(reading.after(group, 70));
  if (after === null || isFair(reading, group)) return;
  const span = { start: group.start - (before?.[0].length ?? 0), end: group.end + after[0].length };
  yield { span, grade: HOSTILE.test(reading.plainOf(reading.sentenceOf(span))) ? "stop" : "pause" };
}

function isFair(reading: Reading, span: Span): boolean {
  return (
    reading.isNegated(span) ||
    reading.isQuoted(span) ||
    isDecent(reading, span) ||
    isToldOfOthers(reading, span)
  );
}
