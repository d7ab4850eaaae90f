const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Ages in words from one to ninety-nine, as a pattern over lower-case text. */
export const NUMBER_WORDS = `(?:(?:${TENS.join("|")})(?:[- ](?:${ONES.join("|")}))?|${TEENS.join("|")}|${ONES.join("|")})`;

/** The words that may begin such a number: what a rule about them needs. */
export const NUMBER_WORD_LIST: readonly string[] = [...ONES, ...TEENS, ...TENS];

/** What a number in words or figures counts; NaN for anything else. */
export function countOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [first = "", second] = written.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (second === undefined ? 0 : ONES.indexOf(second) + 1);
  const teens = TEENS.indexOf(first);
  return teens >= 0 ? teens + 10 : ONES.includes(first) ? ONES.indexOf(first) + 1 : Number.NaN;
}
