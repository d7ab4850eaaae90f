import type { Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";
import type { Whose } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";

/** Who lives at an address; `service` when it is a practice, a hall or a shop. */
export type Resident = Extract<Whose, "patient" | "author" | "unknown"> | "service";

const SERVICE =
  "(?:surgery|practice|clinics?|health (?:cent(?:re|er)|hub)|medical|pharmacy|pharmacies|chemist|boots|opticians?|dental|dentists?|hospital|hall|church|chapel|mosque|temple|library|hub|community cent(?:re|er)|centre|shop|store|cafe|pub|school|college|nursery|university|station|office|hq|studio|gym|theatre|campus|venue|museum|leisure|court|police|town hall|garage|branch)";
/** Up to here in the same sentence; a full stop inside a time does not end it. */
const ON = "(?:[^\\n.!?]|\\.\\d){0,40}$";
const SERVICE_BEFORE = new RegExp(
  `\\b${SERVICE}s?'?s?\\b${ON}|\\b(?:find us|we're|we are|now at|moved? (?:\\w+ )?to|based|come (?:along )?to|meet(?:ing)? (?:\\w+ ){0,3}at|held at|event|open(?:ing)?(?: hours)?|walk-?ins?|tickets?|venue|parking|drop-?in|pop-?up|visit us|hours)\\b${ON}|\\b(?:was|now|where): $|[@~] $|\\bi'm at [^\\n]{0,24}\\($`,
);
const SERVICE_AFTER = new RegExp(
  `^,? (?:\\w+ ){0,2}${SERVICE}s?\\b|^,? \\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?(?:-| to )\\d`,
);
const OWN =
  /\b(?:i'm|i am|come to mine,?) (?:at |on )?$|\b(?:my|our|i|we|we've|i've|i'm|we're) (?:new |old |own )?(?:house|home|flat|place|address|live|lived|living|grew up|moved|bought|rent|street|road)\b[^\n.!?]{0,40}$/;

const PERSON =
  /\b(?:mr|mrs|ms|miss|master|baby|mama|mdm|auntie|aunty|uncle|old|little|patients?|pts?|residents?|lady|gent|gentleman|lad|lass|chap|fella|bloke|man|woman|couple|family|kid|child|boy|girl|gran|grandad|nan|widow|he|she|they|he's|she's|they've|his|her|their|him|twins|kids|lads?|fall|fell|fit|overdose|od|rtc|arrest|collapsed?|chest pain|frequent flyer|housebound|visit|discharged|lives?|lived|living|ambulance|carers?|keysafe|key safe)\b/;

/** Reads the sentence around for who lives there. */
export function residentOf(reading: Reading, span: Span): Resident {
  const before = textBefore(reading, span, 70);
  const after = textAfter(reading, span, 50);
  if (SERVICE_BEFORE.test(before) || SERVICE_AFTER.test(after)) return "service";
  if (OWN.test(before)) return "author";
  const sentence = reading.around(span, 70, 50);
  return PERSON.test(sentence) ? "patient" : "unknown";
}
