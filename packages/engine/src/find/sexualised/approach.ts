import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isAboutPatient, isMetThroughWork, isOtherMatter } from "./about.ts";
import { kinderWords } from "./remark.ts";

// A flirtation or a date, sent to the person.
const { needs, pattern } = phraseList({
  "thinking think thought dream dreamt dreaming":
    "(?:i'?ve been |been |i keep |kept |i'?m |can'?t stop |i |haven'?t stopped |couldn'?t stop )(?:still )?(?:thinking|think|thought|dream|dreamt|dreaming) (?:about|of) (?:you|your (?:mouth|lips|smile|eyes|body|hands)|us|our (?:session|thursday|friday|tuesday)s?|that (?:gown|dress|smile))(?! (?:all (?:at|this|in)|and your family|today|with|both))",
  "looked look looking":
    "you (?:looked|look|'re looking|were looking) (?:so |absolutely |really |very |bloody |proper |well )?(?:stunning|gorgeous|fit|hot|sexy|beautiful|unreal|incredible|amazing|good|lovely|cute|fine|tasty)(?= (?:in (?:that|those|the|your)|today|on that|up close|lying|last night)|[ .,!]{0,3}(?:\\u{1f60d}|\\u{1f60f}|\\u{1f618}|\\u{1f609}|\\u{1f975}|x+\\b))",
  "smile eyes mouth body lips voice figure": [
    "(?:that|your) (?:lovely |beautiful |gorgeous |cheeky |incredible |sexy )?(?:smile|eyes|mouth|lips|body|figure|curves|voice)(?= (?:of yours|is like|could|drives?|does things)|[.,! ]{0,3}(?:\\u{1f618}|\\u{1f60d}|\\u{1f60f}|\\u{1f975}))",
    "you(?: have|'ve)(?: got)? (?:an? |the )(?:incredible|amazing|gorgeous|lovely|beautiful|fantastic|great|sexiest|best|prettiest) (?:body|figure|smile|legs|mouth|arms|eyes|lips)",
  ],
  "drink drinks dinner supper date": [
    "(?:fancy|want|how about|let'?s (?:get|grab|have)|shall we (?:get|have)|can i buy you|let me (?:take|buy)|up for|free for) (?:a |you |us |you for |you out for )?(?:cheeky |proper |quick |bite and a )?(?:drinks?|dinner|supper|date|cocktails?)(?! (?:menu|lady|time|dance))",
    "(?:dinner|drinks?|supper)(?: (?:on )?(?:friday|saturday|sunday|thursday|wednesday|tuesday|tonight|tomorrow|fri|sat|thurs))?\\?|(?:drink|dinner|drinks) (?:fri|sat|thurs?|tonight)(?:day)? ?(?:\\u{1f60f}|\\u{1f609}|\\u{1f618}|\\?)",
    "(?:dine|dinner) with me|take you (?:out|to dinner|for (?:a )?(?:dinner|drinks?))",
  ],
  "mine place flat hotel":
    "(?:come|pop|swing) (?:over |round |up |back )?to (?:my|mine|the hotel|hotel|my (?:flat|place|house|room))(?= (?:tonight|at \\w+|after|with me|on|saturday|friday|and i'?ll)|[ ,.!]{0,2}(?:\\u{1f60f}|\\u{1f609}|\\u{1f618}))",
  "wear wearing clothes":
    "wear (?:something (?:nice|pretty|short|sexy)|(?:that|those) (?:\\w+ ){0,2}(?:dress|one|shorts|skirt|leggings|top))(?: for me| next time| again)?(?= for me| next time| again|[ ,.!]{0,2}(?:\\u{1f60f}|\\u{1f609}|\\u{1f618}|x\\b))|nothing under(?:neath)?(?: it)?(?= ?(?:\\u{1f60f}|\\u{1f609}|\\u{1f618}))|no clothes (?:needed|required)",
  "gorgeous handsome sexy beautiful trouble":
    "(?:hey|hi|hiya|hello|morning|night|pleasure|ok),? (?:there,? )?(?:gorgeous|handsome|sexy|beautiful|trouble|legs)(?= |[,.!]|$)(?! (?:people|ladies|humans|day|weather|morning))",
  "felt feel heart chemistry connection spark":
    "i (?:felt|feel) (?:something|a (?:connection|spark)|chemistry)(?=[^.!?\\n]{0,60}(?:between us|you (?:felt|did|do)|too|room|session|wasn'?t only)| (?:when i|for you))",
  "flirt flirting flirted":
    "flirt(?:ed|ing)? (?:with|back with|outrageously with) (?:a |my |the |you|him|her)(?! (?:idea|danger|disaster))",
  "number snap insta digits pic hinge tinder grindr": [
    "(?:got|gave|wrote|copied|nicked|have|took) (?:her|his|your|him my|her my|me his|me her|ur) (?:number|insta|snap|digits)(?= (?:off|from|on)|[ .!,]{0,3}(?:\\u{1f60f}|\\u{1f609}|\\u{1f525}|\\u{1f60d}))(?! (?:plate|one))",
    "(?:sent|send) (?:me |him |her )?(?:a |one |another )?(?:pic|nude|selfie)(?: back)?(?=[^.!?\\n]{0,30}(?:\\u{1f633}|\\u{1f60f}|\\u{1f975}|just for me|gown|shorts|bed|mirror))",
    "(?:matched|swiped right)(?: \\w+){0,4} (?:with|w|on) (?:a |my |this |one of (?:my|our) )?(?:\\w+ )?(?:patient|client|resident|service user|patient'?s)",
  ],
  "seeing sleeping dating slept":
    "(?:seeing|sleeping with|slept with|dating|going out with|in love with) (?:the|my|a|an|one of my) (?:former |ex[- ]?|old |current )?(?:patients?|pts?|clients?|residents?|service users?)",
  "husband wife missus":
    "your (?:husband|wife|boyfriend|girlfriend) is a (?:very )?lucky|when your (?:missus|wife|husband|boyfriend|girlfriend)(?: isn'?t|'s| is) (?:not )?(?:about|out|away|home)|my (?:wife|husband)'?s away",
  "profile headshot picture":
    "(?:profile (?:pic|picture)|headshot|photos?) (?:does(?:n'?t| not)|do(?:n'?t| not)) do you justice|(?:that|your) (?:headshot|profile (?:pic|picture)) (?:is|\\u{1f609}|\\u{1f60d}|\\u{1f525})",
  "wink winked": "(?:and|he|she|i) winked(?= (?:at|and)|[.!])",
});
// A friendly or proper message: a team drink, a condolence, a decline.
const PROPER =
  /\b(?:all of us|team|everyone|everybody|whole (?:ward|team|shift)|leaving (?:do|drinks)|congrat\w+|can'?t (?:accept|meet|come)|isn'?t something i can|not able to|have to (?:say no|decline|keep)|decline|thank you for asking|professional boundar\w+|sorry for your loss|my (?:husband|wife|partner|mum|mam|dad|sister|brother|mate|nan)|colleagues|both|lads?,|girls,|bring the kids|your husband and|flirting with (?:disaster|danger|the idea)|aki|stage)\b/;

export const approach = defineRule({
  id: "sexualised/approach",
  grade: "pause",
  needs,
  message: "This reads as a flirtation or an invitation to a date.",
  why: "With a patient, or somebody who was one, it isn't allowed even if they seem to welcome it. With somebody at work it puts them in a hard place.",
  *find(reading) {
    if (!isMetThroughWork(reading)) return;
    const { audience } = reading.context;
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isOtherMatter(reading, match)) continue;
      if (PROPER.test(reading.around(match, 140, 100))) continue;
      if (/^[^.!?\n]{0,24}\b(?:said|says|told me)\b/.test(reading.after(match, 40))) continue;
      const isPatient = audience === "patient" || isAboutPatient(reading, match);
      if ((!isPatient || INVITES.test(match.text)) && !isWarm(reading.around(match, 200, 160))) continue;
      yield {
        span: match,
        ...(isPatient ? TO_PATIENT : {}),
        fixes: kinderWords(reading),
      };
    }
  },
});

const TO_PATIENT = {
  grade: "stop",
  message: "This is a flirtation, or a date, with somebody who is or was a patient.",
  why: "What you know of each other began with their trust in your care, so a yes from them isn't free. Please speak to a senior or your indemnifier before anything is sent.",
} as const;

// A drink, a house or a number is friendly by itself, and then a matter of boundaries.
const INVITES = /drinks?|dinner|supper|come|pop|swing|number|insta|snap|cocktail/;

/** Outside care, an invitation counts only with a sign that it's more than that. */
function isWarm(around: string): boolean {
  return /[\u{1f60f}\u{1f609}\u{1f618}\u{1f60d}\u{1f975}\u{1f608}\u{1f525}]|\b(?:dress|legs|eyes|smile|gorgeous|stunning|sexy|beautiful|fit|no wives|my treat|concentrate|hotel|single|snap|hinge|between you and me|delete this|don'?t tell|boots|voice|lips|fine girl|prospects|your career|weakness for)\b/u.test(
    around,
  );
}
