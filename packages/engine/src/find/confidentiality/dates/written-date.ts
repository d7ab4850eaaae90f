import { isRealDate, MONTH_NAMES } from "./calendar.ts";

/**
 * Dates as people write them, as pieces of patterns over lower-case text: 03/04/1961, 3.4.61, 3-4-61, 1961-04-03,
 * 3 April 1961, 3rd of April '61, April 3, 1961. The groups say which form it was.
 */
export const NUMERIC_DATE =
  "(?:\\d{1,2}(?<sep>[/.-]|\\s?/\\s?)\\d{1,2}\\k<sep>(?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2})";
const ORDINAL = "(?:st|nd|rd|th)?";
const YEAR = "(?:,? ?'?\\d{2}(?:\\d{2})?(?!\\d|[:.]\\d|\\s?[ap]m))";
export const DAY_AND_MONTH = `(?:\\d{1,2}${ORDINAL}(?: of)? ?(?:${MONTH_NAMES})\\.?|(?:${MONTH_NAMES})\\.? \\d{1,2}${ORDINAL}(?!\\d|[:.]\\d|\\s?[ap]m|%))`;
export const FULL_TEXT_DATE = `(?:${DAY_AND_MONTH}${YEAR})`;

/** Day, month and year in figures; undefined when no such day exists, in the day-first or the month-first order. */
export function yearOf(date: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date);
  if (iso !== null)
    return isRealDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? Number(iso[1]) : undefined;
  const parts = /^(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{2,4})$/.exec(date);
  if (parts === null) return yearInWords(date);
  const year = fullYear(parts[3] as string);
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return isRealDate(year, second, first) || isRealDate(year, first, second) ? year : undefined;
}

function yearInWords(date: string): number | undefined {
  const day = Number(/\d{1,2}/.exec(date)?.[0]);
  const year = /\d{4}$/.exec(date)?.[0] ?? /(?<=\D)\d{2}$/.exec(date)?.[0];
  return day >= 1 && day <= 31 && year !== undefined ? fullYear(year) : undefined;
}

/** Birth years in two figures: 27 to 99 are the last century's. There is no clock, so the limit is fixed. */
const LAST_TWO_FIGURES_OF_THIS_CENTURY = 26;

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length !== 2) return year;
  return year > LAST_TWO_FIGURES_OF_THIS_CENTURY ? 1900 + year : 2000 + year;
}
