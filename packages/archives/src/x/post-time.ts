import { readTime } from "../time.ts";

const MONTHS: Readonly<Record<string, string>> = {
  Jan: "01",
  Feb: "02",
  Mar: "03",
  Apr: "04",
  May: "05",
  Jun: "06",
  Jul: "07",
  Aug: "08",
  Sep: "09",
  Oct: "10",
  Nov: "11",
  Dec: "12",
};
/** Sat Feb 18 12:33:11 +0000 2023, up to the 28th, so that every day it lets pass exists. */
const USUAL =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (0[1-9]|1\d|2[0-8]) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) \+0000 (\d{4})$/;

/** The instant of a post. The form that nearly all have is read here, since posts come by the hundred thousand. */
export function timeOfPost(written: string): string | undefined {
  const usual = USUAL.exec(written);
  const month = usual ? MONTHS[usual[1]!] : undefined;
  if (!usual || month === undefined) return readTime(written);
  const [, , day, hour, minute, second, year] = usual;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
