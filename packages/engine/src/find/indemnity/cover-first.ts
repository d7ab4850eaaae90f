import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";

/** Neither a yes nor a no, and the question that comes first. */
const COVER_FIRST =
  "Thank you for asking. I'd like to think about it, and I need to ask my indemnifier about cover before I answer.";

/**
 * A friendly pause in place of a yes, where the draft answers whoever asks. An announcement to everybody comes too late
 * for that: there the note says what is left to do.
 */
export function coverFirst(reading: Reading): readonly Fix[] {
  const { audience, replyTo } = reading.context;
  if (replyTo === undefined && audience !== "private") return [];
  return [
    {
      title: "Ask about cover before you say yes",
      replacement: COVER_FIRST,
      at: { start: 0, end: reading.text.length },
    },
  ];
}
