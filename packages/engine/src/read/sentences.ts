import type { Span } from "../span.ts";
import type { Plain } from "./normalise.ts";

/** A full stop ends a sentence unless it follows a title, an initial or stands inside a number or an address. */
const BREAK = /[.!?]+["')\]]*(?=\s|$)|\n+/g;
const NOT_AN_END =
  /(?:^|[\s(])(?:[A-Z]|mr|mrs|ms|dr|prof|st|no|nos|vs|eg|e\.g|ie|i\.e|approx|dept|tel|hosp|para|pt|yrs?|approx)\.$/i;

export function splitSentences(plain: Plain): readonly Span[] {
  const { text } = plain;
  const sentences: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== "") sentences.push({ start: plain.start(from), end: plain.end(to) });
    from = to;
  };
  for (const mark of text.matchAll(BREAK)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === "." && NOT_AN_END.test(text.slice(Math.max(0, end - 10), end))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}
