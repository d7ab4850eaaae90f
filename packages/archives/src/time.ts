/**
 * Times as exports write them. An instant comes out with `Z`; what the file gives without a zone stays without one,
 * since stamping the reader's own zone on it would be a guess.
 */
export interface Clock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 2024-01-02T03:04:05.678+01:00 and its many relatives: a space for the T, ` UTC`, µs, no seconds, no time at all. */
const ISO =
  /^([+-]?\d{4,6})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** Sat Feb 18 12:33:11 +0000 2023 (X). */
const ASCTIME = /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/i;
/** Mon, 15 Jan 2024 10:00:00 +0000 (mail, RSS). */
const RFC2822 =
  /^(?:[a-z]{3,9},? +)?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?)? *(Z|UT|UTC|GMT|[+-]\d{4})?(?: *\([^)]{0,40}\))?$/i;
/** May 17, 2022  5:29:42 PM and January 5th, 2018 3:04am. */
const AMERICAN =
  /^([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? +(?:at +)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?)?$/i;

/**
 * ISO 8601 of a time written in any of the forms that do not depend on a region: with `Z` where it has a zone or an
 * offset, local where it has none, a date alone where there is no time. `undefined` for anything else, and for days
 * that do not exist.
 */
export function readTime(written: string): string | undefined {
  const text = written.trim().replace(/[\u202f\u00a0]/g, " ");
  if (text.length > 64) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const millisecond = fraction === undefined ? undefined : fraction.padEnd(3, "0").slice(0, 3);
    return written8601({ year, month, day, hour, minute, second, millisecond }, zone);
  }
  const asctime = ASCTIME.exec(text);
  if (asctime) {
    const [, month, day, hour, minute, second, zone, year] = asctime;
    return written8601({ year, month: monthNumber(month), day, hour, minute, second }, zone);
  }
  const mail = RFC2822.exec(text);
  if (mail) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return written8601({ year, month: monthNumber(month), day, hour, minute, second }, zone);
  }
  const american = AMERICAN.exec(text);
  if (!american) return undefined;
  const [, month, day, year, hour, minute, second, half] = american;
  const hour24 = half === undefined || hour === undefined ? hour : to24(Number(hour), half);
  return written8601({ year, month: monthNumber(month), day, hour: hour24, minute, second }, undefined);
}

/** The same for a format whose times are known to be in UTC though they do not say so. */
export function readUtcTime(written: string): string | undefined {
  const time = readTime(written);
  return time?.includes("T") && !time.endsWith("Z") ? `${time}Z` : time;
}

/** An instant from seconds since 1970, as a number or as its digits. */
export function instantOfSeconds(seconds: unknown): string | undefined {
  const number = typeof seconds === "string" ? Number(seconds.trim() || Number.NaN) : seconds;
  return typeof number === "number" ? instantOfMilliseconds(number * 1000) : undefined;
}

/** An instant from milliseconds since 1970, as a number or as its digits. */
export function instantOfMilliseconds(milliseconds: unknown): string | undefined {
  const number = typeof milliseconds === "string" ? Number(milliseconds.trim() || Number.NaN) : milliseconds;
  if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
  const date = new Date(Math.round(number));
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().replace(".000Z", "Z") : undefined;
}

/** Local time without a zone; `undefined` for a day or an hour that does not exist. */
export function localTime(clock: Clock): string | undefined {
  const { year, month, day, hour, minute = 0, second = 0, millisecond = 0 } = clock;
  if (!isOnTheCalendar(year, month, day)) return undefined;
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (hour === undefined) return date;
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61)) return undefined;
  // A leap second is the last second of its minute to everybody else.
  const time = `${digits(hour, 2)}:${digits(minute, 2)}:${digits(Math.min(second, 59), 2)}`;
  return `${date}T${time}${millisecond > 0 ? `.${digits(millisecond, 3)}` : ""}`;
}

/** An hour of the twelve-hour clock as one of twenty-four; `half` begins with a or p in either case. */
export function to24(hour: number, half: string): number {
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

export type DayOrder = "day-first" | "month-first";

/**
 * Whether dates such as 02/03/2024 put the day or the month first, over all dates of a file: each is the pair of its
 * first two numbers. `undefined` when none of them decides, or when they disagree.
 */
export function dayOrder(pairs: Iterable<readonly [number, number]>): DayOrder | undefined {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const [first, second] of pairs) {
    if (first > 12 && second <= 12) isDayFirst = true;
    if (second > 12 && first <= 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? "day-first" : "month-first";
}

/** Whether a date cannot be right: before there was such a platform, or after the export. Both bounds are ISO dates. */
export function isDoubtfulTime(time: string, notBefore: string, notAfter: string | undefined): boolean {
  if (time < notBefore) return true;
  if (notAfter === undefined || time < notAfter) return false;
  // A day's grace: local times run up to fourteen hours ahead of UTC.
  return time.slice(0, 10) > dayAfter(notAfter.slice(0, 10));
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`).getTime() + 86_400_000;
  return instantOfMilliseconds(next)?.slice(0, 10) ?? date;
}

type Written = Readonly<Partial<Record<keyof Clock, string | number | undefined>>>;

function written8601(parts: Written, zone: string | undefined): string | undefined {
  const number = (part: keyof Clock) => (parts[part] === undefined ? undefined : Number(parts[part]));
  const local = localTime({
    year: number("year") ?? Number.NaN,
    month: number("month") ?? Number.NaN,
    day: number("day") ?? Number.NaN,
    ...(parts.hour === undefined ? {} : { hour: number("hour")! }),
    minute: number("minute") ?? 0,
    second: number("second") ?? 0,
    millisecond: number("millisecond") ?? 0,
  });
  if (local === undefined || zone === undefined || !local.includes("T")) return local;
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!offset) return `${local}Z`;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  const instant = new Date(`${local}Z`).getTime() - (offset[1] === "-" ? -1 : 1) * minutes * 60_000;
  return instantOfMilliseconds(instant);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
}

function isOnTheCalendar(year: number, month: number, day: number): boolean {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
