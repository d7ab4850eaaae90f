import type { Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";

/** Far enough back for "hospital number for baby Smith is". */
const REACH = 48;

/** Plain lower-case text right before a place, over line breaks: a cue may stand on the line above. */
export function textBefore(reading: Reading, span: Span, size = REACH): string {
  return reading.plainOf({ start: Math.max(0, span.start - size), end: span.start });
}

/** Plain lower-case text right after a place, over line breaks. */
export function textAfter(reading: Reading, span: Span, size = REACH): string {
  return reading.plainOf({ start: span.end, end: Math.min(reading.text.length, span.end + size) });
}

/**
 * A cue at the end of the text before a number: one of the words, perhaps "number", "no.", "#", "is" or ":", perhaps
 * nothing at all between. The group `own` holds "my": the number is the author's.
 */
export function cueOf(words: string): RegExp {
  const cue = new RegExp(
    `(?<![a-z0-9])(?<own>my (?:own |new |old )?)?(?:${words})(?:[- ]?(?:numbers?|nums?|nos?|nr|id))?(?:'?s)?(?: (?:for|of) [a-z' -]{1,20})?[\\s:#=().-]{0,6}(?:(?:is|was|are)[\\s:-]{1,4})?$`,
  );
  mentions.set(cue, new RegExp(`(?<![a-z0-9])(?:${words})`));
  return cue;
}

/** For each cue a pattern that finds its words anywhere. */
const mentions = new WeakMap<RegExp, RegExp>();
const mentionedIn = new WeakMap<Reading, Map<RegExp, boolean>>();

/** The cue right before a number, if its words stand in the draft at all. */
export function cueBefore(reading: Reading, span: Span, cue: RegExp): RegExpExecArray | null {
  return mayBeCued(reading, cue) ? cue.exec(textBefore(reading, span)) : null;
}

/** Whether the words of a cue stand anywhere in the draft: asked once, not for each of ten thousand numbers. */
export function mayBeCued(reading: Reading, cue: RegExp): boolean {
  return saysAnywhere(reading, mentions.get(cue) ?? cue);
}

function saysAnywhere(reading: Reading, words: RegExp): boolean {
  let known = mentionedIn.get(reading);
  if (known === undefined) {
    known = new Map();
    mentionedIn.set(reading, known);
  }
  let says = known.get(words);
  if (says === undefined) {
    says = reading.has(words);
    known.set(words, says);
  }
  return says;
}

/** Letters, digits, a currency sign or half of a longer token right before. */
const TOUCHES_BEFORE = /[a-z0-9_@£$€+&]$|[a-z0-9][-./:]$/;
const UNITS =
  "mg|mcg|ml|units?|iu|mmol|bpm|kg|cells|copies|people|patients|followers|steps|likes|views|pounds|quid|words|miles|km|votes|signatures";
/** Letters, digits, a decimal, a fraction, a unit or a count right after. */
const TOUCHES_AFTER = new RegExp(`^(?:[a-z0-9_@%]|[-./:+][a-z0-9]|\\s?(?:${UNITS})\\b)`);
/** The same behind a cue, where a word may be glued on: "NHS no 9990000018please". */
const RUNS_ON = new RegExp(`^(?:[0-9_@%]|[-./:+][0-9]|\\s?(?:${UNITS})\\b)`);

/** Whether a bare number stands alone, rather than being part of a price, a decimal, a token or a quantity. */
export function standsAlone(reading: Reading, span: Span): boolean {
  return !TOUCHES_BEFORE.test(textBefore(reading, span, 2)) && !touchesAfter(reading, span);
}

export function touchesAfter(reading: Reading, span: Span): boolean {
  return TOUCHES_AFTER.test(textAfter(reading, span, 16));
}

/** Whether a number behind its cue goes on, as a longer one or as an amount. */
export function runsOn(reading: Reading, span: Span): boolean {
  return RUNS_ON.test(textAfter(reading, span, 16));
}

const MADE_UP =
  /\b(?:pretend|test (?:patient|range|number|data|account)s?|(?:reserved|only) for test\w*|training (?:environment|video|system|number|data)|for training|latihan|mannequin|manikin|resusci|sim ?man|dummy|made[- ]up|fictitious|not a real|for example|e\.g\.|sample number|placeholder)(?![a-z])/;

/** Whether the words around, or the question that is answered, say that the number is nobody's. */
export function isMadeUp(reading: Reading, span: Span): boolean {
  const isSaid = saysAnywhere(reading, MADE_UP) && MADE_UP.test(reading.around(span, 80, 60));
  return isSaid || (reading.replyTo !== undefined && saysAnywhere(reading.replyTo, MADE_UP));
}

/** Words that explain any number: books, orders, taxes, registers, money, examples. */
const RIVAL =
  /\b(?:isbn|issn|doi|pmid|utr|vat|ean|sku|orders?|tracking|parcel|invoice|receipt|booking|tickets?|charity|company|companies house|account|acc|a\/c|sort code|grant|award|barcode|model|version|gmc|nmc|gphc|gdc|hcpc|goc|pin|din|npi|licen[cs]e|registration|reg|raised|score|lottery|meeting|zoom|passcode|e\.g\.?|eg|example|sample|dummy|fake|made[- ]up|test number|format)(?![a-z0-9])[^\n.!?]{0,24}$/;
/** Words that explain a bare run of digits: it is a phone number. */
const PHONE_RIVAL =
  /\b(?:tel|telephone|phone|mob|mobile|whatsapp|text|fax|ring|call|serial|code)(?![a-z0-9])[^\n.!?]{0,24}$/;

/** What a book or a paper goes by is often named well before it is given: "doi, for those who wanted to look it up: …". */
const PUBLISHED = /\b(?:isbn|issn|doi|pmid|orcid)\b[^\n.!?]{0,90}$/;

const PUBLISHED_AT_ALL = /\b(?:isbn|issn|doi|pmid|orcid)\b/;

/** Whether the words before a number say that it is something else. */
export function hasRival(reading: Reading, span: Span, isDistinctive = false): boolean {
  const before = textBefore(reading, span);
  if (saysAnywhere(reading, PUBLISHED_AT_ALL) && PUBLISHED.test(reading.before(span, 100))) return true;
  return RIVAL.test(before) || (!isDistinctive && PHONE_RIVAL.test(before));
}
