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
      return answersPatient(reading) || (isSpokenTo(reading) && speaksOfWork(reading)) ? "stop" : "pause";
    default:
      if (!target.isOne || !(speaksOfWork(reading, span) || isNamedInAnswered(reading))) return "pause";
      return target.isNamed ||
        isNamedInAnswered(reading) ||
        (target.kind === "colleague" && isSpokenTo(reading))
        ? "stop"
        : "pause";
  }
}

// A review, a complaint, somebody's worry about their own care or their family's.
const OF_OWN_CARE =
  /\b(?:[1-5] stars?|zero stars|waited|waiting|hours?|hrs|appointments?|complain\w*|no aftercare|refund|we paid|i paid|my (?:mother|mum|mam|father|dad|son|daughter|husband|wife|baby|nan|gran|face|tooth|teeth|scan|results?|surgery|operation|records?|notes)(?:'s)?|misdiagnos\w*|you missed|felt worse|your (?:surgery|clinic|practice|hospital|receptionists?|staff))\b/;

/** Whether what is answered speaks of care that somebody had from the author or the author's place. */
function answersPatient({ replyTo, context }: Reading): boolean {
  if (replyTo === undefined || context.audience === "colleagues") return false;
  return replyTo.has(OF_OWN_CARE);
}

/** "Did Yvonne resign?" – "A lazy cow …": the answered text says who is meant. */
function isNamedInAnswered({ replyTo }: Reading): boolean {
  return replyTo !== undefined && namesIn(replyTo).some(({ isPublic, isWeak }) => !isPublic && !isWeak);
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
