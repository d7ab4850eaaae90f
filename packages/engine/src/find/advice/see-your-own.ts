import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";

const GENERAL =
  "Nobody can advise on your own treatment from here: please ask your pharmacist, GP or team before changing anything.";

/** Puts a plain signpost in place of the sentence that gives the instruction. */
export function seeYourOwn(reading: Reading, match: Span): Fix {
  const sentence = reading.sentenceOf(match);
  const text = reading.text.slice(sentence.start, sentence.end);
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return {
    title: "Point to somebody who can look at their case",
    replacement: GENERAL,
    at: { start: sentence.start + lead, end: Math.max(sentence.end - tail, match.end) },
  };
}
