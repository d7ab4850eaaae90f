import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { putRecordRight } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

const BELL = "(?:call )?(?:buzzers?|bells?|call ?bells?|call lights?|bleeps?|pagers?|phones?)";

// Care left out, slowed or refused on purpose, and told as a boast or a trick.
const { needs, pattern } = phraseList({
  "buzzer buzzers bell bells callbell callbells light lights bleep bleeps pager phones": [
    `(?:turn(?:ed|ing)?|switch(?:ed|ing)?|unplug(?:ged|ging)?|mut(?:e|ed|ing)|silenc(?:e|ed|ing)|took|taken|hid|moved?) (?:the |her |his |their |all |bay \\d+'?s? ){0,2}${BELL}(?: volume)?(?: (?:down|off|away|out of reach))(?! (?:to|for) (?:repair|the family))`,
    `${BELL} (?:volume )?(?:turned )?(?:down|off|out of reach|unplugged|on mute)(?=[^.!?\\n]{0,60}(?:brew|tea|peace|nap|break|sleep|lol|bliss|telly|feet up|headphones))`,
    `(?:ignor(?:e|ed|ing)|stopped answering|not answering|gave up answering) (?:the |her |his |their |all the |every )?(?:bay \\d+'?s? )?${BELL}`,
    `let (?:the |her |his |their )?${BELL} ring|let (?:it|them|em) ring (?:out )?(?=[^.!?\\n]{0,40}(?:break|brew|tea|bored|bothered|feet))`,
  ],
  scenic:
    "(?:take|took|taking|takes|go|do|doing) the scenic route(?! (?:home|to work|back|along|around|with the dog))",
  "slow slowly": [
    "slow[- ]?cod(?:e|ed|ing)|slow[- ]?walk(?:ed|ing)? (?:it |to |the )(?:job|call|arrest|code|him|her|that)",
    "(?:drive|drove|driving|walk|walked) (?:real |really |dead |nice and |extra )?slow(?:ly)? (?:to|for) (?:the |that |these |those |your )?(?:job|jobs|call|calls|regular|drunk|overdose|ods?|timewasters?)",
    "(?:took|taking|take) my (?:sweet )?time (?:getting (?:to|there)|with (?:that|the) (?:call|job))",
  ],
  parked:
    "parked up (?:round the corner|in (?:a|the) lay-?by)(?=[^.!?\\n]{0,80}(?:call|job|patient|category|cat \\d|chest pain|waiting))",
  "smoko brew break maccies kota":
    "(?:patient|chest pain|arrest|job|call|they|he|she) (?:can|could|had to|will) wait (?:till|til|until|while) (?:i|i'?ve|we|my|me|after) (?:[\\w']+ ){0,4}(?:smoko|brew|break|tea|lunch|maccies|kota|pie|fag|finished)",
  "checking wristbands stopped bother bothered": [
    "(?:i'?ve |i |we )?(?:stopped|given up|don'?t bother|never bother(?:ed)?|can'?t be (?:arsed|bothered)|couldn'?t be (?:arsed|bothered)) (?:with |doing |checking |to (?:check|do|examine|read) )(?:the )?(?:hourly rounds?|wristbands?|id bands|allerg(?:y|ies)|checks|obs|second checks?|turns|skin checks|neuro obs)",
    "(?:haven'?t|never|don'?t|didn'?t) (?:even )?(?:look(?:ed)? at|read|open(?:ed)?|check(?:ed)?) (?:a single |any |one |the )?(?:patient|set of notes|notes|allergy box|interaction warning|wristband|referral)s?(?= (?:in|since|for|all)|[.,!])(?=[^.!?\\n]{0,60}(?:vibes|nobody|lol|years|months|since))",
  ],
  "pretend pretended pretending":
    "pretend(?:ed|ing)? (?:not to (?:hear|see)|i (?:didn'?t|hadn'?t|can'?t) (?:hear|see)|to (?:check|examine|chase|listen to|be on a call|be asleep)) (?:[\\w']+ ){0,3}(?:buzzer|bell|patient|patients|relative|relatives|family|chest|notes|doctor|call)",
  "wait queue":
    "(?:told|tell|telling) (?:[\\w']+ ){0,4}(?:wait|queue) (?:was|is) (?:[\\w']+ ){1,3}hours?(?=[^.!?\\n]{0,60}(?:it was|when it|it'?s really|thin|get rid|go home|leave))",
  "bottom pile":
    "(?:put|puts|putting|move|moved|goes?|drop) (?:\\w+ ){0,3}(?:to|at|on) the bottom of (?:my|the) (?:pile|list|queue)(?=[^.!?\\n]{0,60}(?:rude|moan|attitude|shout|swear|face|annoy))",
  "sedat* zopiclone lorazepam haloperidol":
    "(?:extra|double|another|bonus) (?:dose of |half a )?(?:zopiclone|lorazepam|haloperidol|olanzapine|midazolam)(?=[^.!?\\n]{0,50}(?:quiet|peace|nap|sleep|night night|break|shut))|sedat(?:e|ed|ing) (?:him|her|them|the \\w+)(?=[^.!?\\n]{0,40}(?:so (?:i|we)|quiet|peace|break))",
  stock:
    "(?:say|said|tell|told) (?:[\\w']+ ){0,3}(?:it'?s |we'?re )?out of stock(?=[^.!?\\n]{0,60}(?:rude|face|pain|annoy|works|anyone who))",
  vibes:
    "vibes[- ]based (?:medicine|prescribing|nursing)|(?:dose|diagnosis|diagnose|prescribe|obs) (?:purely |just )?(?:by|on) vibes",
  handover:
    "(?:left|leave|leaving|legged it|skipped) (?:without (?:doing )?(?:a )?)?handover(?=[^.!?\\n]{0,40}(?:lol|bye|cope|keys|figure))",
});

export const neglect = defineRule({
  id: "disrepute/neglect",
  grade: "stop",
  needs,
  message: "This describes care being left out or slowed on purpose.",
  why: "To the person who waited it isn't funny, and it's what an inquiry would ask about first. If you're too stretched to care safely, say that, to your manager and in writing.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (isAnothers(reading, match) || reading.isNegated(match) || isToldRightly(reading, match)) continue;
      if (reading.after(match, 2).startsWith("?")) continue;
      if (MANNERS.test(reading.around(match, 80, 60))) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: putRecordRight(reading) };
      return;
    }
  },
});

// A bleep is turned off to sit with somebody, a phone in a lecture.
const MANNERS =
  /\b(?:end of (?:chemo|treatment|radiotherapy)|last (?:chemo|day)|lights? flash|vibrat\w+|so (?:the )?patients? can sleep|bad news|scanner|cinema|lecture|meeting|talk|exam|teaching|sit down|interview)\b/;
