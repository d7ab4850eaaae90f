import {
  type DayOrder,
  instantOfMilliseconds,
  instantOfSeconds,
  localTime,
  readTime,
  to24,
} from "../time.ts";

/** 02/01/2024 09:00, 2.1.24, 2024/01/02 9:00:05 pm. */
const NUMERIC =
  /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?(?:[,T ]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,6})?)?\s*([ap])?\.?m?\.?)?$/i;

/** A date as people and their programs write it in tables. Where neither number can be a month, `order` says which is. */
export function readFreeDate(written: string, order: DayOrder): string | undefined {
  const text = written.trim();
  const time = readTime(text);
  if (time !== undefined) return time;
  if (/^\d{13}$/.test(text)) return instantOfMilliseconds(text);
  if (/^\d{9,10}(?:\.\d{1,6})?$/.test(text)) return instantOfSeconds(text);
  const match = text.length > 64 ? null : NUMERIC.exec(text);
  if (match === null) return undefined;
  const [, first = "", second = "", third = "", hour, minute, secondOf, half] = match;
  const isYearFirst = first.length === 4;
  const yearLength = isYearFirst ? first.length : third.length;
  if ((isYearFirst && third.length > 2) || (!isYearFirst && first.length > 2)) return undefined;
  if (yearLength !== 2 && yearLength !== 4) return undefined;
  const [day, month] = isYearFirst
    ? [third, second]
    : order === "day-first"
      ? [first, second]
      : [second, first];
  const year = Number(isYearFirst ? first : third);
  const clock = { year: year < 100 ? 2000 + year : year, month: Number(month), day: Number(day) };
  if (hour === undefined) return localTime(clock);
  const hour24 = half === undefined ? Number(hour) : to24(Number(hour), half);
  return localTime({ ...clock, hour: hour24, minute: Number(minute), second: Number(secondOf ?? 0) });
}

/** The first two numbers of a date that does not begin with the year, for finding out which is the day. */
export function dayAndMonth(written: string): readonly [number, number] | undefined {
  const match = NUMERIC.exec(written.trim().slice(0, 64));
  return match === null || match[1]!.length > 2 ? undefined : [Number(match[1]), Number(match[2])];
}
