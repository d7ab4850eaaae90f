import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

// People are put down for their English, their accent or coming from elsewhere.
const { needs, pattern } = phraseList({
  english: [
    "(?:learn|speak|talk) (?:some |the )?(?:bloody |fucking |proper |effing )?english(?: or (?:go|get|leave|die|else|don'?t))|learn (?:some |the )?(?:bloody |fucking |proper )?english(?=[.!]|$)",
    "(?:can'?t|cant|couldn'?t|cannot|won'?t|refuse to) (?:even )?(?:be bothered to )?(?:speak|talk|write|learn) (?:a word of |proper |any |the )?english(?!,? (?:so|as well|and)[^.!?\\n]{0,40}interpreter)",
    "(?:no|zero|barely any) english,? (?:no|and no|zero) \\w+|english,? (?:do you speak it|ever heard of it)",
    "should have to (?:sit|pass) an english test|english only(?= (?:please|in|should)|[.!])",
    "(?:does|do) (?:he|she|they|it) (?:even )?speak english",
  ],
  "accent accents":
    "(?:the|that|her|his|their|some of the|those) accents? (?:is |are |so |too )*(?:thick|heavy|awful|unbearable|impossible|dreadful)|can'?t (?:make out|understand|follow)[^.!?\\n]{0,30}accents?(?! (?:on|in) (?:the|this) (?:recording|film))",
  understand:
    "can'?t understand a (?:bloody |fucking |single )?word (?:she|he|they|the \\w+|of what|any of them|half of them)",
  "country countries":
    "whose country is (?:it|this)|(?:come|came) over here,? (?:and|tak|expect|want|us|get)|(?:no|where'?s the) loyalty to the country",
  "foreign foreigner foreigners":
    "(?:another|bloody|these|more|all the|too many|full of) (?:bloody |fucking )?foreign(?:ers?)?(?= (?:nurse|doctor|reg|lot|one)|[.,!]| (?:again|who|and|taking|coming|clogging))(?! language| body| bodies)",
  "boats boat boatloads":
    "(?:fresh|straight|just) off the boat(?:s)?(?= |[.,!]|$)(?! (?:and|trip|ramp|race))|boat ?loads of (?:them|em|migrants|foreigners)",
  "interpreters interpreter": "(?:sick|fed up|tired) of (?:booking |paying for |waiting for )?interpreters",
  "imported importing parachute":
    "import(?:ing|ed) (?:\\w+ )?(?:nurses|doctors|labour|them) (?:who|instead|when|from)|(?:stop|stopped) importing",
  "immigrants illegals migrants tourists":
    "(?:illegals|illegal immigrants|migrants|immigrants|asylum seekers|refugees) (?:coughing|jumping|taking(?! (?:up|part|on|care|their))|getting|clogging|come here|coming here|straight|filling|with (?:iphones|free))|health tourists?",
  "quota quotas diversity":
    "(?:came in|got in|here|hired|promoted|only) (?:on|because of|through|by) (?:the )?(?:a )?(?:quotas?|diversity)|(?:diversity|quota|affirmative action) (?:hires?|surgeons?|doctors?|batch)",
  exits: "check(?:ing)? the exits",
  "curry smell smells stinks":
    "(?:smells?|stinks?|reeks?) of (?:curry|garlic|fish|spices?)(?=[^.!?\\n]{0,60}(?:staff ?room|ward|office|kitchen|cubicle|they|again))",
  "letterbox letterboxes postbox postboxes ninja":
    "(?:dressed|look(?:s|ing)?|walking) (?:like|as) (?:a )?(?:letter ?box(?:es)?|post ?box(?:es)?|ninjas?|bin bags?)|tea ?towel (?:on|off) (?:her|his|their|your|that) head",
  "prayer prayers pray ramadan fasting":
    "(?:stopping|off|disappear(?:s|ing)?|vanish(?:es|ing)?) (?:for|to) (?:prayers?|pray) (?:every|all|again|when)|ramadan (?:again|so|means)[^.!?\\n]{0,60}(?:useless|no use|light[- ]headed|grumpy|\\u{1f644}|half the (?:rota|team))",
  "sky fairy botherers clappy": "sky fairy|god[- ]?botherers?|happy clapp(?:y|ies)|bible bashers?",
  "simpler backward primitive":
    "(?:backward|primitive|simple|uncivili[sz]ed) (?:people|culture|country|countries|communit(?:y|ies))",
});
const KIND =
  /\b(?:(?:so|and|then|please|we|i|if not,?|always) (?:we |i |please )?book(?:ed)? (?:an? |the )?interpreters?|interpreters? (?:booked|is free|available|can)|please book|you can ask for|help (?:with|you)|class(?:es)?|i (?:can'?t|don'?t) speak|i learned|my (?:own )?accent|we (?:are|'re) proud|as a second language|first language|not (?:a|your) problem|isn'?t the problem|esol|hungry|thank|lovely|delicious)\b/;

export const language = defineRule({
  id: "discrimination/language-and-origin",
  grade: "pause",
  needs,
  message: "This puts people down for their language, faith or where they come from.",
  why: "Patients with little English and colleagues from abroad read these pages too. If something wasn't understood, ask for an interpreter or a better line, and write that.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (reading.isQuoted(match) || KIND.test(reading.around(match, 120, 120))) continue;
      if (
        isToldOfOthers(reading, match) ||
        /\b(?:i|i'm|my|we) (?:[\w']+ ){0,2}$/.test(reading.before(match, 20))
      )
        continue;
      yield { span: match, grade: HOSTILE.test(match.text) ? "stop" : "pause" };
    }
  },
});

const HOSTILE =
  /learn|english only|foreign|boats?$|illegal|import|exits|bomb|letterbox|postbox|tea ?towel|voodoo|sky fairy|asylum lot|where you come from/;
