import type { Match, Reading } from "../../../read/reading.ts";
import { type Sex, shorthandFigures } from "../../../read/shorthand.ts";
import type { Span } from "../../../span.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";
import { decadeOf, personOf, sexOf } from "./decade.ts";
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

const OLDEST = 115;
/** Number words that are seldom anything but an age when they stand alone. */
const GROWN_WORDS = NUMBER_WORDS.replace(/\|one\|.*$/, ")");
const N = `(?<n>\\d{1,3}|${NUMBER_WORDS})`;
const ARTICLE = "(?<article>(?:an?|the|this|that|our|another|one|my|your) )?";
const PERSON =
  "woman|man|lady|gentleman|gent|girl|boy|male|female|lad|lass|lassie|patient|pt|chap|bloke|fella|guy|mum|dad|mother|father|widow|widower|child|kid|baby|twins?|student|farmer|nan|gran|grandad|brother|sister|son|daughter|client|resident";

/** "an 84-year-old lady", "84 years young", "six weeks old", "3-day-old". */
const YEARS_OLD = new RegExp(
  `(?<![\\w.,£$€/-])${ARTICLE}(?<age>${N}[ -]?(?<unit>years?|yrs?|yr|y|months?|mths?|mo|weeks?|wks?|days?)[ -]?(?:old|young|of age))(?: (?<noun>${PERSON}))?(?![\\w])`,
  "dg",
);
/** "aged 84", "age 7", "a woman of 72", "a boy of fifteen". */
const AGED = new RegExp(
  `(?<![\\w])(?:aged?:? (?:of |only |just )?|(?:a|an|the|this|another) (?:\\w+ )?(?<noun>${PERSON}|actor|bachelor|spinster) of )(?<age>${N})(?![\\w%/+:-]|[.,]\\d| ?(?:to|and over|and under|and above|or over|or under|or above|plus|years?' |of (?:the|us|them)|hundred|thousand)\\b)`,
  "dg",
);
/** "she's 84", "he was only nineteen", "turned 90 today", "shes 71". */
const SUBJECT = new RegExp(
  `(?<![\\w])(?:(?<who>he|she|they|patient|pt|who|${PERSON}|mr [a-z'-]+|mrs [a-z'-]+|ms [a-z'-]+)(?:'s|'re|s| is| was| are| were| had just)?|turned|turns|turning) (?:just |only |now |nearly |almost |still |about |all of |turned |turning |a )?(?<age>${N})(?=[,!?;)]|\\.(?!\\d)|\\s?$|\\n| (?:and|but|today|next|now|with|when|tomorrow|this|last|years? old|fgs|bless)\\b)`,
  "dg",
);
/** "Mrs Ivy Calloway, 84, bed 12", "Roma lady 29 with", "Mr Kowalczyk 58 withdrawal". */
const BESIDE_NAME = new RegExp(
  `(?<![\\w])(?:(?<noun>${PERSON})(?: \\w+)?,? |(?:(?:mr|mrs|ms|miss|mdm|baby|master)\\.?|uncle|auntie|aunty|gogo|nana|nan|mama|tatay|nanay|makcik|pakcik) (?:[a-z]\\.? ?)?[a-z'-]{2,20}(?: [a-z'-]{1,20})?,? )(?<age>\\d{1,3})(?=[,;.)]\\D|[,;.)]?\\s*$|\\n| (?:and|with|who|from|bed|in|on|f|m|post|known|copd|nof|hip|fall|chest|ca|cancer|stroke|alcohol|bladder|bowel|breast|lung|heart|dementia|palliative|eol|revision|knee)\\b)`,
  "dg",
);
/** "Gwen, 84, told me", "a harpist, 41, Caerleon", "mesothelioma, seventy-one.", "Olive (97!)", "Wren (15)". */
const APPOSITIVE = new RegExp(
  `(?<![\\w'-])(?<name>[a-z][a-z'-]+)[)"']?(?:, | \\()(?<age>(?<n>\\d{1,3}|${GROWN_WORDS}))(?=!{0,3}(?:[,;)!](?! ?\\d)|\\.(?!\\d)|\\s*$|\\n))`,
  "dg",
);
/** "Pita is 61", "ours is 39", "Gwendoline 101 was", "Gareth, 44 from". */
const NAMED =
  /(?<![\w'-])(?<name>[A-Z][a-z'-]{2,}|[Oo]urs|[Mm]ine)(?:,? (?:is|was) |,? )(?<age>\d{2,3})(?=[,.!](?!\d)|,? (?:was|is|has|had|who|and|came|said|told|asked|bed|in bed|from|with|today)\b|\s*$|\n)/dg;
const NOT_A_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bed|bay|ward|room|clinic|theatre|page|chapter|slide|figure|table|step|rule|day|week|year|band|level|grade|bus|flight|gate|level|age|over|under|only|about|nearly|some|all|the|and|but|these|those|with|from|after|before|until|since|around|covid|type|stage|phase|part|question|number|section|psalm|genesis|john|luke|mark|matthew|article|schedule|appendix|cohort|group|team|unit|house|flat|route|platform|terminal|channel|radio|series|season|episode|round|game|score|rated|we|you|they|our|my|your|just|then|now|here|there|this|that|when|if|not|no|yes|at|in|on|for|of|to|by|lucky|top|catch|area|route|formula|windows|iphone|android|version|agenda|item|issue|vol|volume|news|sky|bbc|itv|heinz|boeing|airbus)$/;
/** "Fortieth birthday", "Ronnie's 80th", "100 today". */
const BIRTHDAY =
  /(?<![\w.,£$€/-])(?<age>(?<n>\d{1,3})(?:st|nd|rd|th))(?= birthday\b)|(?<='s )(?<age2>(?<n2>[4-9]\d|1[01]\d)(?:st|nd|rd|th))(?![ -](?:anniversary|floor|century|percentile|centile|mile|marathon|cycle|birthday))|(?<![\w.,£$€/-])(?<age3>(?<n3>[1-9]\d|1[01]\d))(?= today\b)/dg;
/** A line or sentence that starts with the age: "34, 17 weeks pregnant", "Nineteen.", "Sixty-one, can't speak". */
const OPENING = new RegExp(
  `(?:^|\\n|[.!?:"'] )(?<age>(?<n>\\d{2}|10\\d|${NUMBER_WORDS}))(?:(?<=[a-z])(?=\\.(?:\\s|$))|(?=, (?!\\d+(?:,| and| or)\\b)[a-z0-9#?]| and (?:still|on|sharp|never|counting|fit|not|up|so|fierce|bright|walking|dancing|living)\\b))`,
  "dg",
);

const OWN_BEFORE =
  /\bi \($|\b(?:i'm|im|i am|i was|i turned|i turn|i've|i'd|when i|me at|myself,?|we were)\b[^.!?\n]{0,16}$|\bmy (?:own |late |dear )?(?:mum|mam|mom|dad|son|daughter|kids?|wife|husband|partner|nan|nana|gran|granny|grandma|grandad|grandson|granddaughter|brother|sister|niece|nephew|little (?:one|girl|boy|man)|eldest|youngest|boy|girl|dog|cat|horse|auntie?|uncle|cousin|friend|mate)\b[^.!?\n]{0,24}$/;
const GENERAL_BEFORE =
  /\b(?:people|women|men|children|kids|adults|those|anyone|everyone|everybody|anybody|patients|girls|boys|folk|over|under|all|any|if you(?:'re| are)|you(?:'re| are)|over the|from|between|until|up to|before|after|by|median|mean|average|p\.|no\.|post|page)\s(?:who are |is |are |aged? )?$/;
const THING_AFTER =
  /^ (?:guideline|guidance|policy|system|computer|car|van|boiler|laptop|scanner|building|hospital|beds?|study|studies|trial|data|evidence|problem|trainers|shoes|fridge|kettle|phone|machine|whisky|bottle|practice|charity|trust|joke|leaflet|software|photo|tweet|post|account|contract|plan|mortgage|house|gap|degree|rota|pen|stethoscope|cheese|bread|curry|milk|wound|bruise|dressing|fracture|scar|symptoms?|follow|course|career|rule|target)\b/;

/** Every exact age of somebody else, in no order; the same words may be read twice. */
export function* ageMentions(reading: Reading): Iterable<AgeMention> {
  for (const each of shorthandFigures(reading)) {
    if (isNotTheirs(reading, each)) continue;
    if (each.kind === "age") yield shortAge(reading, each, each.unit === "year" ? each.count : 0, each.sex);
    if (each.kind === "duration" && standsBetweenCommas(reading, each))
      yield shortAge(reading, each, 0, undefined);
  }
  yield* grownFrom(reading, reading.matches(YEARS_OLD), yearsOldMention);
  yield* grownFrom(reading, reading.matches(AGED), nounMention);
  yield* grownFrom(reading, reading.matches(SUBJECT), nounMention);
  yield* grownFrom(reading, reading.matches(BESIDE_NAME), besideMention);
  yield* grownFrom(reading, reading.matches(APPOSITIVE), nameMention);
  yield* grownFrom(reading, reading.casedMatches(NAMED), nameMention);
  yield* grownFrom(reading, reading.matches(BIRTHDAY), birthdayMention);
  yield* grownFrom(reading, reading.matches(OPENING), openingMention);
}

type Reader = (reading: Reading, match: Match, age: Span) => AgeMention | undefined;

/** Reads the matches whose age is a patient's or a relative's. */
function* grownFrom(reading: Reading, matches: Iterable<Match>, mentionOf: Reader): Iterable<AgeMention> {
  for (const match of matches) {
    const age = match.group("age") ?? match.group("age2") ?? match.group("age3");
    if (age === undefined) continue;
    if (isNotTheirs(reading, age)) continue;
    const mention = mentionOf(reading, match, age);
    if (mention !== undefined && mention.years <= OLDEST) yield mention;
  }
}

/** The author's own age, a limit for everybody, or the age of a thing. */
function isNotTheirs(reading: Reading, age: Span): boolean {
  const before = textBefore(reading, age, 44);
  return (
    OWN_BEFORE.test(before) || GENERAL_BEFORE.test(before) || THING_AFTER.test(textAfter(reading, age, 16))
  );
}

function yearsOldMention(_: Reading, match: Match, age: Span): AgeMention | undefined {
  const { n = "", unit = "", article, noun } = match.groups;
  const isOwnChild = article?.trim() === "my" && noun === undefined;
  if (isOwnChild) return undefined;
  const years = /^y/.test(unit) ? countOf(n) : 0;
  const sex = sexOf(noun);
  const place = { start: match.start, end: match.end };
  if (article !== undefined || noun !== undefined)
    return { ...age, years, sex, wider: personOf(years, sex, noun), place };
  return { ...age, years, sex, wider: decadeOf(years), place: age };
}

function nounMention(_: Reading, match: Match, age: Span): AgeMention | undefined {
  const { n, noun, who } = match.groups;
  const written = n ?? match.text.match(/\d{1,3}$/)?.[0] ?? "";
  const sex = sexOf(noun ?? who) ?? sexOfPronoun(who);
  const years = countOf(written);
  // "She was one of us" and "he's two down" are no ages.
  if (n !== undefined && /^(?:one|two)$/.test(n) && who !== undefined) return undefined;
  if (/^turn/.test(match.text))
    return { ...age, years, sex, wider: "had a big birthday", place: { start: match.start, end: age.end } };
  return { ...age, years, sex, wider: decadeOf(years, sex), place: placeOfAge(match, age) };
}

/** "Aged 84" and "of 84" go with their number: "in her eighties". */
function placeOfAge(match: Match, age: Span): Span {
  const lead = /(?:\baged?:? (?:of |only |just )?|\bof )$/.exec(
    match.text.slice(0, match.text.length - (age.end - age.start)),
  );
  return lead === null ? age : { start: age.start - lead[0].length, end: age.end };
}

/** "Mr Kowalczyk 58 withdrawal": the title says the sex, and a wider age needs its commas. */
function besideMention(reading: Reading, match: Match, age: Span): AgeMention | undefined {
  const sex = sexOf(match.groups.noun) ?? sexOfPronoun(match.text);
  const years = countOf(match.groups.age ?? "");
  return { ...age, years, sex, ...besideName(reading, age, decadeOf(years, sex)) };
}

function besideName(reading: Reading, age: Span, wider: string): Pick<AgeMention, "wider" | "place"> {
  if (!/[a-z] $/.test(textBefore(reading, age, 2)) || /\b(?:is|was) $/.test(textBefore(reading, age, 5)))
    return { wider, place: age };
  const isFollowed = /^ [a-z]/.test(textAfter(reading, age, 2));
  return { wider: `, ${wider}${isFollowed ? "," : ""}`, place: { start: age.start - 1, end: age.end } };
}

function nameMention(reading: Reading, match: Match, age: Span): AgeMention | undefined {
  const { name = "", age: written = "" } = match.groups;
  const years = countOf(written);
  if (NOT_A_NAME.test(name.toLowerCase()) || years === 0) return undefined;
  // "(2)" is a point in a list; a name in front of "(5, bladder stone)" is somebody.
  if (years < 10 && / \(\d$/.test(match.text) && textAfter(reading, age, 1) === ")") return undefined;
  return { ...age, years, sex: undefined, ...besideName(reading, age, decadeOf(years)) };
}

function birthdayMention(_: Reading, match: Match, age: Span): AgeMention | undefined {
  const years = Number(match.groups.n ?? match.groups.n2 ?? match.groups.n3);
  return { ...age, years, sex: undefined, wider: "big", place: age };
}

const YOUNGEST_OPENING = 6;

function openingMention(_: Reading, match: Match, age: Span): AgeMention | undefined {
  const years = countOf(match.groups.n ?? "");
  if (years < YOUNGEST_OPENING) return undefined;
  const wider = decadeOf(years);
  return { ...age, years, sex: undefined, wider: wider.charAt(0).toUpperCase() + wider.slice(1), place: age };
}

/** 84F, 84yo: a person of their own, with an article before them or not. */
function shortAge(reading: Reading, age: Span, years: number, sex: Sex | undefined): AgeMention {
  const article = /\b(?:an?|the|this|another) $/.exec(textBefore(reading, age, 10));
  const start = age.start - (article?.[0].length ?? 0);
  return {
    start: age.start,
    end: age.end,
    years,
    sex,
    wider: personOf(years, sex),
    place: { start, end: age.end },
  };
}

/** "Tiny passenger, 6/52, on high flow": a length of time between commas is a baby's age. */
function standsBetweenCommas(reading: Reading, span: Span): boolean {
  return /[,:] $/.test(textBefore(reading, span, 2)) && textAfter(reading, span, 1) === ",";
}

function sexOfPronoun(who: string | undefined): Sex | undefined {
  if (who === undefined) return undefined;
  if (/^(?:she|mrs|ms|miss)\b/.test(who)) return "female";
  return /^(?:he|mr)\b/.test(who) ? "male" : undefined;
}
