import type { Match, Reading } from "../reading.ts";
import {
  type Meaning,
  nearby,
  plural,
  type Sex,
  type ShorthandForm,
  type TimeUnit,
} from "./shorthand-form.ts";

const OLDEST = 115;

/** What follows the age of a patient in a note: a comma, a complaint, "with", "post". */
const STORY_AFTER =
  /^(?:[,;)]|\s?[,-] |\s?[?#]|\s+(?:with|w\/|c\/o|pres\w*|post\w*|h\/o|hx|known|bg|pmh|from|in (?:bed|bay|resus|ed)|on (?:warfarin|insulin|dialysis)|febrile|fall|fell|fit|chest|abdo|sob|sepsis|septic|collapsed?|mi|stemi|nstemi|stroke|copd|cap|aki|od|overdose|rtc|cardiac|arrest|#|nof|acute|chronic|recurrent|unwell|vomiting|bleed|pain\w*|confus\w*)\b)/;
const STORY_BEFORE =
  /(?:^|[\n(;•"'-]\s?|\b(?:a|an|the|this|my|our|another|pt|patient|lady|gent|about|with|of|had|saw|got|see|for)\s)$/;

/** Amounts that look like an age and a sex: ten million people, a 14 French catheter, 102 degrees, a 100 metre race. */
const NOT_AFTER =
  /^\s?(?:people|pounds|quid|dollars|views|doses|cells|followers|users|patients|downloads|children|adults|cases|deaths|copies|jabs|tests|sprint|freestyle|hurdles|race|relay|dash|pool|swim|walk|away|deep|tall|wide|long|high|radius|catheter|cath|drain|foley|sheath|tube|ng|chest drain|stent|needle|guide)\b/;
const NOT_BEFORE =
  /(?:temp\w*|fever|spik\w+|degrees|[£$€]|size|bust|cup|chapter|\bx|×|platform|route|bus|flight|gate|seat|m4)\s?(?:of |to |at |is |was )?$/;

/** Motorways of Great Britain below M99: alone they are a road, not a man's age. */
const MOTORWAYS = new Set(
  "1 2 3 4 5 6 8 9 10 11 18 20 23 25 26 27 32 40 42 45 48 49 50 53 54 55 56 57 58 60 61 62 65 66 67 69 73 74 77 80 90"
    .split(" ")
    .map(Number),
);
const ON_A_ROAD = /\b(?:the|on|off|up|down|along|via|junction|j\d+|closed|traffic)\s$/;
const CODE_BEFORE =
  /\b(?:icd\S*|codes?|coded|coding|dx|diagnos\w+|category|f\d\d(?:\.\d)?[,/ -]+(?:and |to |or )?)\W{0,3}(?:as |of |is |for )?$/;

/** 84F, 84 F, 84/F, 72/M; a small letter only where a story goes on. */
const AGE_SEX = /(?<![\w.,£$€/+:#@-])(?<years>1[01]\d|\d{1,2})\s?\/?\s?(?<sex>[FMfm])(?![\w/'+])/g;
/** F84, M 72, F, 51, (f, 19). */
const SEX_AGE =
  /(?<![\w.&/'#@-])(?<sex>[FM]|(?<=\()[fm]),?\s?(?<years>1[01]\d|\d{1,2})(?:\s?y(?:\/?o|rs?)?)?(?![\w%/+:-]|[.,]\d)/g;
/** 84yo, 84 y/o, 84yr, 53yr F, 19 yo f, 03y. */
const YEARS_OLD =
  /(?<![\w.,£$€/+-])(?<years>1[01]\d|\d{1,2})\s?-?(?:yo|y\.o\.?|y\/o|yrs?\s?\/?\s?o(?:ld)?|yrs?(?=\s?\/?[fm]\b)|y(?=\s?\/?[fm]?\b))(?:\s?\/?(?<sex>[fm])(?!\w))?(?!\w)/g;
/** 6/12 old, 2/52 old, 3/7 old; also "4/12, missed NAI" is read by the duration forms. */
const FRACTION_OLD =
  /(?<![\w./])(?<count>\d{1,2})\/(?<unit>7|52|12)[\s-]?(?:old|of age|baby|infant|neonate)\b/g;
/** Age in months and weeks, close up: 18mo, 6wk old. */
const SMALL_UNITS = /(?<![\w./])(?<count>\d{1,2})\s?-?(?<unit>mo|mth|wk|wks|mths)\s?-?(?:old|o)(?!\w)/g;

export const AGE_FORMS: readonly ShorthandForm[] = [
  { pattern: FRACTION_OLD, mean: ({ groups }) => inUnits(groups.count, FRACTION_UNITS[groups.unit ?? ""]) },
  {
    pattern: SMALL_UNITS,
    mean: ({ groups }) => inUnits(groups.count, groups.unit?.startsWith("m") ? "month" : "week"),
  },
  { pattern: YEARS_OLD, mean: ({ groups }) => inYears(groups.years, groups.sex) },
  { pattern: AGE_SEX, keepsCase: true, mean: ageThenSex },
  { pattern: SEX_AGE, keepsCase: true, mean: sexThenAge },
];

const FRACTION_UNITS: Readonly<Record<string, TimeUnit>> = { "7": "day", "52": "week", "12": "month" };

function ageThenSex(match: Match, reading: Reading): Meaning | undefined {
  const { before, after } = nearby(reading, match);
  if (NOT_AFTER.test(after) || NOT_BEFORE.test(before)) return undefined;
  const isSmall = match.groups.sex === "m" || match.groups.sex === "f";
  if (isSmall && !match.text.includes("/") && !(STORY_AFTER.test(after) && STORY_BEFORE.test(before)))
    return undefined;
  return inYears(match.groups.years, match.groups.sex);
}

function sexThenAge(match: Match, reading: Reading): Meaning | undefined {
  const { before, after } = nearby(reading, match);
  const years = Number(match.groups.years);
  if (
    CODE_BEFORE.test(before) ||
    ON_A_ROAD.test(before) ||
    /^(?: ?=|\s?codes?\b|s\b| (?:is|means)\b)/.test(after)
  )
    return undefined;
  const isGlued = /^[FM]\d/.test(match.text);
  const isRoad = match.groups.sex === "M" && isGlued && MOTORWAYS.has(years);
  const isGradeOrRace = match.groups.sex === "F" && isGlued && years < 4;
  const needsStory = isRoad || isGradeOrRace || !isGlued || years < 10;
  const hasStory = STORY_AFTER.test(after) || (after === "" && STORY_BEFORE.test(before));
  const opensALine = before.trim() === "" || /(?:\n|[\d:.,]\s)$/.test(before);
  const hasPlace = opensALine || (years >= 10 && STORY_BEFORE.test(before));
  if (needsStory && !(hasStory && hasPlace)) return undefined;
  if (isGradeOrRace) return undefined;
  return inYears(match.groups.years, match.groups.sex);
}

function inYears(years: string | undefined, letter: string | undefined): Meaning | undefined {
  const count = Number(years);
  if (!(count <= OLDEST)) return undefined;
  const sex: Sex | undefined = letter === undefined ? undefined : /f/i.test(letter) ? "female" : "male";
  const meaning = `${count} years old${sex === undefined ? "" : `, ${sex}`}`;
  return { kind: "age", count, unit: "year", meaning, ...(sex === undefined ? {} : { sex }) };
}

function inUnits(counted: string | undefined, unit: TimeUnit | undefined): Meaning | undefined {
  const count = Number(counted);
  if (unit === undefined || !(count > 0)) return undefined;
  return { kind: "age", count, unit, meaning: `${plural(count, unit)} old` };
}
