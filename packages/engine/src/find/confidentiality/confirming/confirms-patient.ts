import { isOpen } from "../../../read/people.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";
import { defineRule, type Found } from "../../rule.ts";

const CARE_NOUN =
  "appointments?|appt|scans?|notes|(?:blood |test )?results?|surgery|operation|procedure|treatments?|bloods?|blood (?:test|pressure)|tooth|teeth|molar|crown|bridge|dentures?|knees?|hip|back pain|shoulder|wound|scar|stitches|prescriptions?|tablets|medication|meds|dosette|records?|files?|chart|sessions?|consultation|stay|fillings?|root canal|extraction|referral|implants?|aligners|braces|veneers|lips|filler|botox|peel|laser|jab|vaccine|smear|mri|x-?rays?|ecg|scope|biopsy|checkup|check-up|physio|therapy|chemo|insulin|inhaler|diabetes|asthma|birth|labour|delivery|section|induction|glasses|varifocals|lenses|hearing aids?|eye test|discharge|diagnosis|admission|recovery|healing|care plan|consent form|medical history|file|screening|pregnancy|baby|newborn|case|condition|symptoms";
const KIN =
  "mum|mam|mom|mother|dad|father|husband|wife|son|daughter|nan|nana|gran|granny|grandad|grandma|brother|sister|partner|little one|wee one|boy|girl|lad|late \\w+|auntie|aunt|uncle|suami|whanau";
const CARER =
  "nurse|doctor|midwife|paramedic|para|surgeon|anaesthetist|dentist|hygienist|physio|gp|registrar|consultant|carer|therapist|pharmacist|radiographer|sonographer|hca|student|optometrist|one";

// "your scan", "your last appointment with us", "your mum was": the reply takes up the reader's own care.
const YOUR_CARE = `\\b(?:your|ur|yer) (?:(?:[\\w'-]+ ){0,2}?(?:${CARE_NOUN})|(?:${KIN})(?:'s)?)\\b`;
// "you came in", "you missed two", "you were seen", "you told the nurse": what the reader did at the place.
const YOU_DID =
  "\\b(?:you|u|ye)(?:'d|'ve| had| have)? (?:were (?:seen|told|offered|given|booked|advised|referred|admitted|discharged|shown|fine|on|in|late|drunk|rude|very|so|under|consented|warned|our|my|only|wearing|brought|flat|half|steaming)|weren't|came (?:in|to|back|late|with)|come in|attended|didn't (?:attend|come|take|turn|tell|bring|want|finish|wear|do|show|mention|like|return|follow|pay|let)|missed|cancelled|no-showed|refused|declined|signed|left (?:before|without|the|our|early|us)|turned (?:up|down)|walked (?:in|out)|rang (?:us|the|at|on|\\d)|phoned|called us|shouted|swore|threatened|asked (?:us|me|for|the|to)|told (?:us|me|the|reception|our)|said (?:you|it was|nothing|no|yes)|chose|agreed|insisted|opted|booked|waited|brought|saw (?:dr|the|our|me|us|one|three|two)|still owe|owe us|had (?:a|an|the|your|two|three|four|five|six|seven|already|been|no|every|chemo|surgery)|never (?:came|attended|finished|told|took|wore|booked|paid|showed|mentioned)|only (?:came|attended|did|had|wore|waited)|stopped (?:taking|coming|your)|did (?:\\d|two|three|half)|smoke|needed (?:a|an|to|the)|cried|fainted|hugged|thanked (?:us|me))\\b";
// "we remember you", "lovely to look after you", "I was the nurse who", "our records show", "see you at your next".
const WE_KNOW_YOU = `\\b(?:(?:we|i|dr [\\w']+|the team|everyone|all) (?:all |still |do |both |well |certainly )?(?:remembers?|recognised?) (?:you|him|her|this)|(?:lovely|great|good|nice|pleasure|privilege|honou?r|joy|delight|joy|fab|brilliant|wonderful|so good) (?:to (?:see|meet|treat|look after|care for|have)|seeing|meeting|treating|looking after|caring for|having|doing|delivering|working with) (?:you|your|u|him|her|them)(?! all)|i was (?:the|your|her|his) (?:${CARER})(?: (?:who|on|that|in|with|at))?|(?:we|i) (?:have )?(?:treated|looked after|delivered|nursed|operated on|saw|seen|scanned|examined|admitted|discharged|x-rayed) (?:you|your|him|her)\\b|our (?:records?|notes|system|cameras?|cctv|call log|logs?) (?:show|say|confirm|tell|state|has|have|suggest)|(?:having )?(?:checked|looked at|looked up|reviewed|read|pulled) (?:your|our|the) (?:records?|notes|file|chart)|(?:glad|happy|pleased|relieved|delighted) (?:to hear )?(?:the|that the|your|that your|you're|you are|that you're|that you are|he's|she's|he is|she is) (?:[\\w'-]+ ){0,4}(?:better|settl\\w+|behaving|healed|healing|home|back|mend\\w*|well|walking|improved|sorted|recover\\w+|latched|smiling|pain free|on the mend)|(?:thank you|thanks)(?: so much)? for (?:coming|visiting|choosing|attending|trusting|popping in|your (?:visit|custom|trust in))|(?:see|seeing) you (?:at|for|in|on|again|next|back|both|same|then|soon for|thursday|friday|monday|tuesday|wednesday|saturday)(?: (?:at|for|in|on|your|the|next|monday|tuesday|wednesday|thursday|friday|saturday|\\d+))?|one of (?:ours|mine|my|our)(?: patients?| ladies| mums| clients)?|(?:as|you're|you are|he's|she's|he is|she is) (?:a |an |one of |still |under )?(?:my|our|ours|mine)(?: \\w+)? (?:patients?|clients?|residents?|list|care)|since your (?:surgery|operation|op|visit|discharge|treatment|diagnosis))(?![\\w'])`;

const CONFIRMING = new RegExp(`(?<mere>${YOUR_CARE})|${YOU_DID}|${WE_KNOW_YOU}`, "g");
/** "Your knee" alone may be said to anybody; it takes a draft that tells of care (read/story.ts). */
const BAR_FOR_MERE_MENTION = -0.5;

// General or conditional: nothing is confirmed about the person who wrote.
const NOT_SAID_BEFORE =
  /\b(?:if|whether|when|unless|in case|anyone|anybody|whoever|once|before|any|every|can|could|should|would|may|might|cannot|can't|couldn't|won't|unable to|not able to|never|do|did|have|please|make|book|cancel|rebook|bring|ask|contact|ring|call|see|speak to|talk to|check|get|take|keep|discuss|confirm|about|without|regarding|comment on|hope|wish)(?: \w+){0,2} ?$/;
// Whom the reply is for: the reader at large, staff, a shop's customer, somebody's own friend.
const GENERAL_AFTER = /^ (?:own gp|gp|gp's|own|surgery about|pharmacist|team|midwife|doctor)\b/;

export const confirmsPatient = defineRule({
  id: "confidentiality/confirms-patient",
  grade: "stop",
  needs: [
    "you*",
    "your*",
    "u",
    "ur",
    "ye",
    "yer",
    "remember*",
    "records",
    "record",
    "notes",
    "ours",
    "mine",
    "he's",
    "she's",
    "nurse",
    "doctor",
    "delivered",
    "him",
    "her",
    "glad",
    "happy",
  ],
  message: "This tells everybody that somebody is, or was, a patient.",
  why: "Even a kind answer, and even when they said it first, confirms care that only they may make public. Keep to a line that would fit a stranger.",
  *find(reading: Reading): Iterable<Found> {
    if (!answersInTheOpen(reading)) return;
    for (const match of reading.matches(CONFIRMING)) {
      if (isGeneral(reading, match)) continue;
      if (match.groups.mere !== undefined && storyOf(reading).points < BAR_FOR_MERE_MENTION) continue;
      yield { span: match, label: "event", whose: "patient", fixes: [neutralAnswer(reading)] };
      return;
    }
  },
});

/** A reply that others can read, to somebody who speaks of care: their own, or that of somebody close. */
function answersInTheOpen(reading: Reading): boolean {
  const { replyTo } = reading;
  return replyTo !== undefined && isOpen(reading) && reading.signal("fiction").length === 0;
}

function isGeneral(reading: Reading, match: Match): boolean {
  const before = reading.before(match, 30);
  if (reading.isQuoted(match) || /(?:what|all) $/.test(before)) return true;
  return NOT_SAID_BEFORE.test(before) || GENERAL_AFTER.test(reading.after(match, 20));
}

const NEUTRAL =
  "Thank you for taking the time to write. We keep confidentiality for everybody, so we can't say anything about any person here. Our complaints and feedback lead would like to listen: please get in touch with the practice directly.";

function neutralAnswer(reading: Reading) {
  return {
    title: "Answer with a line that confirms nothing",
    replacement: NEUTRAL,
    at: { start: 0, end: reading.text.length },
  };
}
