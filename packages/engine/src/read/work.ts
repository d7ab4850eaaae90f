import type { Span } from "../span.ts";
import type { Reading } from "./reading.ts";

// Work in health care, and whoever is met through it.
const WORK =
  /\b(?:wards?|shifts?|on[- ]call|nights|patients?|pts?|residents?|clients?|relatives?|nurses?|doctors?|docs?|dr|sisters?|matrons?|consultants?|registrars?|regs?|sho|f1s?|f2s?|fy1|pgy\d|ho|housem[ae]n|interns?|gps?|surgeons?|surgery|midwi(?:fe|ves)|physios?|physiotherapists?|paramedics?|pharmac\w+|dentists?|dental|hygienists?|orthodontist|optometrist|psycholog\w+|therapists?|radiograph\w+|anaesthet\w+|porters?|receptionists?|managers?|hcas?|carers?|students?|placement|mentor|supervisor|demonstrator|tutor|reps?|rep's|mr in town|colleagues?|staff|crew|crewmate|team|trust|hospital|clinic|theatre|practice|a&e|icu|itu|ed|er|bay \d+|bed \d+|room \d+|trolley|bed desk|switchboard|plinth|rota|handover|appointments?|session|caseload|waiting room|obs|charts?|notes|drugs?|meds|medicines?|scripts?|prescri\w+|log ?books?|portfolio|competenc\w+|dops|arcp|cqc|inspect\w+|audits?|datix|osce|cpd|appraisal|fridge|vaccines?|consent|sick ?notes?|referrals?|insulin|cannula\w*|catheter\w*|dressing|bloods|smears?|scans?|scanned|x-?ray\w*|ecg|lead|intubat\w+|retractor|scrubs?|tunic|stethoscope|sutur\w+|blues|ambulance|control room|medicare|uda|sharps|controlled|care home|nhs|hse|gmc|nmc|bma|strike|junior|medical|medicine|med school|health|care)\b/;

/**
 * Whether the draft, or what it answers, speaks of work or care. Much that is grave on a ward is nobody's business at
 * home: a streak in an app may be backdated, and a stranger on the road called an idiot.
 */
export function speaksOfWork(reading: Reading, span?: Span): boolean {
  const { audience } = reading.context;
  if (audience === "patient" || audience === "colleagues") return true;
  if (reading.replyTo?.has(WORK)) return true;
  return span === undefined ? reading.has(WORK) : WORK.test(reading.around(span, 300, 300));
}
