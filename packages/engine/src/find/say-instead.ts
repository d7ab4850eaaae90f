import type { Reading } from "../read/reading.ts";
import type { Fix } from "../report.ts";
import type { Span } from "../span.ts";

/** Offers a whole sentence in place of the one that holds the span, and, where others remain, to leave it out. */
export function sayInstead(reading: Reading, span: Span, words: string): readonly Fix[] {
  const { start, end } = reading.sentenceOf(span);
  const written = reading.text.slice(start, end);
  const isWhole = end - start > written.trim().length;
  const at = { start, end: isWhole ? start + written.trimEnd().length : end };
  const instead = { title: `Say instead: “${words}”`, replacement: words, at };
  return [instead, ...leaveOut(reading, span)];
}

/** Offers to leave out the sentence that holds the span, where others remain. */
export function leaveOut(reading: Reading, span: Span): readonly Fix[] {
  if (reading.sentences.length < 2) return [];
  return [{ title: "Leave this sentence out", replacement: "", at: reading.sentenceOf(span) }];
}
