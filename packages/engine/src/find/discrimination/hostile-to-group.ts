import { CUES, hostilityIn } from "../../read/hostility/hostility.ts";
import { BARS } from "../../read/hostility/weights.generated.ts";
import { isHarsh } from "../../read/hostility/word-kinds.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { defineRule } from "../rule.ts";
import { isDecent, isToldOfOthers } from "./group.ts";

// Prejudice that no single phrase shows: how the words around a group add up, as learned from what many people judged to be
// hostile. A group's name counts for nothing by itself. Words that are told, quoted or condemned are somebody else's.
// A pause at most: the figures of training/MODEL.md say why no number of points makes a stop.
export const hostileToGroup = defineRule({
  id: "discrimination/hostile-to-group",
  grade: "pause",
  needs: "anything",
  message: "This could be read as hostile to a group of people.",
  why: "Somebody from that group may be your patient next week. If one person or one decision made you angry, write about that and leave the group out.",
  *find(reading) {
    for (const { cue, points, span } of hostilityIn(reading)) {
      const bar = BARS[CUES.indexOf(cue)] as number;
      if (points < bar || span === undefined) continue;
      if (isToldOfOthers(reading, span) || reading.isQuoted(span)) continue;
      if (points < bar + FAR_OVER && (isDecent(reading, span) || isPlainQuestion(reading, span))) continue;
      yield { span: readable(reading, span) };
    }
  },
});

/** A warm word or a question mark does not outweigh so many points over the bar. */
const FAR_OVER = 3;

/** A question in which no word is harsh: "How many Muslim people live in this town?" */
function isPlainQuestion(reading: Reading, span: Span): boolean {
  const { start, end } = reading.sentenceOf(span);
  if (!reading.text.slice(start, end).trimEnd().endsWith("?")) return false;
  return !reading.tokens.some((token) => start <= token.start && token.end <= end && isHarsh(token.lower));
}

/** A sentence longer than this is too much to underline. */
const LONGEST_SENTENCE = 160;

/** The whole sentence where it is short: where scores end inside a sentence looks arbitrary to a reader. */
function readable(reading: Reading, span: Span): Span {
  const { start, end } = reading.sentenceOf(span);
  const sentence = reading.text.slice(start, end);
  if (sentence.length > LONGEST_SENTENCE) return span;
  const lead = sentence.length - sentence.trimStart().length;
  return { start: start + lead, end: start + sentence.trimEnd().length };
}
