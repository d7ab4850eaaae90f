import { namesIn } from "../../read/names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Target } from "../../read/target.ts";
import { speaksOfWork } from "../../read/work.ts";
import type { Span } from "../../span.ts";
import type { Grade } from "../rule.ts";

/**
 * How grave it is to run somebody down. Abuse of a patient, or of a colleague or a relative whom readers can tell, is a
 * stop; a group, somebody nobody could name, a public figure or an institution is rudeness.
 */
export function abuseGrade(reading: Reading, span: Span, target: Target): Grade {
  const { context } = reading;
  switch (target.kind) {
    case "institution":
    case "public-figure":
    case "profession":
    case "group":
      return "pause";
    case "patient":
      return target.isOne || context.audience === "patient" ? "stop" : "pause";
    case "reader":
      return isSpokenTo(reading) && speaksOfWork(reading) ? "stop" : "pause";
    default:
      if (!target.isOne || !speaksOfWork(reading, span)) return "pause";
      return target.isNamed || (target.kind === "colleague" && isSpokenTo(reading)) ? "stop" : "pause";
  }
}

// "To the man in the waiting room who …": somebody who'd know that it is about them, and so would others there.
const TO_SOMEBODY =
  /(?:^|[.!?\n] ?)(?:and )?to (?:the|that) (?:[\w'-]+ ){0,2}(?:man|woman|lady|bloke|gentleman|guy|lad|girl|daughter|son|father|mother|mum|dad|patient|relative|husband|wife|couple|family|doctor|nurse|registrar|consultant)\b/;

/** Whether one person is written to who can be told: by name, or as "the man in bay 3 who …". */
export function isSpokenTo(reading: Reading): boolean {
  if (reading.has(TO_SOMEBODY)) return true;
  return namesIn(reading).some(
    ({ start, end, isPublic }) =>
      !isPublic && isVocative(reading.text.slice(0, start), reading.text.slice(end, end + 6)),
  );
}

/** "Dear Dr Scanlon,", "Sandeep you …", "…, Keith." */
function isVocative(before: string, after: string): boolean {
  if (
    /(?:^|[.!?\n,] ?)(?:(?:dear|hi|hello|hey|listen|look|oi|right|ok|morning)[, ]+)?$/i.test(
      before.slice(-14),
    )
  )
    return /^(?:,| you\b| - |:|!)/.test(after);
  return /, $/.test(before) && /^(?:[.!?,]|$)/.test(after);
}
