import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import type { Span } from "../../span.ts";

// Told to warn, to teach, to raise a concern or to own up in the proper way; or refused; or an exercise.
const RAISED =
  /\b(?:(?:i |we |i'?ve |we'?ve |have )?(?:reported (?:it|myself|him|her|them|this)|datix'?d|datixed|escalated|self[- ]referred|raised (?:it|a concern)|told (?:my|the|her|him) (?:and my )?(?:manager|matron|sister|consultant|supervisor|team|family|patient|tutor))|speak(?:ing)? up|freedom to speak|whistle\w*|duty of candour|practitioner health|occupational health|(?:years?|months) sober|in recovery|struck off|suspended for|tribunal|inquiry|(?:new |our |the )policy|simulation|sim (?:day|session)|novel|sketch|spoof|parody|satire|accused of|nafdac|mhra alert|audit (?:shows|showed)|is how (?:errors|mistakes)|we(?:'ve)? stopped|what changed|lessons? (?:from|learn\w*)|i learn(?:ed|t)|taught me|i(?:'m| am) (?:so )?ashamed|never again|tell (?:somebody|someone)|got help|asked for help)\b/;
const WARNS =
  /(?:^|[.!?\n:;,] ?|\bplease |\band )(?:please (?:don'?t|do not)|don'?t (?:ever )?(?:do|come|share|sell|buy|ask (?:me|us|for)|sign|prescribe|work|drive)|do not|never (?:do|sign|copy|share|backdate|prescribe|work|come|write|drive|chart))\b|\b(?:(?:isn'?t|not|never) (?:ok|okay|allowed|safe|worth(?: it)?|acceptable)|is (?:fraud|cheating|theft|illegal|a sacking|gross misconduct)|it'?s (?:fraud|cheating|illegal|dishonest)|no exceptions)\b/;
const REFUSED =
  /\b(?:(?:i|we) (?:can'?t|cannot|couldn'?t) (?:issue|backdate|write|do|give|share|prescribe|sign|change)|(?:won'?t|not going to|refus(?:ed?|ing)(?: to)?|wouldn'?t) (?:be )?(?:sign|backdat|writ|issu|prescrib|chang)\w*|(?:i|we|i've|said|say) (?:said )?(?:no|never)(?=[.,!]| and| because|$)|turned (?:him|her|them|it) down|i refused)/;

// "Do we reuse needles? Never." and "five pints, so no": the answer comes after.
const ANSWERED_NO = /^[\w ,']{0,30}(?:[.?!:,] ?)(?:so )?(?:never|no|nope|not once|of course not)(?=[.,!]|$)/;

/** Whether a wrong is told of, warned of or owned up to, rather than boasted of. */
export function isToldRightly(reading: Reading, span: Span): boolean {
  const near = reading.around(span, 170, 200);
  return (
    RAISED.test(near) ||
    WARNS.test(near) ||
    REFUSED.test(near) ||
    ANSWERED_NO.test(reading.around({ start: span.end, end: span.end }, 0, 60)) ||
    isReported(reading, span) ||
    reading.isQuoted(span)
  );
}

// Who does it: the last one spoken of before the words.
const AUTHOR = /\b(?:i|i'm|i've|i'd|i'll|im|ive|we|we've|we're|we'll|you)\b/g;
const SOMEBODY_ELSE =
  /\b(?:he|she|they|who|nobody|somebody|someone|mr|mrs|ms|prof|(?:that|their|this|our|my) (?:\w+ )?(?:crook|man|woman|company|clinic|practice|trust|team)|(?:my|our|the|their|his|her|an?) (?:\w+ )?(?:supervisor|boss|manager|mentor|consultant|colleagues?|owner|director|chief|surgeon|dentist|doctor|pharmacist|nurse|registrar|staff|night staff|patients?|man|woman|bloke|fella|lad|dad|mum|mam|mate|brother|sister|husband|wife))(?! off\b)\b/g;
// A capital in mid-sentence is mostly a name; days, feasts and places are not somebody.
const NAME =
  /(?<=[\p{L},] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Carnival|Christmas|Easter|Eid|Diwali|Boxing|New|Red|Day|Bank|Love|Celebrex|NHS|CQC|Royal|Electric|Glasto|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}{2,} (?=\p{Lu}|was|is|has|had|\p{Ll}+ed\b)/gu;
// Somebody accused in the sentence before, where this one names nobody: "Prof Harkaway. Made up the data."
const ACCUSED =
  /\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sister|Director|Matron|manager|director|boss|supervisor)\.? \p{Lu}\p{Ll}+/u;

/** Whether it is said of somebody other than the author: an allegation, which is another matter. */
export function isAnothers(reading: Reading, span: Span): boolean {
  if (/^(?:so |just )?(?:i|i'm|i've|i'll|i'd|we|we've|ive|im)\b/.test(reading.plainOf(span))) return false;
  const before = reading.before(span, 90);
  const named = reading.text.slice(Math.max(reading.sentenceOf(span).start, span.start - 90), span.start);
  const other = Math.max(lastAt(before, SOMEBODY_ELSE), lastAt(named, NAME));
  const author = lastAt(before, AUTHOR);
  if (other >= 0 || author >= 0) return other > author;
  return ACCUSED.test(reading.text.slice(Math.max(0, span.start - 90), span.start));
}

function lastAt(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
