import type { Reading } from "../../read/reading.ts";
import { DISCUSSES, hasAny } from "./engagement.ts";

/**
 * What a draft answers, from the side of those spoken of. `complaint`: the other person plainly complains about care.
 * `remark`: somebody wrote to a surgery's own page, and it is neither praise nor a question; "Sat there 40 mins like a
 * lemon" holds no word of complaint, so such an answer has to show by itself that it engages.
 */
export type Answered = "complaint" | "remark" | "praise" | undefined;

const known = new WeakMap<Reading, { readonly answered: Answered }>();

export function answered(reading: Reading): Answered {
  let found = known.get(reading);
  if (found === undefined) {
    found = { answered: judge(reading) };
    known.set(reading, found);
  }
  return found.answered;
}

/** A complaint, or a remark that may be one. */
export function answersComplaint(reading: Reading): boolean {
  const what = answered(reading);
  return what === "complaint" || what === "remark";
}

/** Only the two people concerned read it: an e-mail or a direct message. Then answering is no public answer. */
export function isPrivateAnswer(reading: Reading): boolean {
  const { audience } = reading.context;
  return audience === "private" || audience === "patient";
}

function judge(reading: Reading): Answered {
  const { replyTo } = reading;
  if (replyTo === undefined) return undefined;
  const who = isCare(reading);
  const isProfessional = reading.context.capacity === "professional";
  const isAboutCare = (who !== undefined && isProfessional) || replyTo.has(CARE_PLACE);
  if (who === undefined && !isProfessional && !isAboutCare && !isAddressed(reading)) return undefined;
  if (replyTo.has(PRAISE) && !replyTo.has(LOW_STARS))
    return who !== undefined || isProfessional ? "praise" : undefined;
  if (replyTo.has(ASKS)) return undefined;
  if (replyTo.has(OF_THE_NEWS) && !isAddressed(reading)) return undefined;
  if (!replyTo.has(COMPLAINT)) {
    const isPage = who === "organisation" || (isProfessional && reading.context.audience === "public");
    return isPage && !replyTo.has(QUESTION) ? "remark" : undefined;
  }
  const isReview = replyTo.has(LOW_STARS) || reading.context.platform === "other";
  if (who === "organisation" || (isReview && isProfessional)) return "complaint";
  if (!isAboutCare && !isAddressed(reading)) return undefined;
  if (isAboutCare && isAddressed(reading)) return "complaint";
  if (reading.has(FOR_SERVICE) || hasAny(reading, DISCUSSES)) return "complaint";
  return isProfessional || replyTo.has(REVIEW) ? "remark" : undefined;
}

/** Whether the author is a place of care, or a person who works in one. */
function isCare(reading: Reading): "organisation" | "person" | undefined {
  const { name = "", bio = "" } = reading.context.author ?? {};
  const who = `${name} | ${bio}`.toLowerCase();
  if (ORGANISATION.test(who)) return "organisation";
  return CARE_ROLE.test(who) ? "person" : undefined;
}

/** The account of a surgery, a clinic or a home, rather than of one who works there. */
export function isCareOrganisation(reading: Reading): boolean {
  return isCare(reading) === "organisation";
}

/** The complaint speaks to or of the author: by name, by handle, or as "you lot" and "your clinic". */
function isAddressed(reading: Reading): boolean {
  const { replyTo } = reading;
  if (replyTo === undefined) return false;
  if (replyTo.has(ADDRESSES) || replyTo.has(TO_A_HANDLE_OF_CARE)) return true;
  const { name = "", handle = "" } = reading.context.author ?? {};
  const words = `${name} ${handle}`.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  return words.some((word) => replyTo.hasWord(word));
}

// An author that is a place of care, or answers in its name.
const ORGANISATION =
  /\b(?:surgery|medical (?:cent(?:re|er)|practice|group|clinic)|\w+ medical|practice manager|(?:registered|deputy|site|clinic|walk-in centre|business|office|ops|care home|home) manager|group practice|health ?cent(?:re|er)|health board|trust|clinic|klinik|dental|dentistry|smiles|implants|orthodontics|ortho|hearing|pharmacy|apteek|chemist|opticians|optometry|eye ?care|specs & co|footcare|podiatry|counselling & psychology|physio(?:therapy)? (?:&|and)|\w+ physio|\w+ psychology|\w+ psychiatry|maternity care|women's (?:health|wellness)|birth|rehab|hospice|hospital|ob-?gyn|maternity|wellness|nursing home|care home|rest home|residential care|lodge|nhs|ambulance|ems|walk-in|midwives|pediatrics|paediatrics|family (?:med\w*|practice|clinic)|aesthetics?|skin & laser|lipo|fertility|associates|ob-gyn|homecare|official page|feedback lead|care opinion|minor injuries|polyclinic|iv bar|meddygfa\w*|hair & skin|owner reply|google reviews?|yelp|reply on|hellopeter|website replies|practice principal|practice owner|practice director|medical director|clinical director|chief exec\w*|comms|(?:team|pr) \|)/;

const CARE_ROLE =
  /\b(?:dr|doctor|gp|md|dentist|bds|nurse|rgn|rn|rm|midwife|pharmacist|paramedic|physio\w*|psycholog\w+|psychiatr\w+|optometrist|podiatrist|dietitian|sonographer|surgeon|consultant|registrar|reg|cons|resident|manager|receptionist|reception|carer|coach|ot|therapist|chiropractor|homecare|ward|health)\b/;

const LOW_STARS =
  /[☆]|(?:^|[^★⭐])[★⭐]{1,3}(?![★⭐])|\b(?:[0123]|one|two|three|zero|no) ?-?stars?\b|\b[0123]\/(?:5|10)\b/;

const PRAISE =
  /[★⭐]{4,5}|\b(?:(?:5|five) ?-?stars?|5\*|5\/5|10\/10|thank (?:you|u)|thanks (?:to|so much)|brilliant|amazing|wonderful|fantastic|excellent|lovely|so kind|what a star|best (?:dentist|doctor|gp|nurse|optom\w*|physio|care|surgery|practice|pharmacist|midwife|botox)|above and beyond|legends?|the best|great (?:service|to see)|(?:absolute )?gem|diolch|can't thank|cannot thank|dream come true|recommend (?:them|this|her|him)|highly recommend|loved? (?:this|my|it|them|her|him|you)|loves her|saved my|terbaik|gorgeous|finally (?:smile|walk|sleep)|most skilled)\b/;

const QUESTION =
  /\?|^(?:hi|hello|hiya|dear|can|could|do|does|is|are|when|where|what|how|who|will|would|any ?one|have|has|please|doc|quoted)\b/;

/** A quarrel over pay or politics, which is nobody's complaint about their care. */
const OF_THE_NEWS =
  /\b(?:strik(?:e|es|ing)|on strike|picket\w*|placards?|governments?|ministers?|mps?|politic\w+|elections?|pay (?:rise|deal|claim)|unions?)\b/;

/** Asks readers for help rather than complaining: "anyone else …?", "has anybody used …". */
const ASKS =
  /\b(?:how (?:do|does) (?:you|ye|u|they)|you saw me|it's \w+, (?:ur|your) patient|any ?(?:one|body) (?:else|know|got|tried|used|come|had|recommend)|can i (?:dm|ask)|should i|is (?:it|that) normal|(?:worst|best|weirdest|funniest|strangest) [^.!?\n]{0,40}(?:you've|you have|ever|you) (?:\w+ )?(?:seen|heard|had|done|said)|name and shame|tell us (?:your|about))\b/;

/** Written for others to read about one place or one person. */
const REVIEW =
  /[☆★⭐]|\b(?:stars?|avoid|never again|worst|rude|review\w*|made (?:me|my \w+) (?:feel|cry)|(?:mum|mam|mom|ma|dad|da|nan|gran|son|daughter|wife|husband)|told me)\b/;

const ADDRESSES =
  /\b(?:you lot|u lot|your lot|y'all|you people|your (?:a&e|ed|er|ward|clinic|surgery|practice|team|staff|receptionist|nurses?|doctors?|gp|hospital|department|unit|maternity|service|crew|corridor|strike))\b/;

/** Sent to the account of a place or a person of care, as such accounts are called. */
const TO_A_HANDLE_OF_CARE =
  /@\w{0,20}(?:dr|doc|clinic|dent|nurse|physio|pharm|surgery|gp|midwi|hosp|care|ortho|smile|medic|ems|psych|health|implant|skin|aesthetic)/;

const CARE_PLACE =
  /\b(?:a&e|ed|er|cpep|hospital|ward|surgery|gps?|doctors?|dr|doc|dentists?|dental|nurses?|midwi(?:fe|ves)|hygienist|physio|chemist|boots|pharmac\w+|optician|optom\w*|clinic|practice|reception\w*|appointment|ambulance|paramedics?|crew|carers?|care home|home ?birth|home|maternity|theatre|trust|nhs|consultant|locum|resident|therap\w+|counsellor|psycholog\w+|health visitor|hv|lmc|district nurses?|bed ?sores?|script|prescription|meds|tablets|bloods|smear|scan|filler|lip|implants?|crown|filling|agency|surgeon|op|operation|session|toes?|filler|knee|shoulder|sciatica|glasses|varifocals|stairlift|jab|injection|treatment|birth|stitches|diagnosed|session|peel)\b/;

const FOR_SERVICE =
  /\b(?:we|we're|we've|we'd|us|our|ours|(?:locum|manager|midwife|dispenser|nurse|doctor|dr \w+) here|i'm (?:the |a |one of )?(?:staff|manager|those|dr|doctor|nurse)|i am (?:the|a|dr|staff|concerned)|i was (?:there|stood|the|on)|i did|i saw|i looked|i said|i listened|i never|i have been in practice|i always|i speak (?:on behalf|for))\b/;

// Words by which people complain about care. Bare prices and waits count: a review seldom says "I complain".
const COMPLAINT =
  /[☆]|(?:^|[^★⭐])[★⭐]{1,2}(?![★⭐])|\b(?:[012] ?-?stars?|(?:one|zero|no|two) ?-?stars?|[012]\/(?:5|10)|never again|never come again|save your money|unkind|abandoned|wasn't listened|not listened|nobody (?:phoned|offered|cared)|saw nobody|no (?:reply|refund|apology)|blocked my|mortified|fed up|felt completely|sour|smelled|smelt|half asleep|hurt me|on purpose|can't get seen|don'?t (?:go|bother|waste|buy)|do not (?:go|buy)|stay away|avoid|wouldn'?t (?:recommend|go back|come back|send|listen|see|refund|refer|give|let)|would not (?:recommend|go back)|won'?t be back|not (?:good enough|happy|impressed|a good look|worth|nice)|disgrac\w+|disgust\w+|rude\w*|arrogan\w+|dismissive|dismissed|useless|shambles|shocking|shocker|appalling|awful|terrible|horrible|horrendous|pathetic|dreadful|heartless|worst|incompeten\w+|neglig\w+|unprofessional|careless|cowboys?|con ?man|con artists?|scam\w*|fraud\w*|crooks?|thieves|rip ?-?off|robb(?:ing|ery|ed)|over ?priced|overcharged?|greedy|tief|pushy|waste of|waste money|wasted|butcher\w*|botched|ruined|shame\w*|joke|fobbed|brushed off|ignored|ghosted|rushed|hurried|turned away|kept waiting|kept in|waited|wait too long|(?:still|been) waiting|waiting (?:\w+ ){0,3}(?:hours?|hrs?|weeks?|wks?|months?|jam)|(?:two|three|four|\d+) ?(?:hours?|hrs?|hr) (?:wait|late|on a|in your|in a|with)|\d+ ?(?:hours?|hrs?|days?|min\w*) (?:\w+ )?late|late again|never (?:rang|called|turned|listen\w*|looked|came|once|got|explained|even|introduced|saw|learned|answers?|stays)|no ?(?:one|body) (?:rang|called|calls|listen\w*|looked|came|told|would|explained)|(?:doesn'?t|didn'?t|couldn'?t|cudnt|can'?t) (?:even )?(?:care|listen|look|say sorry|bother|help|be bothered|get (?:an appointment|through))|lost (?:my|our|her|his|the)|wrong (?:tablets?|tooth|meds?|medication|prescription|dose|leg|strength|glasses|eye|script|injection)|laughed (?:at|when)|shouted|screamed at|(?:made|make) (?:me|my \w+|you) (?:cry|feel)|left in tears|felt (?:judged|rushed|dismissed|like|worse|stupid)|treated (?:me |her |him |us |my \w+ )?like|like (?:dirt|cattle|a number|a lemon|a criminal)|got worse|(?:made|did) (?:\w+ ){0,3}worse|worse (?:than|after|now)|no better|no improvement|hurt worse|failed by|killed|let (?:me|us|her|him) down|struck off|money back|wouldn't refund|charged|billed|left lying|left (?:in|me|my|her|him) (?:\w+ ){0,3}(?:wet|lying|alone|floor|corridor|pain|trolley)|misdiagnos\w+|dragons?|garang|daylight|supposed to care|hope you'?re proud|proud of yourselves|cancelled on (?:me|us)|made to feel|smirked|turned (?:my|him|her|me|us) \w+ away|(?:sent|turned) away|murderers?|stuffed|rough|moved practice|dis(?:appoint|respect)\w*|says it all|ringing since|(?:week|weeks|wks) for|burned my|burnt my|jabbed me|fell twice|sent home|missed (?:it|my|the|his|her)|dem shame|crying in|cried in|took (?:\w+ ){1,2}off me|rort|put the phone down|told (?:me|my \w+|her|him) (?:it was|to (?:buy|use|learn|wait))|turned out|wasn't in|nobody told|lay on (?:the|that) floor|on (?:a|that|the) (?:floor|trolley|stretcher)|sued|hopeless|they sold|they told the whole|bed ?sores?|filthy|cruel|overdosed|covered it up|fell (?:three|two|\d) times|fell asleep|out of stock|hide my comments|heads in shame|hang your heads|^meh|gave me (?:the )?wrong|not one of them)\b/;
