import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import type { Span } from "../../span.ts";

// Told to warn, to teach, to raise a concern or to own up in the proper way; or refused; or training.
const TOLD_RIGHTLY =
  /\b(?:please (?:don'?t|do not)|don'?t (?:ever )?(?:do|be|come|share|sell|buy|ask)|do not|never (?:do|sign|copy|share|backdate|prescribe|work)|isn'?t (?:ok|okay|allowed|safe|worth)|not (?:ok|okay|allowed|worth it|acceptable)|is (?:fraud|cheating|theft|illegal|a sacking|gross misconduct)|it'?s (?:fraud|cheating|illegal|dishonest)|(?:i |we |i'?ve |we'?ve )?(?:reported|datix'?d|datixed|escalated|self[- ]referred|told (?:my|the) (?:manager|matron|sister|consultant|supervisor|team|family|patient))|speak(?:ing)? up|freedom to speak|whistle\w*|duty of candour|in recovery|(?:\w+ )?(?:years?|months|days) sober|practitioner health|struck off|suspended for|tribunal|inquiry|policy|reminder|is how (?:errors|mistakes)|we(?:'ve)? stopped|what changed|audit (?:shows|showed)|simulation|sim (?:day|session)|novel|sketch|spoof|parody|satire|accused of|can'?t (?:issue|backdate|write|do|give|share|prescribe)|(?:won'?t|not going to|refused? to) (?:be )?(?:sign|backdat|writ|issu|prescrib|chang)\w*|i said no|we said no|said never|never\.|turned (?:him|her|them) down|no exceptions|i refused|nafdac|mhra alert)\b/;

/** Whether a wrong is told of, warned of or owned up to, rather than boasted of. */
export function isToldRightly(reading: Reading, span: Span): boolean {
  return (
    TOLD_RIGHTLY.test(reading.around(span, 170, 200)) || isReported(reading, span) || reading.isQuoted(span)
  );
}

// Who does it: the last one spoken of before the words.
const AUTHOR = /\b(?:i|i'm|i've|i'd|i'll|im|ive|we|we've|we're|we'll|you)\b/g;
const SOMEBODY_ELSE =
  /\b(?:he|she|they|who|nobody|somebody|someone|mr|mrs|ms|prof|that (?:crook|man|woman|company|clinic)|(?:my|our|the|their|his|her) (?:\w+ )?(?:supervisor|boss|manager|mentor|consultant|colleagues?|owner|director|chief|surgeon|dentist|doctor|registrar|staff|practice|clinic|company|team|trust|night staff))\b/g;
const NAME = /(?<=[\p{L},] )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}{2,} (?=\p{Lu}|was|is|has|had|\p{Ll}+ed\b)/gu;

/** Whether it is said of somebody other than the author: an allegation, which is another matter. */
export function isAnothers(reading: Reading, span: Span): boolean {
  if (/^(?:i|i'm|i've|i'll|i'd|we|we've|ive|im)\b/.test(reading.plainOf(span))) return false;
  const before = reading.before(span, 90);
  const named = reading.text.slice(Math.max(reading.sentenceOf(span).start, span.start - 90), span.start);
  const other = Math.max(lastAt(before, SOMEBODY_ELSE), lastAt(named, NAME));
  return other >= 0 && other > lastAt(before, AUTHOR);
}

function lastAt(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
