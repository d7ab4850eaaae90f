import { localTime, readTime, to24 } from "../time.ts";

/** 6/4/24, 10:11 AM: in a few tables, and American in every account. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),? +(\d{1,2}):(\d{2}) *([AP])M$/i;

/** When a row was written: without a zone in most tables, with ` UTC` in messages. */
export function writtenTime(text: string): string | undefined {
  const match = AMERICAN.exec(text.trim().replace(/[\u202f\u00a0]/g, " "));
  if (!match) return readTime(text);
  const [, month, day, year, hour, minute, half = ""] = match;
  return localTime({
    year: Number(year) + (Number(year) < 100 ? 2000 : 0),
    month: Number(month),
    day: Number(day),
    hour: to24(Number(hour), half),
    minute: Number(minute),
  });
}
