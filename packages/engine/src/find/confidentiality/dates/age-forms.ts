import type { Sex } from "../../../read/shorthand.ts";
import type { AgeForm, Spot } from "./age-mention.ts";
import { decadeOf, personOf, sexOf } from "./decade.ts";

const PERSON =
  "woman|man|lady|gentleman|gent|girl|boy|male|female|lad|lass|lassie|patient|pt|chap|bloke|fella|guy|mum|dad|mother|father|widow|widower|child|kid|baby|twins?|student|farmer|nan|gran|grandad|brother|sister|son|daughter|client|resident";

/** The ways in which people give an age, the most telling first. Each looks left and right of one number. */
export const AGE_FORMS: readonly ((spot: Spot) => AgeForm | undefined)[] = [
  yearsOld,
  aged,
  birthday,
  ofSubject,
  besideTitle,
  inApposition,
  besideName,
  besideInitial,
  ofSeveral,
  bracketed,
  happenedAt,
  opening,
];

const UNIT_OLD = new RegExp(
  `^(?<age>[ -]?(?<unit>years?|yrs?|yr|y|months?|mths?|mo|weeks?|wks?|days?)[ -]?(?:old|young|of age))(?<many>s)?(?: (?<noun>${PERSON}))?(?!\\w)`,
);
const ARTICLE = /(?<!\w)(?<article>an?|the|this|that|our|another|one|my|your) $/;

/** "an 84-year-old lady", "84 years young", "six weeks old", "3-day-old". */
function yearsOld({ count, before, after }: Spot): AgeForm | undefined {
  const old = UNIT_OLD.exec(after);
  if (old === null) return undefined;
  const { age = "", unit = "", noun, many } = old.groups ?? {};
  // "Two 14 year olds" are somebody; "14 year olds" are everybody of that age.
  if (many !== undefined && !/\b(?:two|three|four|both|these) $/.test(before)) return undefined;
  const article = ARTICLE.exec(before);
  if (article?.groups?.article === "my" && noun === undefined) return undefined;
  const years = unit.startsWith("y") ? count : 0;
  const sex = sexOf(noun);
  if (article === null && noun === undefined) return { years, tail: age.length };
  const takes = { before: article?.[0].length ?? 0, after: old[0].length };
  return { years, sex, tail: age.length, wider: personOf(years, sex, noun), takes };
}

const AGED = new RegExp(
  `(?<!\\w)(?<lead>aged?:? (?:of |only |just )?)$|\\b(?:(?:a|an|the|this|another) (?:[\\w']+ ){0,3}(?<noun>${PERSON}|actor|bachelor|spinster)|someone|somebody) (?<of>of (?:about |around |nearly |over |only )?)$`,
);
const LIMIT_AFTER =
  /^(?:[\w%/+:-]|[.,]\d| ?(?:to|and over|and under|and above|or over|or under|or above|plus|years?' |of (?:the|us|them)|hundred|thousand)\b)/;

/** "aged 84", "age 7", "a woman of 72", "a boy of fifteen". */
function aged({ count, before, after }: Spot): AgeForm | undefined {
  const lead = AGED.exec(before);
  if (lead === null || LIMIT_AFTER.test(after)) return undefined;
  const { lead: word, of, noun } = lead.groups ?? {};
  return { years: count, sex: sexOf(noun), takes: { before: (word ?? of ?? "").length, after: 0 } };
}

const NOT_A_BIRTHDAY =
  /^(?:st|nd|rd|th)[ -](?:anniversary|floor|century|percentile|centile|mile|marathon|cycle|of|time|day)/;
const YOUNGEST_PARTY = 40;
const YOUNGEST_WISH = 18;

/** "80th birthday", "Ronnie's 80th", "100 today". */
function birthday({ count, before, after }: Spot): AgeForm | undefined {
  const ordinal = /^(?:st|nd|rd|th)\b/.test(after);
  if (ordinal && / birthday\b/.test(after.slice(2, 11))) return { years: count, tail: 2, wider: "big" };
  if (
    ordinal &&
    /(?:'s|\b(?:an?|her|his|their|lovely|big|double|happy)) $/.test(before) &&
    count >= (/\bhappy $/.test(before) ? YOUNGEST_WISH : YOUNGEST_PARTY) &&
    !NOT_A_BIRTHDAY.test(after)
  )
    return { years: count, tail: 2, wider: "big day" };
  const isToday = /^ today\b/.test(after) && count >= 10 && !/\bturn(?:ed|s|ing) (?:\w+ )?$/.test(before);
  return isToday ? { years: count, wider: "had a birthday" } : undefined;
}

const SUBJECT = new RegExp(
  `(?<!\\w)(?:(?<who>he|she|they|patient|pt|who|${PERSON}|mr [a-z'-]+|mrs [a-z'-]+|ms [a-z'-]+|(?:our|the) (?:youngest|oldest|eldest)(?: \\w+)?)(?:'s|'re|s| is| was| are| were| had just)?|(?<turned>turned|turns|turning)) (?:just |only |now |nearly |almost |still |about |all of |turned |turning |a )?$`,
);
const ENDS_CLAUSE =
  /^(?:[,!?;)]|\.(?!\d)|\s?$|\n| (?:and|but|not|if|so|still|today|next|now|with|when|tomorrow|this|last|years? old|fgs|bless|she|he|they)\b)/;

/** "she's 84", "he was only nineteen", "turned 90 today", "shes 71". */
function ofSubject({ written, count, before, after }: Spot): AgeForm | undefined {
  const subject = SUBJECT.exec(before);
  const { who, turned } = subject?.groups ?? {};
  const ends = ENDS_CLAUSE.test(after) || (turned !== undefined && /^ (?:on|in|at)\b/.test(after));
  if (subject === null || !ends) return undefined;
  // "She was one of us" and "he's two down" are no ages.
  if (who !== undefined && /^(?:one|two)$/.test(written)) return undefined;
  if (turned !== undefined)
    return { years: count, wider: "had a big birthday", takes: { before: subject[0].length, after: 0 } };
  return { years: count, sex: sexOf(who) ?? sexOfTitle(who) };
}

const TITLED = new RegExp(
  `(?<!\\w)(?:(?<noun>${PERSON}|uncle|aunt(?:ie|y)|gogo|makcik|pakcik|ah (?:ma|kong|gong|pek))(?: \\w+)?,? |(?:first|second|third|fourth|last|next) one,? |(?<title>mr|mrs|ms|miss|mdm|baby|master|uncle|auntie|aunty|gogo|nana|nan|mama|tatay|nanay|makcik|pakcik)\\.? (?:[a-z]\\.? ?)?[a-z'-]{2,20}(?: [a-z'-]{1,20})?,? )$`,
);
const STORY_AFTER =
  /^(?:[,;.)]\D|[,;.)]?\s*$|\n| (?:and|with|who|from|bed|in|on|f|m|post|known|copd|neck of|nof|hip|fall|chest|ca|cancer|stroke|alcohol|bladder|bowel|breast|lung|heart|dementia|palliative|eol|revision|knee)\b| [?#])/;

/** "Mrs Ivy Calloway, 84, bed 12", "Roma lady 29 with", "Mr Kowalczyk 58 withdrawal". */
function besideTitle(spot: Spot): AgeForm | undefined {
  const titled = spot.isInWords ? null : TITLED.exec(spot.before);
  if (titled === null || !STORY_AFTER.test(spot.after)) return undefined;
  const { noun, title } = titled.groups ?? {};
  return withCommas(spot, sexOf(noun) ?? sexOfTitle(title));
}

const NAME_BEFORE =
  /(?<![\w'-])(?<name>[a-z][a-z'-]*)[)"']{0,2}(?:, (?:now |still |only |just )?| (?<bracket>\())$/;
const CLOSES =
  /^!{0,3}(?:[,;)!](?! ?\d)|\.(?!\d)|\s*$|\n| and (?:no|not|never|single|pregnant|alone|a (?:half|quarter)|three quarters)\b| if (?:he|she)'s a day\b)/;
/** Words that stand before a number for another reason: months, days, places in a list, small words. */
const NOT_A_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bed|bay|ward|room|clinic|theatre|page|chapter|slide|figure|table|step|rule|day|week|year|band|level|grade|bus|flight|gate|level|age|over|under|only|about|nearly|some|all|the|and|but|these|those|with|from|after|before|until|since|around|covid|type|stage|phase|part|question|number|section|psalm|genesis|john|luke|mark|matthew|article|schedule|appendix|cohort|group|team|unit|house|flat|route|platform|terminal|channel|radio|series|season|episode|round|game|score|rated|we|you|they|our|my|your|just|then|now|here|there|this|that|when|if|not|no|yes|at|in|on|for|of|to|by|lucky|top|catch|area|route|formula|windows|study|trial|cohort|sample|arm|median|mean|iphone|android|version|agenda|item|issue|vol|volume|news|sky|bbc|itv|heinz|boeing|airbus|a|i|x|v)$/;
/** Smaller number words stand alone for too many other reasons. */
const SMALLEST_IN_WORDS = 10;

/** "Gwen, 84, told me", "a harpist, 41, Caerleon", "mesothelioma, seventy-one.", "Olive (97!)", "Wren (15)". */
function inApposition(spot: Spot): AgeForm | undefined {
  const name = NAME_BEFORE.exec(spot.before);
  if (name === null || !CLOSES.test(spot.after) || NOT_A_NAME.test(name.groups?.name ?? "")) return undefined;
  if (spot.isInWords && spot.count < SMALLEST_IN_WORDS) return undefined;
  // "(2)" is a point in a list; a name in front of "(5, bladder stone)" is somebody.
  if (name.groups?.bracket !== undefined && spot.count < 10 && spot.after.startsWith(")")) return undefined;
  return { years: spot.count };
}

const NAMED = /(?<![\p{L}\p{N}'’-])(?<name>\p{Lu}[\p{Ll}'’-]{2,}|[Oo]urs|[Mm]ine)(?:,? (?:is|was) |,? )$/u;
const AFTER_NAME =
  /^(?:[,.!](?!\d)|,? (?:was|is|has|had|who|and|came|said|told|asked|bed|in bed|from|with|today)\b|\s*$|\n)/;

/** "Pita is 61", "ours is 39", "Gwendoline 101 was", "Gareth, 44 from". */
function besideName(spot: Spot): AgeForm | undefined {
  if (!/^\d{2,3}$/.test(spot.written) || !AFTER_NAME.test(spot.after)) return undefined;
  const name = NAMED.exec(spot.casedBefore)?.groups?.name?.toLowerCase();
  return name === undefined || NOT_A_NAME.test(name) ? undefined : withCommas(spot, undefined);
}

const WITH_INITIAL = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}'’-]{2,} \p{Lu}\.?,? $/u;

/** "Gwladys P 88 NOF", a line of a list. */
function besideInitial(spot: Spot): AgeForm | undefined {
  const isLine = /^\d{2,3}$/.test(spot.written) && STORY_AFTER.test(spot.after);
  return isLine && WITH_INITIAL.test(spot.casedBefore) ? withCommas(spot, undefined) : undefined;
}

const SEVERAL =
  /\b(?:brothers|sisters|siblings|kids|children|boys|girls|lads|sons|daughters|grandkids|cousins|babies|of them)\b[^.?\n]{0,36}[,!:(-]{1,3} ?(?:\d{1,3}, ){0,3}(?:\d{1,3},? and )?$/;
const SEVERAL_AFTER =
  /^(?:, \d{1,3}(?:,| and)| and \d{1,3}(?!\w| (?:of|in|beds?|years))|[,.!)](?!\d)|\s*$|\n)/;

/** "Two brothers, 8 and 10", "three sisters: 90, 92 and 95". */
function ofSeveral({ written, count, before, after }: Spot): AgeForm | undefined {
  const isListed = /^\d/.test(written) && SEVERAL.test(before) && SEVERAL_AFTER.test(after);
  const isOneOfMore = / and \d{1,3}\b/.test(after) || /\d,? and $|\d, $/.test(before);
  return isListed && isOneOfMore ? { years: count } : undefined;
}

const YOUNGEST_BRACKETED = 16;
const OF_A_STUDY =
  /\b(?:study|trial|cohort|sample|group|median|mean|page|figure|table|patients|people|arm) \($/;

/** "(94, dementia, never misses a dance)". */
function bracketed({ written, count, before, after }: Spot): AgeForm | undefined {
  const opens = /^\d/.test(written) && before.endsWith("(") && count >= YOUNGEST_BRACKETED;
  if (OF_A_STUDY.test(before)) return undefined;
  return opens && /^, (?!(?:p|n|ci|iqr|sd|range|mean)\b)[a-z]{3}/.test(after) ? { years: count } : undefined;
}

const HAPPENED_AT =
  /\b(?:diagnosed|died|dead|lost|gone|transplanted|widowed|divorced|pregnant|presented|came to (?:me|us)|dancing|gardening|farming|singing|still (?!run|driv|work|go|cycl)[a-z]{3,10}ing)(?: [a-z]{1,12}){0,3} at $/;
const YOUNGEST_AT = 13;
/** Figures behind "at" that are a dose, a rate, an hour or a week. */
const NOT_AT =
  /^(?: ?(?:weeks?|wks?|months?|days?|hours?|hrs?|am|pm|mins?|minutes?|%|mph|km|bpm|litres?|l|mg|ml|percent|per|hundred|past|to|o'?clock)\b|[:.]\d)/;

/** "Diagnosed at 26", "still dancing at 71". */
function happenedAt({ written, count, before, after }: Spot): AgeForm | undefined {
  const isFigure = /^\d{2,3}$/.test(written) && count >= YOUNGEST_AT;
  return isFigure && HAPPENED_AT.test(before) && !NOT_AT.test(after)
    ? { years: count, takes: { before: 3, after: 0 } }
    : undefined;
}

const YOUNGEST_OPENING = 6;
/** "We packed her again. 16. He squeezed": figures between two sentences, behind a word that is no abbreviation. */
const STANDS_ALONE =
  /(?:[a-z]{4}|n't|\b(?!app|fig|vol|ref|par|sec|ext|tel|vs|no|pp|ch|st|rd|dr)[a-z]{3})[.!?] (?:only |just |barely )?$/;
const OPENED_WITH =
  /^(?: if (?:he|she)'s a day\b|, (?!\d+(?:,| and| or)\b)[a-z0-9#?]| and (?:still|on|sharp|never|counting|fit|not|up|so|fierce|bright|walking|dancing|living)\b)/;

/** A line or sentence that starts with the age: "34, 17 weeks pregnant", "Nineteen.", "Sixty-one, can't speak". */
function opening({ count, isInWords, before, after, opensText, written }: Spot): AgeForm | undefined {
  if (!opensText && !/(?:\n|[.!?:"'] )(?:only |just |barely )?$/.test(before)) return undefined;
  const isAlone = /^[.!](?:\s|$)/.test(after) && (isInWords || STANDS_ALONE.test(before));
  if (count < YOUNGEST_OPENING || (!isInWords && written.length < 2) || !(isAlone || OPENED_WITH.test(after)))
    return undefined;
  const wider = decadeOf(count);
  return { years: count, wider: wider.charAt(0).toUpperCase() + wider.slice(1) };
}

/** "Mr Kowalczyk 58 withdrawal": a wider age needs its commas. */
function withCommas({ count, before, after }: Spot, sex: Sex | undefined): AgeForm {
  if (!/[a-z] $/.test(before) || /\b(?:is|was) $/.test(before)) return { years: count, sex };
  const wider = `, ${decadeOf(count, sex)}${/^ [a-z]/.test(after) ? "," : ""}`;
  return { years: count, sex, wider, takes: { before: 1, after: 0 } };
}

function sexOfTitle(title: string | undefined): Sex | undefined {
  if (title === undefined) return undefined;
  if (/^(?:she|mrs|ms|miss|mdm|auntie|aunty|gogo|nana?|mama|nanay|makcik)\b/.test(title)) return "female";
  return /^(?:he|mr|master|uncle|tatay|pakcik)\b/.test(title) ? "male" : undefined;
}
