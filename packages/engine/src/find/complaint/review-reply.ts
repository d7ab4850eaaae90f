import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";

/** Suits a stranger as well as a patient, so it confirms nothing about anyone. */
const NEUTRAL_REPLY =
  "Thank you for taking the time to write. We can't discuss anyone's care here, or say who has or hasn't been to us. If something has gone wrong we want to hear it: please contact us directly and ask for our complaints procedure.";

/** Puts a reply that confirms nothing in place of the whole draft. */
export function neutralReply(reading: Reading): Fix {
  return {
    title: "Use a reply that confirms nothing",
    replacement: NEUTRAL_REPLY,
    at: { start: 0, end: reading.text.length },
  };
}
