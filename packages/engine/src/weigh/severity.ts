import type { Reading } from "../read/reading.ts";
import type { Judged } from "./judged.ts";

const CHILD =
  /\b(?:child|children|kid|kids|baby|babies|infant|toddler|newborn|neonate|boy|girl|son|daughter|schoolboy|schoolgirl|teen(?:ager)?|\d{1,2} ?(?:months?|mo|weeks?) old|(?:[1-9]|1[0-7]) ?(?:yo|y\/o|years? old|yr old))\b/;

/** Moves a severity for what the draft says of consent. Disclaimers, bios and closed groups never lower one. */
export function adjustSeverity(judged: Judged, reading: Reading): Judged {
  const { hit, severity } = judged;
  if (hit.rule.topic !== "confidentiality" || severity !== "stop") return judged;
  if (reading.signal("consent").length > 0 && !reading.has(CHILD)) return { hit, severity: "pause" };
  return judged;
}
