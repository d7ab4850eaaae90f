import type { Match, Reading } from "../reading.ts";
import { type Meaning, nearby, plural, type ShorthandForm, type TimeUnit } from "./shorthand-form.ts";

/** 3/7, 2/52, 6/12, 1/24: so many days, weeks, months, hours. 28/40: weeks of pregnancy. */
const CLINICAL_FRACTION = /(?<![\w.,£$€/-])(?<count>\d{1,2})\/(?<unit>7|52|12|24|40)(?![\w/%]|[.,]\d)/g;

const UNITS: Readonly<Record<string, { readonly unit: TimeUnit; readonly most: number }>> = {
  "7": { unit: "day", most: 31 },
  "52": { unit: "week", most: 60 },
  "12": { unit: "month", most: 36 },
  "24": { unit: "hour", most: 72 },
};

/** Words that make a fraction a calendar date, a mark or an eye test instead. */
const DATE_BEFORE =
  /\b(?:on|dated?|dob|d\.o\.b\.?|born|until|till?|due|by|from|appt|appointment|clinic|surgery|theatre|the)\s(?:the\s)?$/;
const MARK_BEFORE =
  /\b(?:scored?|scores|got|marks?|gave|rated?|out of|pain|va|v\/a|acuity|vision|pinhole|right|left|eyes?|r|l|re|le|only|just|us|all)\W{1,2}$/;
const TIME_BEFORE =
  /\b(?:for|x|past|last|in|after|within|over|every|review|rv|r\/v|f\/u|back|return|further|another|at|by|hx|history|of|about|approx|nearly)\s$/;
const TIME_AFTER =
  /^(?:\s?(?:ago|hx|history|of|later|post|prior|old|course|abx|since|now|on|rv|review|f\/u|follow|duration|pregnant|gestation|h\/o)\b|\s?[,;)]|\s?$)/;

/** 28+3, 39+5: weeks and days of pregnancy. */
const WEEKS_AND_DAYS =
  /(?<![\w.,£$€/+=-])(?<weeks>[4-9](?=\+\d\s?(?:weeks?|wks?|scan|preg|by))|1[0-9]|[23]\d|4[0-4])\+(?<days>[0-6])(?![\w%/+=]|[.,]\d|\s?=)/g;
/** T+3: three days past the date. */
const PAST_TERM = /(?<![\w+])t\s?\+\s?(?<days>\d{1,2})(?![\w.+])/g;

/** POD 3, POD#3, day 3 post-op. */
const AFTER_OPERATION =
  /(?<![\w])(?:pod\s?[#:]?\s?(?<pod>\d{1,3})|d(?:ay)?\s?(?<day>\d{1,3})\s(?:post\W?op\w*|post\W?procedure|after (?:surgery|the operation|theatre)|post (?:surgery|bmt|transplant|cabg|birth|partum|lscs|c\W?section|graft|stroke)))(?![\w])/g;
/** DOL2, DOL 2, day 2 of life. */
const OF_LIFE = /(?<![\w])(?:dol\s?[#:]?\s?(?<dol>\d{1,3})|d(?:ay)?\s?(?<day>\d{1,3})\sof\slife)(?![\w])/g;
/** D3, D+1: capital D, where a note goes on; never D-dimer, and D2 or D3 after "vit" is a vitamin. */
const DAY_NUMBER = /(?<![\w.&-])D\s?\+?\s?(?<day>\d{1,3})(?![\w%/+-]|[.,]\d)/g;
const DAY_BEFORE = /(?:(?:#|\bn)ofs?|hip|post\W?op|abx|on|now|,|\(|\n|^)\s?$/;
const DAY_AFTER = /^\s?(?:post|of|on|after|abx|since|now|[,);]|\n|$)/;

export const DURATION_FORMS: readonly ShorthandForm[] = [
  { pattern: OF_LIFE, mean: ({ groups }) => dayCount(groups.dol ?? groups.day, "birth") },
  { pattern: AFTER_OPERATION, mean: ({ groups }) => dayCount(groups.pod ?? groups.day, "operation") },
  { pattern: DAY_NUMBER, keepsCase: true, mean: dayNumber },
  { pattern: WEEKS_AND_DAYS, mean: ({ groups }) => gestation(Number(groups.weeks), Number(groups.days)) },
  { pattern: PAST_TERM, mean: ({ groups }) => gestation(40, Number(groups.days)) },
  { pattern: CLINICAL_FRACTION, mean: fraction },
];

function fraction(match: Match, reading: Reading): Meaning | undefined {
  const count = Number(match.groups.count);
  const { before, after } = nearby(reading, match);
  if (count === 0 || MARK_BEFORE.test(before)) return undefined;
  const saysTime = TIME_AFTER.test(after) || TIME_BEFORE.test(before);
  if (DATE_BEFORE.test(before) && !/^\s?(?:ago|of|hx)\b/.test(after)) return undefined;
  if (match.groups.unit === "40") return count < 4 || count > 43 ? undefined : gestation(count, 0);
  const known = UNITS[match.groups.unit as string];
  const isFigure = match.text === "24/7" || match.text === "7/7" || match.text === "24/24";
  if (known === undefined || count > known.most || isFigure) return undefined;
  if (match.text === "12/12" && !saysTime) return undefined;
  return { kind: "duration", count, unit: known.unit, meaning: plural(count, known.unit) };
}

function gestation(weeks: number, days: number): Meaning {
  const rest = days === 0 ? "" : ` and ${plural(days, "day")}`;
  return { kind: "gestation", weeks, meaning: `${plural(weeks, "week")}${rest} of pregnancy` };
}

function dayCount(counted: string | undefined, since: "birth" | "operation" | "start"): Meaning {
  const day = Number(counted);
  const event = { birth: "of life", operation: "after an operation", start: "since it began" }[since];
  return { kind: "day-count", day, since, meaning: `day ${day} ${event}` };
}

function dayNumber(match: Match, reading: Reading): Meaning | undefined {
  const { before, after } = nearby(reading, match);
  if (/\bvit(?:amin)?s?\W{0,2}$|\bcolecalciferol\W{0,2}$/.test(before)) return undefined;
  const isPlus = match.text.includes("+");
  if (!isPlus && !(DAY_BEFORE.test(before) && DAY_AFTER.test(after))) return undefined;
  return dayCount(
    match.groups.day,
    /^\s?post/.test(after) || /nofs?\s?$/.test(before) ? "operation" : "start",
  );
}
