import { isNearGroup } from "../../read/groups.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { isToldOfOthers } from "./group.ts";

// The little disclaimer that comes before prejudice, or after it. It counts only where a group is named nearby.
const { needs, pattern } = phraseList({
  being:
    "not being (?:funny|bad|ugly|mean|rude|horrible|racist|sexist|ageist|ableist|homophobic|a bigot|awful|nasty)(?:,? (?:or anything )?but)?",
  guy: "not to be that guy,? but",
  "offence offense": "no off?en[cs]e(?: (?:intended|meant|to (?:\\w+ ){1,5}?))?,?(?: eh| but| lah?| hor)?",
  "racist sexist ageist ableist homophobic transphobic islamophobic bigot prejudiced bukan":
    "(?:i'?m |im |not to be |that's |thats |it's )?(?:not |bukan )(?:a )?(?:racist|rasis|sexist|ageist|ableist|homophobic|transphobic|islamophobic|bigot|prejudiced)(?: or anything)?,? ?(?:but|hor|tapi|lah?|it's just)",
  nothing: "nothing against [\\w']+(?: [\\w']+){0,3}?(?=,| but| they| it| she| he|[.!]|$)",
  "saying sayin sayn":
    "(?:i'?m |im )?(?:just|jus|only) say(?:in'?|ing|n)(?: what (?:we|people|everyone|everybody|others)[\\w' ]{0,14}(?:thinks?|thinking|sees?|say))?",
  observation: "just an observation",
  "asking question questions":
    "(?:i'?m |im )?(?:just|only) asking(?: (?:a )?questions?)?|(?:genuine|honest|serious) question",
  "alone me": "am i (?:alone|the only one)|is it (?:just )?me or",
  "someone somebody":
    "(?:someone|somebody) (?:has|had|needs|needed|ought) to say it|there,? (?:someone|somebody) said it",
  "thinking think":
    "(?:saying |say )?what (?:we'?re|we are|everyone'?s|everybody'?s|people are|they're) (?:all )?(?:really )?thinking|we'?re all thinking it",
  quietly: "(?:say|whisper) it quietly",
  fashioned: "(?:call me |i'?m |a bit )?old[- ]fashioned",
  allowed: "(?:not|isn't|aren't|used to be|so i'm) allowed to say(?: (?:that|it|so|this))?",
  "can't cant cannot":
    "(?:can'?t|cannot) (?:even )?say (?:that|it|anything|so)(?: (?:any ?more|these days|now|nowadays))?",
  unpopular: "unpopular(?: opinion)?(?:,| but|:)",
  "frank brave": "(?:may i|if i may) be frank|going to be brave",
  "pc woke correctness":
    "pc brigade|woke (?:brigade|police|mob|crowd|nonsense|rubbish)|political correctness gone",
});

/** How far from the disclaimer the group may be named. */
const REACH = 220;
const HINT =
  /\b(?:headscar(?:f|ves)|turbans?|prams?|over[- ]\d0s|accents?|speak english|in english|their own (?:sort|kind|lot)|pronouns|cultures?|religions?)\b/;
// A fair question about a group, or one that helps it.
const GOOD_CAUSE =
  /\b(?:barriers?|inequalit\w+|access|translat\w+|interpreters?|racism|bias|representation|pay gap|i'?m (?:sorry|proud)|i was wrong|how (?:do|can|should|best) (?:i|we|to) (?:support|help|include|make|talk|ask|improve)|reasonable adjustments?|recommend(?:ations?)?|advice on|tips (?:for|on)|my own|as an? (?:black|brown|asian|gay|muslim|jewish|sikh|hindu|disabled|deaf|trans|autistic|pregnant|lesbian|bisexual|older|traveller))\b/;

const INSTEAD = "There is a problem here that needs sorting, and it isn't about who people are.";

export const justSaying = defineRule({
  id: "discrimination/just-saying",
  grade: "pause",
  needs,
  message: "This sounds like a prejudice with an apology attached.",
  why: "When a sentence has to start by saying what it isn't, readers hear what it is. If there's a real problem behind it, name the problem and not the group.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (!namesGroupNear(reading, match)) continue;
      if (reading.isQuoted(match) || isToldOfOthers(reading, match)) continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD) };
    }
  },
});

function namesGroupNear(reading: Reading, span: Span): boolean {
  const near = reading.around(span, REACH, REACH);
  return (isNearGroup(reading, span, REACH, true) || HINT.test(near)) && !GOOD_CAUSE.test(near);
}
