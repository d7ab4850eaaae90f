import type { Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";
import type { Whose } from "../../rule.ts";
import { textAfter, textBefore } from "../numbers/cue.ts";

/** Somebody's telephone number, e-mail address or page; `service` when it is nobody's in particular. */
export type Owner = Exclude<Whose, "colleague" | "public-figure"> | "service";

const OWN_BEFORE =
  /\b(?:my|ma|own|private|personal) (?:\w+ ){0,2}(?:numbers?|mobile|phone|whatsapp|cell|email|e-mail|address)\b[^\n]{0,80}$|\b(?:my|ma|mine|own|private|personal|me|i'm|im|i am|us at home)\b[^.!?\n]{0,40}$|\bhere(?:'s| is) (?:my|the number)\b[^\n]{0,24}$|\b(?:number|mobile|phone|whatsapp)(?:'s| is)? (?:mine|me)\b[^\n]{0,12}$/;
const OWN_AFTER =
  /^[^\w\n]{0,3}(?:is|it's|its|that's)? ?(?:my|me|mine)\b|^[^\w\n]{0,3}(?:any ?time|day or night|text me|call me|ring me|drop me)\b/;

const SERVICE_BEFORE =
  /\b(?:lines?|helpline|hotline|desk|reception|switchboard|clinic|surgery|practice|pharmacy|chemist|opticians?|dentist|ward|unit|pals|office|team|manager|lead|secretary|service|services|complaints?|advocate|advocacy|ombuds\w*|bookings?|appointments?|enquir\w+|inquir\w+|advice|hub|trust|centre|center|hospice|hall|shop|studio|library|council|association|society|charity|foundation|samaritans|macmillan|ring us|call us|text us|tell us|ring first|referrals?|on[- ]?call|duty|bleep|fax)\b[^\n]{0,85}$|\b(?:hear from you|glad to|happy to (?:hear|help|talk|listen)|would like to (?:hear|listen|talk))\b[^\n]{0,40}$/;
/** Words to everybody rather than about somebody. */
const INVITES_BEFORE =
  /\b(?:please (?:ring|call|phone|text)|if you|anybody|anyone|anything|questions?|concerns?|book|free|loss|lost)\b[^\n]{0,60}$/;
const SERVICE_AFTER =
  /^[^\n]{0,24}\b(?:and ask for|and (?:choose|press)|option|helpline|reception|opening|open|9 ?(?:am)?(?:-| to )5|weekdays|mon(?:day)?s?(?:-| to ))/;

const RELATIONS =
  "(?:patient|pt|mum|mam|mom|mother|dad|father|wife|husband|hubby|partner|ex|son|daughter|sister|brother|nan|gran|grandad|carer|nok|next of kin|family|neighbour|girlfriend|boyfriend|fiance|cousin|auntie?|uncle|gogo|makcik|pakcik|mak|ayah|maid|helper)";
/** Somebody close to a patient, with the word before that says whose. */
export const RELATIVE = `(?:the |his |her |their )?${RELATIONS}`;
/** Ways of getting hold of somebody. */
export const REACHING =
  "(?:ring|call|phone|text|txt|sms|whatsapp|wa|contact|ringing|calling|message|msg|email|e-mail|mail|tell|try|reach|get|chase)";
const PATIENT_BEFORE = new RegExp(
  `\\b(?:his|her|their|the ${RELATIONS}'?s?|${RELATIONS}'s)(?: \\w+)? (?:number|mobile|mob|phone|handphone|hp|tel|cell|landline|email|e-mail|address|no|whatsapp)\\b[^\\n]{0,20}$|\\b${REACHING} (?:him|her|them|${RELATIVE}\\b)[^\\n]{0,40}$|\\b(?:he|she|they)(?:'s|'re| is| are) on $|\\bnok\\b[^\\n]{0,24}$|\\bnext of kin\\b[^\\n]{0,40}$`,
);
/** A patient's or relative's name with a title, and the number within reach: "ring Mr Oyelaran back on". */
const TITLED_BEFORE =
  /\b(?:mr|mrs|ms|miss|mx|master|mdm|madam|baby|mama|uncle|auntie|aunty)\.? [a-z][a-z.'-]*(?: [a-z.'-]+){0,8}[^\n]{0,30}$|\b(?:mr|mrs|ms|miss|mdm)\.? [a-z][^\n]{0,24}\n$/;
const CALLED_BY_NAME =
  /\b(?:ring|call|phone|text|contact|email|chase|try|reach) (?:mr|mrs|ms|miss|mx|mdm)\.? [a-z][^\n]{0,40}$/;
/** "She can be reached on", "Mrs Odell, born …, can be reached on". */
const REACHED_BEFORE =
  /\b(?:he|she|they|(?:mr|mrs|ms|miss|mx|mdm)\.? [a-z][^\n]{0,70}) (?:can|could|may|is|are) (?:best )?(?:be )?(?:reached|contacted|rung|found|reachable) (?:on|at|by|via) $/;
const PATIENT_AFTER =
  /^ ?(?:but |and )?(?:is|it's|its|that's) (?:his|her|their|mum's|dad's|the (?:daughter|son|wife|husband)'?s?)\b|^[^\n]{0,4}\(?(?:mum|dad|daughter|son|wife|husband|nok)\b/;

/**
 * Whose a number or an address is, from the words around it. The author's own wins, then a service's, then a
 * patient's or a relative's.
 */
export function ownerOf(reading: Reading, span: Span): Owner {
  const before = lastSentence(onOneLine(textBefore(reading, span, 90)));
  const after = textAfter(reading, span, 40);
  if (PATIENT_AFTER.test(after) || PATIENT_BEFORE.test(before)) return "patient";
  if (OWN_BEFORE.test(before) || OWN_AFTER.test(after)) return "author";
  if (isCalledByName(before)) return "patient";
  if (SERVICE_BEFORE.test(before) || SERVICE_AFTER.test(after)) return "service";
  if (TITLED_BEFORE.test(before) || REACHED_BEFORE.test(before)) return "patient";
  return INVITES_BEFORE.test(before) ? "service" : "unknown";
}

/** A number on the line below the words that lead to it. */
export function onOneLine(before: string): string {
  return before.replace(/[ \t]{0,2}\n[ \t]{0,2}(?=[(+]{0,2}$)/, " ");
}

/** "Ring Mr Oyelaran on", but not "ring Mrs Hesketh, our complaints lead, on". */
function isCalledByName(before: string): boolean {
  const call = CALLED_BY_NAME.exec(before)?.[0];
  return call !== undefined && !SERVICE_BEFORE.test(call);
}

/** What comes after the last full stop, so that a name in the sentence before does not own this number. */
function lastSentence(text: string): string {
  const stop = Math.max(
    text.lastIndexOf(". "),
    text.lastIndexOf("! "),
    text.lastIndexOf("? "),
    text.lastIndexOf("\n\n"),
  );
  const isTitle = /\b(?:mr|mrs|ms|dr|no|tel|mob)$/.test(text.slice(0, Math.max(stop, 0)));
  return stop < 0 || isTitle ? text : text.slice(stop + 2);
}
