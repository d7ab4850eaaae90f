import type { Reading } from "./reading.ts";

// Work, care, or somebody met through either.
const WORK =
  /\b(?:wards?|shifts?|patients?|pts?|nurses?|doctors?|dr|consultants?|registrars?|reg|sho|f1|f2|gps?|surgeons?|midwi(?:fe|ves)|physios?|paramedics?|pharmacists?|dentists?|students?|placement|mentor|matron|porters?|receptionists?|managers?|colleagues?|staff|team|clinic|theatre|surgery|hospital|pharmacy|a&e|icu|itu|bay|bed \d+|rota|on[- ]call|handover|appointment|interview|applicants?|recruit\w*|notes|obs|charts?|cqc|exam|osce|drugs?|meds|tooth|teeth|treatment|session|therapist|carers?|residents?|hcas?|trust|nhs|ambulance|crew)\b/;
// Things and shows that make even a ward harmless: the ward's cats, the canteen's pudding, a hospital drama.
const PLAIN_THINGS =
  /\b(?:printers?|computers?|cats?|dogs?|puppy|kitten|budgie|curry|pudding|cake|cheese|biscuits?|canteen|fiesta|mot|yoshi|mario|xbox|fifa|wordle|duolingo|streak|ep \d+|episode|series|drama|film|telly)\b/;
const HOME =
  /\b(?:dinner|tea|car|bike|bus|train|app|tv|book|match|league|bridesmaids?|wedding|holiday|sofa|kitchen|paint|curtains|garden|toddler|(?:my|your) (?:sister|brother|mum|mam|dad|nan|husband|wife|kids?|son|daughter|flatmate|neighbour))\b/;

const SHORT = 160;

/** Whether a short draft answers something of home life: what would be grave on a ward is said of a cat or a game. */
export function isSmallTalk({ text, replyTo }: Reading): boolean {
  if (replyTo === undefined || text.length > SHORT) return false;
  return replyTo.has(PLAIN_THINGS) || (replyTo.has(HOME) && !replyTo.has(WORK));
}
