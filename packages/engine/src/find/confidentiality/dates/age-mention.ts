import type { Reading } from "../../../read/reading.ts";
import { type Sex, shorthandAt, shorthandFigures } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";
import { AGE_FORMS } from "./age-forms.ts";
import { decadeOf, personOf } from "./decade.ts";
import { countOf, NUMBER_WORDS } from "./number-words.ts";

/** One exact age of somebody other than the author, and what could stand in its place. */
export interface AgeMention extends Span {
  /** Whole years; 0 for babies. */
  readonly years: number;
  readonly sex: Sex | undefined;
  /** A wider wording, and the words that it replaces: more than the age where "an 84-year-old lady" needs it. */
  readonly wider: string;
  readonly place: Span;
}

/** A number that may be an age, with the plain lower-case text around it. */
export interface Spot {
  readonly written: string;
  readonly count: number;
  readonly isInWords: boolean;
  readonly before: string;
  /** The same text before with its capitals. */
  readonly casedBefore: string;
  readonly after: string;
  readonly opensText: boolean;
}

/** What a form reads at a spot: lengths are in units of the plain text, to the left and right of the number. */
export interface AgeForm {
  readonly years: number;
  readonly sex?: Sex | undefined;
  /** How much of what follows belongs to the age: "-year-old", "th". */
  readonly tail?: number;
  readonly wider?: string;
  /** How much around the number the wider wording replaces. */
  readonly takes?: { readonly before: number; readonly after: number };
}

const OLDEST = 115;
const BEFORE = 56;
const AFTER = 40;

/** Figures of up to three digits or a number in words, that are no part of a price, a date or a longer number. */
const NUMBER = new RegExp(
  `(?<![\\w.,£$€/'-])(?:\\d{1,3}(?=(?:st|nd|rd|th)\\b|(?!\\w))|${NUMBER_WORDS}(?!\\w))(?![%/+:'-](?!year|yr|month|week|day|old)|[.,]\\d)`,
  "g",
);

const OWN_BEFORE =
  /\bi \($|\b(?:i'm|im|i am|i was|i turned|i turn|i've|i'd|when i|me at|myself,?|we were)\b[^.!?\n]{0,16}$|\bmy (?:own |late |dear )?(?:mum|mam|mom|dad|son|daughter|kids?|wife|husband|partner|nan|nana|gran|granny|grandma|grandad|grandson|granddaughter|brother|sister|niece|nephew|little (?:one|girl|boy|man)|eldest|youngest|boy|girl|dog|cat|horse|auntie?|uncle|cousin|friend|mate)\b[^.!?\n]{0,24}$/;
const GENERAL_BEFORE =
  /\b(?:people|women|men|children|kids|adults|those|anyone|everyone|everybody|anybody|patients|girls|boys|folk|over|under|all|any|if you(?:'re| are)|you(?:'re| are)|over the|from|between|until|up to|before|after|by|median|mean|average|p\.|no\.|post|page)\s(?:who are |is |are |aged? )?$/;
const THING_AFTER =
  /^(?:[ -](?:years?|yrs?|months?|weeks?|days?)[ -]old)? (?:guideline|guidance|policy|system|computer|car|van|boiler|laptop|scanner|building|hospital|beds?|study|studies|trial|data|evidence|problem|trainers|shoes|fridge|kettle|phone|machine|whisky|bottle|practice|charity|trust|joke|leaflet|software|photo|tweet|post|account|contract|plan|mortgage|house|gap|degree|rota|pen|stethoscope|cheese|bread|curry|milk|wound|bruise|dressing|fracture|scar|symptoms?|follow|course|career|rule|target)\b/;

/** Every exact age of somebody else, in text order. */
export function ageMentions(reading: Reading): AgeMention[] {
  return [...shortAges(reading), ...spottedAges(reading)].sort((a, b) => a.start - b.start);
}

function* spottedAges(reading: Reading): Iterable<AgeMention> {
  for (const match of reading.matches(NUMBER)) {
    const count = countOf(match.text);
    if (!(count > 0 && count <= OLDEST) || shorthandAt(reading, match) !== undefined) continue;
    const after = textAfter(reading, match, AFTER);
    if (!MAY_FOLLOW.test(after) && !/\b(?:of|at|aged?:?) $/.test(textBefore(reading, match, 6))) continue;
    const spot = spotAt(reading, match, match.text, count, after);
    if (isNotTheirs(spot.before, spot.after)) continue;
    const form = firstForm(spot);
    if (form !== undefined) yield mentionFrom(reading, match, form);
  }
}

/** What any of the forms lets stand behind the number; most numbers are followed by what they count. */
const MAY_FOLLOW =
  /^(?:[ -]?(?:y|m|w|d)[a-z]{0,6}[ -]?(?:old|young|of age)|[,.!?;)"']|\s*$|\n|st\b|nd\b|rd\b|th\b| (?:and|but|not|if|so|still|she|he|they|neck|years|today|next|now|with|when|tomorrow|this|last|fgs|bless|who|from|bed|in|on|f|m|post|known|copd|nof|hip|fall|chest|ca|cancer|stroke|alcohol|bladder|bowel|breast|lung|heart|dementia|palliative|eol|revision|knee|was|is|has|had|came|said|told|asked|at)\b| [?#])/;

function spotAt(reading: Reading, number: Span, written: string, count: number, after: string): Spot {
  const before = textBefore(reading, number, BEFORE);
  return {
    written,
    count,
    isInWords: /^[a-z]/.test(written),
    before,
    casedBefore: reading.text.slice(Math.max(0, number.start - BEFORE), number.start),
    after,
    opensText: number.start === 0,
  };
}

function firstForm(spot: Spot): AgeForm | undefined {
  for (const read of AGE_FORMS) {
    const form = read(spot);
    if (form !== undefined) return form;
  }
  return undefined;
}

function mentionFrom(reading: Reading, number: Span, form: AgeForm): AgeMention {
  const { years, sex, tail = 0, takes = { before: 0, after: tail } } = form;
  const wider = form.wider ?? decadeOf(years, sex);
  const place = {
    start: stepBack(reading, number.start, takes.before),
    end: stepOn(reading, number.end, takes.after),
  };
  return { start: number.start, end: stepOn(reading, number.end, tail), years, sex, wider, place };
}

/** The place so many plain units further on: zero-width characters and entities make the original longer. */
function stepOn(reading: Reading, start: number, units: number): number {
  let end = start + units;
  while (end < reading.text.length && reading.plainOf({ start, end }).length < units) end += 1;
  return Math.min(end, reading.text.length);
}

function stepBack(reading: Reading, end: number, units: number): number {
  let start = end - units;
  while (start > 0 && reading.plainOf({ start, end }).length < units) start -= 1;
  return Math.max(start, 0);
}

/** The author's own age, a limit for everybody, or the age of a thing. */
function isNotTheirs(before: string, after: string): boolean {
  return OWN_BEFORE.test(before) || GENERAL_BEFORE.test(before) || THING_AFTER.test(after);
}

/** 84F, 84yo, 6/12 old, and a length of time between commas: "tiny passenger, 6/52, on high flow". */
function* shortAges(reading: Reading): Iterable<AgeMention> {
  for (const each of shorthandFigures(reading)) {
    if (each.kind !== "age" && each.kind !== "duration") continue;
    const before = textBefore(reading, each, BEFORE);
    const after = textAfter(reading, each, AFTER);
    const isBetweenCommas = /[,:] $/.test(before) && after.startsWith(",");
    if ((each.kind === "duration" && !isBetweenCommas) || isNotTheirs(before, after)) continue;
    const years = each.unit === "year" ? each.count : 0;
    yield shortAge(reading, each, years, each.kind === "age" ? each.sex : undefined, before);
  }
}

/** A person of their own, with an article before them or not. */
function shortAge(
  reading: Reading,
  age: Span,
  years: number,
  sex: Sex | undefined,
  before: string,
): AgeMention {
  const article = /\b(?:an?|the|this|another) $/.exec(before)?.[0] ?? "";
  const place = { start: stepBack(reading, age.start, article.length), end: age.end };
  return { start: age.start, end: age.end, years, sex, wider: personOf(years, sex), place };
}
