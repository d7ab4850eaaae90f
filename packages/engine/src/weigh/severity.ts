import type { Hit } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import type { Judged } from "./judged.ts";

const CHILD =
  /\b(?:child|children|kid|kids|baby|babies|infant|toddler|newborn|neonate|boy|girl|schoolboy|schoolgirl|teen(?:ager)?|twins|triplets|\d{1,2} ?(?:months?|mo|weeks?) old|(?:[1-9]|1[0-7]) ?(?:yo|y\/o|years? old|yr old))\b/;

/**
 * Moves the severity of what is said of a patient: what colleagues share among themselves, and what somebody agreed to,
 * is for a second thought rather than a stop. Consent never counts for a child; disclaimers, bios and closed groups
 * never lower anything.
 */
export function adjustSeverity(judged: Judged, reading: Reading): Judged {
  const { hit, severity } = judged;
  if (hit.rule.topic !== "confidentiality" || severity !== "stop") return judged;
  const isAgreed = reading.signal("consent").length > 0 && !reading.has(CHILD);
  return isAgreed || (isAmongColleagues(reading) && !isRecord(hit)) ? { hit, severity: "pause" } : judged;
}

function isAmongColleagues({ context }: Reading): boolean {
  return context.audience === "colleagues";
}

/** A record number, a birth date or an address opens the whole file to whoever the message reaches in the end. */
function isRecord({ label }: Hit): boolean {
  return label === "number" || label === "date" || label === "address" || label === "contact";
}
