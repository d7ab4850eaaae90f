import type { Match, Reading } from "../../../read/reading.ts";
import type { Whose } from "../../rule.ts";

const CARE_NOUN =
  "(?:appointments?|appts?|results?|bloods?|scans?|surgery|op|operation|treatment(?! (?:tips|options|ideas|plans?))|smear|meds|medication|prescriptions?|scripts?|stitches|fillings?|braces|crown|sessions?|review|labour|birth|biopsy|diagnosis|physio|rehab|wound|cast|pelvis|hip|knee|ankle|wrist|teeth|smile|notes|records|consultation|check-?up|procedure|transplant|chemo|scar|jab|vaccine|pregnancy|bump|detox|recovery|therapy|counselling)";

/** The text makes the owner a patient: "thanks for coming in", "your scan", "my client @", "came to us for". */
const PATIENT_NEAR = new RegExp(
  [
    `\\byour (?:\\w+ ){0,2}${CARE_NOUN}\\b(?! (?:needs?|should|could|might|may|must|will|wants?|looks?|sounds?)\\b)`,
    `\\byou(?:'ve|'d| have| had)? (?:had|missed|got|booked|cancelled|turned down) (?:\\w+ ){0,2}${CARE_NOUN}\\b`,
    "\\b(?:thanks?|thank you|lovely|pleasure|great|good|nice|so good) (?:so much )?(?:for |to see(?: you)?|seeing you|having you|meeting you|treating|looking after|bolting|fixing|stitching|operating|patching)(?: \\w+){0,4} (?:in|back|up|clinic|theatre|ward|surgery|practice|us|today|together)\\b",
    "\\bcoming (?:in|into clinic|to clinic|to the (?:clinic|ward|surgery|practice)) (?:today|yesterday|this (?:morning|afternoon|week))\\b",
    "\\b(?:hard|tough|good|great|brilliant|lovely|first|last|big) session (?:today|yesterday|this morning|tonight)\\b",
    "\\b(?:came|come|comes|walked|referred) (?:in )?(?:to us|to me|to see (?:me|us)|to the clinic|in) (?:for|with|hiding|after|wanting|hoping|because|about)\\b",
    "\\bdebond(?:ed|ing)?\\b|\\bembryos?\\b|\\b(?:first|one|two) transfers?\\b|\\bheals? (?:quicker|faster|well)\\b",
    "\\b(?:before ?(?:/|and|&) ?after)\\b[^\\n]{0,120}\\b(?:lipo|plasty|augment\\w*|filler|tummy tuck|surgery|bonding|veneers|implants)\\b",
  ].join("|"),
);
/** Right before the handle: "my gorgeous client", "our patient", "her mum". */
const PATIENT_BEFORE =
  /\b(?:my|our|one of my|one of our) (?:\w+ ){0,3}(?:patients?|pts?|clients?|residents?|service users?|hamstring)\W{1,3}$/;
const RELATIVE_BEFORE =
  /\b(?:her|his|their|the patient's|the baby's) (?:lovely |amazing )?(?:mum|mam|mom|dad|wife|husband|partner|daughter|son|sister|brother|nan|gran)(?:'s)?(?: is| page| insta| ig| account)?\W{1,3}$/;
/** Credit, adverts and shares: the owner made something. */
const MAKER =
  /\b(?:gifted|partner\w*|sponsor\w*|stitch(?:ing)?|duet|credit|thread|reel|graphic|illustration|artwork|meme|screenshot|repost|giveaway|podcast|episode|shop|brand|launch)\b|#ad\b|\b(?:by|via|from|with|rt) @/;
const REACH = 150;

/** Whose account it is: a patient's only where the words around make its owner one. */
export function ownerOfHandle(reading: Reading, match: Match): Whose {
  if (isAuthor(reading, match)) return "author";
  const before = reading.before(match, 60);
  if (RELATIVE_BEFORE.test(before)) return "relative";
  if (PATIENT_BEFORE.test(before)) return "patient";
  const around = reading.around(match, REACH, REACH);
  return PATIENT_NEAR.test(around) && !MAKER.test(around) ? "patient" : "colleague";
}

function isAuthor(reading: Reading, match: Match): boolean {
  const own = reading.context.author?.handle?.toLowerCase().replace(/^@/, "");
  if (own !== undefined && match.text.replace(/^(?:@|\/?u\/)/, "") === own) return true;
  return /\b(?:i'm|i am|add me|follow me|find me|me its|me it's|my (?:\w+ ){0,2}(?:is|insta|account|page|handle))\b[^.!?\n]{0,16}$/.test(
    reading.before(match, 40),
  );
}
