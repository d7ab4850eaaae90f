import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import type { Span } from "../../span.ts";
import type { Grade } from "../rule.ts";

// Signs that the remark is about somebody in care: a bed, a slot in a clinic, something done to a body.
const IN_CARE =
  /\b(?:patients?|pts?|bed \d+|bay \d+|room \d+|ward \d+ bed|(?:my|his|her|the|today'?s|this morning'?s) (?:first |last )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'?clock)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half (?:past )?\w+) ?(?:o'?clock|slot|appointment|today|this morning)?(?= (?:is|was|again|today|slot|[a-z]+ (?:girl|guy|lad))|,|'s)|session|clinic (?:today|list|review|this)|catheter\w*|cannula\w*|smears?|dressing|bed ?baths?|sponge bath|sedat\w+|under (?:ga|sedation|anaesthetic)|intubated|examin(?:ed?|ing|ation)|exam|palpat\w+|speculum|swab|scans?|scanned|ultrasound|probe|x-?ray(?:ed)?|ecg|12[- ]lead|plinth|couch|discharg\w+|admitted|admission|client|resident|hernia|chest (?:exam|drain)|knees?,|groin strain|appointment|your (?:scar|wound|stitches|crown|brace|braces|aligners?|results?|treatment|notes|chart)|pelvic floor|perineum|dissection|cadaver|deceased|post mortem|corpse|call of the day|the call|job came in|on scene|collapsed in)\b/;
// Somebody at work: the remark is about a colleague, a student, a rep.
const AT_WORK =
  /\b(?:new|the|our|my|that|this|agency|locum|night|ward|senior|junior|clinical|bank) (?:[\w'-]+ ){0,2}(?:reg|regs|registrar|registrars|consultants?|sho|f1s?|f2s?|fy1|pgy1|intern|house ?(?:man|officer|surgeon)|ho|doctor|doc|surgeon|fellow|attending|resident|nurse|sister|matron|hca|midwife|physio|physiotherapist|ot|porter|rep|reps|student|educator|preceptor|demonstrator|tutor|lecturer|supervisor|pharmacist|technician|scientist|paramedic|medic|crewmate|receptionist|manager|anaesthetist|radiographer|dentist|hygienist|chef|maintenance (?:man|kuya)|fireman|firemen|firefighters?|security|gov|spr|acp|odp|crna|mr|cleaner|chaplain)\b|\bdr [a-z]+|\b(?:appraisal|portfolio|staff photo|leaving do|xmas do|christmas do|on call room|colleague|interview|cv|hr)\b/;

/** Whether a remark is about somebody who is or was in care, as against a colleague or somebody else met at work. */
export function isAboutPatient(reading: Reading, span: Span): boolean {
  if (reading.context.audience === "patient") return true;
  const near = reading.around(span, 160, 160);
  return IN_CARE.test(near) && !AT_WORK.test(reading.around(span, 60, 60));
}

// Somebody's career is the price: an exam, a sign-off, a job.
const POWER =
  /\b(?:sign (?:off|her|his|your)|signing (?:your|off)|logbook|portfolio|i examine in|your prospects|your career|the job if|scored? (?:her|the one)|interview(?:s|ed)? (?:her|under|will be)|shortlist\w*|the panel|promotion|arcp|see what i can do)\b/;

/** Patients, and people whose career depends on the author, make it grave; the rest is for second thoughts. */
export function gradeOf(reading: Reading, span: Span): Grade {
  return isAboutPatient(reading, span) || POWER.test(reading.around(span, 160, 160)) ? "stop" : "pause";
}

// Teaching, safeguarding, the author's own partner, art, food, objects: no remark about anybody at work.
const OTHER_MATTER =
  /\b(?:sexual health|sex ed\w*|contracepti\w+|consent (?:is|means|matters)|chaperones? (?:are|is|policy|offered|available)|safeguarding|nspcc|anatom\w+|erectile|breastfeed\w+|my (?:husband|wife|boyfriend|girlfriend|partner|fianc\w+|other half|fella|missus|hubby)|wedding anniversary|date night|husband\b.{0,20}bins|harass\w*|it's off|don't do that|told hr|nest box|bird ?feeder|fat balls|drama\b|episode|series|sitcom|bbl|\d+cc|before and after|assault\w*|groped|made me feel|inappropriate|reported (?:him|her|it|them)|hr (?:are|is) (?:dealing|investigating)|#metoo|surviving in scrubs|cake|sourdough|curry|roast|biscuits?|onion|sofa|car|kitchen|garden|tractor|bike|trainers|handbag|code \w+\d+|% off|link in bio|swipe|serum|skincare|lipstick|knee brace|splint|casserole|lasagne|chips|arsenal|goal|match of the day|husky|labrador|kitten|puppy|budgie)\b/;

/** Whether the words are about something else altogether, or only told of others. */
export function isOtherMatter(reading: Reading, span: Span): boolean {
  return OTHER_MATTER.test(reading.around(span, 160, 200)) || isReported(reading, span);
}
