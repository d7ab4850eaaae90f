import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import type { Grade } from "../rule.ts";

// Said to be a joke and not taken back in the next breath ("kidding. am I").
const JEST =
  /\b(?:kidding|joking|(?:a )?joke|jk|charot|allegedly|may have been|half serious)\b(?![^\n]{0,12}\b(?:am i|not|no,)\b)/;
// Not done, or not yet: a threat, a temptation, a bit of bravado before a day's work.
const UNDONE =
  /\b(?:if (?:one more|another|anybody|anyone|they|he|she|i|you|nepa|sister|the (?:surgeon|bell|phone|alarm))\b[^.!?\n]{0,80}\b(?:i'?ll|i'?m (?:gonna|going to)|i will|imma)|i'?d (?:rather|love to|happily|so)|tempted|thinking of|fancy|fantasi\w+|dream(?:ing|t)? (?:of|about)|wouldn'?t (?:hurt|say no)|might (?:just|have to|start|well)|one day i|might as well|what could (?:possibly )?go wrong|can i|could i|should i|do you think)\b/;

/**
 * How grave a wrong is, by how it is told: done, or done as a habit, it is a stop; a joke, a hint or what one might yet
 * do is for a second thought.
 */
export function gradeAsTold(reading: Reading, span: Span): Grade {
  const sentence = reading.sentenceOf(span);
  const told = reading.plainOf({ start: Math.max(sentence.start, span.start - 160), end: span.end });
  return JEST.test(reading.around(span, 160, 160)) || UNDONE.test(told) ? "pause" : "stop";
}
