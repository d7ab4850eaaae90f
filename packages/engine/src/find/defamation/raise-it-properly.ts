import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";

/** True of anybody, and names nobody: fit to stand where a charge stood. */
const PROPERLY = "I have a concern about this, and I am raising it with those who can look into it.";
/** A longer draft is about more than the charge; there only the sentence is to go. */
const LONGEST = 320;

/** Puts a line that names nobody in place of a short draft, which stands or falls with the charge. */
export function raiseItProperly(reading: Reading): readonly Fix[] {
  // In answer to somebody in public the line would only keep the quarrel going: there the charge is left out.
  if (reading.text.length > LONGEST || reading.replyTo !== undefined) return [];
  return [
    {
      title: "Say only that you are raising a concern",
      replacement: PROPERLY,
      at: { start: 0, end: reading.text.length },
    },
  ];
}
