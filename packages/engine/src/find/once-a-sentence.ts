import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";

/**
 * Says of each span whether it is the first in its sentence. One finding a sentence is enough to read, and a fix that
 * replaces the sentence then leaves nothing behind.
 */
export function onceASentence(reading: Reading): (span: Span) => boolean {
  const seen = new Set<number>();
  return (span) => {
    const { start } = reading.sentenceOf(span);
    if (seen.has(start)) return false;
    seen.add(start);
    return true;
  };
}
