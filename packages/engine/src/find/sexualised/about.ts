import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { targetOf } from "../../read/target.ts";
import { speaksOfWork } from "../../read/work.ts";
import type { Span } from "../../span.ts";

const HOUR =
  "(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|o'?clock)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half (?:past )?\\w+)";
const CARE = [
  "patients?|pts?|bed \\d+|bay \\d+|room \\d+|chair \\d+|ward \\d+ bed|clients?|residents?",
  `(?:my|his|her|the|today'?s|this morning'?s) (?:first |last )?${HOUR}(?: o'?clock| slot| appointment)?(?: today| this morning| review| recon| denture)?(?=,? (?:is|was|again|today|slot|recon|[a-z]+ (?:girl|guy|lad|instructor|teacher))|,|'s)`,
  "session|(?:clinic|list|scans?|smears?) (?:today|list|review|this|all)|in clinic today|came in (?:today|for)|walked in|collecting|picks? up (?:his|her|viagra|sildenafil)",
  "catheter\\w*|cannula\\w*|smears?|dressing|bed ?baths?|sponge bath|sedat\\w+|under (?:ga|sedation|anaesthetic)|intubated|examin(?:ed?|ing|ation)|exam|palpat\\w+|speculum|swab|scanned|ultrasound|probe|x-?ray(?:ed)?|ecg|12[- ]lead|plinth|couch|slit lamp",
  "discharg\\w+|admitted|admission|hernia|chest (?:exam|drain)|knees?,|groin strain|appointment|your (?:scar|wound|stitches|crown|brace|braces|aligners?|results?|treatment|notes|chart)|pelvic floors?|perineum|dissection|cadaver|deceased|post mortem|corpse|call of the day|the call|job came in|on scene|collapsed in|the (?:lady|man|lad|woman|girl|bloke|guy) (?:from|with) (?:the )?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\w+|(?:sildenafil|viagra)",
].join("|");
// Signs that the remark is about somebody in care: a bed, a slot in a clinic, something done to a body.
const IN_CARE = new RegExp(`\\b(?:${CARE})\\b`);
// Somebody at work: the remark is about a colleague, a student, a rep.
const COLLEAGUE =
  "reg|regs|registrar|registrars|consultants?|sho|f1s?|f2s?|fy1|pgy1|intern|house ?(?:man|officer|surgeon)|ho|doctor|doc|surgeon|fellow|attending|nurse|sister|matron|hca|midwife|physio|physiotherapist|ot|porter|rep|reps|student|educator|preceptor|demonstrator|tutor|lecturer|supervisor|pharmacist|technician|scientist|paramedic|medic|crewmate|receptionist|manager|anaesthetist|radiographer|dentist|hygienist|chef|maintenance (?:man|kuya)|fireman|firemen|firefighters?|security|spr|acp|odp|crna|cleaner|chaplain|ct\\d";
const AT_WORK = new RegExp(
  `\\b(?:new|the|our|my|that|this|agency|locum|night|ward|senior|junior|clinical|bank) (?:[\\w'-]+ ){0,2}(?:${COLLEAGUE})\\b|\\bdr [a-z]+|\\b(?:appraisal|portfolio|staff photo|leaving do|xmas do|christmas do|on call room|colleague|interview|cv|hr|booth|conference|fresh meat)\\b`,
);

/** Whether a remark is about somebody who is or was in care, as against a colleague or somebody else met at work. */
export function isAboutPatient(reading: Reading, span: Span): boolean {
  if (reading.context.audience === "patient") return true;
  if (AT_WORK.test(reading.around(span, 60, 60))) return false;
  return IN_CARE.test(reading.around(span, 160, 160)) || targetOf(reading, span).kind === "patient";
}

// Somebody's career is the price: an exam, a sign-off, a job.
const POWER =
  /\b(?:sign (?:off|her|his|your)|signing (?:your|off)|logbook|portfolio|i examine in|your prospects|your career|the job if|scored? (?:her|the one)|interview(?:s|ed)? (?:her|under|will be)|shortlist\w*|the panel|promotion|arcp|see what i can do|references?|put (?:her|him) on my (?:call|list|rota))\b/;
// Said outright: an act, or a body stripped of its clothes.
const EXPLICIT =
  /\b(?:things to (?:her|him|them|me)|leg over|on my back|bent? (?:her|him|me)?\s?over|over (?:the|my|that) (?:\w+ )?(?:desk|bench|couch|trolley)|on my (?:\w+ )?(?:desk|floor|lap|face)|naked|out of that (?:dress|top|uniform)|shag\w*|bonk\w*|smash (?:her|him)|gag reflex|hung like|stiffy|boner|hard[- ]on|tits|boobs|chest like|arse on|wet for|ride (?:her|him|that)|climb(?:ing)? (?:you|him|her)|threesome|nudes?|had (?:him|her) (?:over|in|on)|the deed|in bed with|loud with it|sit on my)\b/;

export type Subject = "patient" | "career" | "explicit" | "other";

/** Whom, or what kind of remark, it is: what decides how grave it is and what is said. */
export function subjectOf(reading: Reading, span: Span): Subject {
  if (isAboutPatient(reading, span)) return "patient";
  if (POWER.test(reading.around(span, 160, 160))) return "career";
  return EXPLICIT.test(reading.around(span, 120, 120)) ? "explicit" : "other";
}

/** Without a word of work, or a setting, nobody says that this is somebody met through work. */
export function isMetThroughWork(reading: Reading): boolean {
  const { audience, capacity, profession } = reading.context;
  return (
    audience !== undefined || capacity !== undefined || profession !== undefined || speaksOfWork(reading)
  );
}

// Teaching, safeguarding, the author's own partner, art, food, objects: no remark about anybody at work.
const OTHER_MATTER =
  /\b(?:sexual health|sex ed\w*|contracepti\w+|consent (?:is|means|matters)|chaperones? (?:are|is|policy|offered|available)|safeguarding|nspcc|anatom\w+|erectile|breastfeed\w+|my (?:husband|wife|boyfriend|girlfriend|partner|fianc\w+|other half|fella|missus|hubby)|wedding anniversary|date night|husband\b.{0,20}bins|harass\w*|it's off|don't do that|told hr|nest box|bird ?feeder|fat balls|drama\b|episode|series|sitcom|bbl|\d+cc|before and after|assault\w*|groped|made me feel|inappropriate|reported (?:him|her|it|them)|hr (?:are|is) (?:dealing|investigating)|#metoo|surviving in scrubs|cake|sourdough|curry|roast|biscuits?|onion|sofa|car|kitchen|garden|tractor|bike|trainers|handbag|code \w+\d+|% off|link in bio|swipe|serum|skincare|lipstick|knee brace|splint|casserole|lasagne|chips|arsenal|goal|match of the day|husky|labrador|kitten|puppy|budgie)\b/;

/** Whether the words are about something else altogether, or only told of others. */
export function isOtherMatter(reading: Reading, span: Span): boolean {
  return OTHER_MATTER.test(reading.around(span, 160, 200)) || isReported(reading, span);
}
