import { namesIn } from "../../read/names.ts";
import { type NamedPerson, peopleIn } from "../../read/people.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";

/**
 * Whom an accusation is aimed at: a `person` or an `organisation` by name, a `role` so that others can tell, or the
 * `reader`, the one who is answered.
 */
export type Accused = "person" | "organisation" | "role" | "reader";

/** How far back a pronoun looks for whom it means, in units. */
const BACK = 320;

/** Whom the accusation in a span is aimed at; undefined where nobody could tell, or it is aimed at nobody. */
export function accusedIn(reading: Reading, span: Span): Accused | undefined {
  const accused = nearestAccused(reading, span);
  if (accused !== "organisation" && accused !== "role") return accused;
  // A charge against a firm is one against its owner when the owner is named beside it.
  const near = {
    start: Math.max(0, span.start - BESIDE),
    end: Math.min(reading.text.length, span.end + BESIDE),
  };
  return namesPerson(reading, near, span) ? "person" : accused;
}

/** How near a firm's owner is named, in units. */
const BESIDE = 160;

function nearestAccused(reading: Reading, span: Span): Accused | undefined {
  const sentence = reading.sentenceOf(span);
  if (YOU_ARE.test(reading.before(span, 60)))
    return reading.replyTo !== undefined && TO_FACE.test(reading.plainOf(span)) ? "reader" : undefined;
  if (namesPerson(reading, sentence, span)) return "person";
  if (namesOrganisation(reading, sentence) || isSubject(reading, span, sentence)) return "organisation";
  const said = reading.plainOf(sentence);
  if (PRONOUN.test(said) || BARE.test(reading.before(span, 60))) {
    const before = { start: Math.max(0, sentence.start - BACK), end: sentence.start };
    if (namesPerson(reading, before, span)) return "person";
    if (namesOrganisation(reading, before)) return "organisation";
    const asked = askedAbout(reading);
    if (asked !== undefined) return asked;
    if (ROLE.test(reading.plainOf(before))) return "role";
  }
  if (ROLE.test(said)) return "role";
  return reading.replyTo !== undefined && BARE.test(reading.before(span, 90))
    ? askedAbout(reading)
    : undefined;
}

const YOU_ARE =
  /(?:^|[^\w'])(?:you|you're|youre|your)(?:'ve| are| were| have)?(?: (?!(?:he|she|they|he's|she's|they're|how|who|that)\b)[\w-]+){0,6} ?$/;
/** Charges that are no part of a quarrel over an appointment. */
const TO_FACE =
  /\b(?:convicted|fraud\w*|scammer|thie\w+|extortion\w*|robbed|stealing|stole\w*|criminal|con \w+)\b/;
const PRONOUN =
  /(?:^|[^\w'])(?:he|he's|hes|him|his|she|she's|shes|her|they|they're|theyre|they've|them|their)(?![\w'])/;
const BARE = /^[\s"'(*-]*(?:[\w'’-]+[,?!]? ){0,3}$/;

/** The person or the place that the answered message asks about, where it names one. */
function askedAbout({ replyTo }: Reading): Accused | undefined {
  if (replyTo === undefined || replyTo.has(ASKS_AUTHOR)) return undefined;
  const all = { start: 0, end: replyTo.text.length };
  if (namesPerson(replyTo, all, { start: -1, end: -1 })) return "person";
  return namesOrganisation(replyTo, all) || replyTo.has(ASKS) ? "organisation" : undefined;
}

/** The author's own work or story is asked about. */
const ASKS_AUTHOR = /\b(?:yours|designed|drew|made this|what song|where'?s that)\b/;
const ASKS = /\b(?:any good|anyone (?:used|worked|tried)|recall\?|quoted me)\b/;

function namesPerson(reading: Reading, where: Span, accusation: Span): boolean {
  if (HANDLE.test(reading.plainOf(where).replace(ADDRESSED, ""))) return true;
  if (namesIn(reading).length === 0) return false;
  return peopleIn(reading).some(
    (person) =>
      person.start >= where.start &&
      person.end <= where.end &&
      !(person.isWeak && person.start >= accusation.start && person.end <= accusation.end) &&
      (isSomebodyElse(person) || holdsOffice(reading, person)) &&
      !IS_A_BODY.test(reading.text.slice(person.start, person.end)),
  );
}

/** Neither the author, nor theirs, nor the one who is written to. */
function isSomebodyElse({ who, title }: NamedPerson): boolean {
  if (who === "colleague" || who === "unknown") return true;
  return who !== "author" && who !== "own-circle" && who !== "addressee" && title !== undefined;
}

/** Somebody of the news is left to the news; a member of parliament or a professor by name is accused like anybody. */
function holdsOffice(reading: Reading, person: NamedPerson): boolean {
  return person.who === "public-figure" && !person.isPublic && OFFICE_BEFORE.test(reading.before(person, 24));
}

const OFFICE_BEFORE = /\b(?:mp|td|senator|minister|secretary|councillor|commissioner|professor|prof) $/;
const HANDLE = /(?<!\b(?:from|off|by|via|thanks|credit|cc|to) )(?:^|[^\w.])@\w{3,}/;
/** Handles at the start of an answer are those it is sent to; one with a verb of its own is spoken of. */
const ADDRESSED =
  /^(?:rt @\w+:|(?:rt )?(?:@\w+[:,]? ){2,}|(?:rt )?@\w+[:,]? (?=(?:i|i'm|you|you're|this|that|it|it's|we|the|a|no|yes|not|your|but|and|he|she|they|so|lol|what|why|how|thanks|sorry|please|don't|do)(?![\w'])))/;

// A body by its own name: one capital or more before a word for what it is.
const BODY =
  "Clinics?|Care Home|Nursing Home|House|Lodge|Manor|Court|Surgery|Trust|Dental|Dentistry|Smiles?|Pharmacy|Chemists?|Chem|Labs?|Laborator(?:y|ies)|Hospital|Hospice|Ltd|Group|Partners|Care|Healthcare|Medical|Medix|Aesthetics|Locums|Agency|Staffing|University|College|Academy|Optical|Imaging|MedSpa|Spa|Endoscopy|Society|Transport|Home|Health|Centre|Unit|Practice|Foundation|Charity|Fertility|IVF|Molars|Optometrists|Opticians|SEND team|maternity|board|Pharma|Chiro|Physio";
/** A firm that is called like a person: "Pearline Smiles". */
const IS_A_BODY = new RegExp(` (?:${BODY})$`, "u");
const ORGANISATION = new RegExp(
  `(?<![\\p{L}'])(?:\\p{Lu}[\\p{L}'&-]+ (?:(?:of|and|the|&|on|for) )?){1,4}(?:${BODY})(?![\\p{L}])`,
  "gu",
);
const NOT_A_BODY =
  /^(?:The|This|That|Our|My|A|Every|In|At|On|No|Any|Your|Social|Primary|Urgent|Acute|Mental|Public|Palliative|Intensive|Good|Home|Health|Child|Day|Personal|Care|Nursing|Community) (?:Care|Trust|House|Home|Hospital|Health|Practice|Surgery|Unit|Group|Centre|Clinic|Pharmacy|Hospice|University|College|board|maternity)$|\bPublic Health\b/;

function namesOrganisation(reading: Reading, where: Span): boolean {
  for (const match of reading.casedMatches(ORGANISATION)) {
    if (match.start < where.start || match.end > where.end) continue;
    if (!NOT_A_BODY.test(match.text.trim())) return true;
  }
  return false;
}

/**
 * A made-up name right before the charge makes its bearer the one who is charged. Capitals at the start of a sentence
 * say little, so there it has to look made up ("BrightMed", "Zest&Co") or be named in what is answered.
 */
function isSubject(reading: Reading, span: Span, sentence: Span): boolean {
  const lead = reading.text.slice(Math.max(sentence.start, span.start - 40), span.start);
  const name = SUBJECT.exec(lead)?.groups?.name;
  if (name === undefined) return false;
  if (MADE_UP.test(name)) return true;
  if (COMMON.test(name.toLowerCase())) return false;
  if (reading.replyTo?.text.includes(name) === true) return true;
  return !reading.text.slice(sentence.start, span.start).trimStart().startsWith(name);
}

const SUBJECT =
  /(?:^|[\s"'(])(?<name>\p{Lu}[\p{L}&’']{3,})(?: (?:are|is|was|were|have|has|had|been|just|knowingly|now|still|protein|clinics?|staff|nurses|use|uses|who|all|must|be)){0,4} $/u;
const MADE_UP = /^\p{Lu}\p{Ll}+(?:\p{Lu}|&)\p{L}*$/u;
const COMMON =
  /^(?:this|that|they|there|these|those|then|what|when|where|which|while|with|from|just|even|also|some|most|many|such|every|everybody|everyone|anybody|anyone|nobody|somebody|someone|people|patients?|nurses?|doctors?|managers?|management|staff|nights?|dentists?|surgeons?|consultants?|gps|politicians|ministers|tories|labour|owners?|police|kids|children|men|women|girls|lads|ladies|pharma|influencers?|insurers?|residents?|relatives|trust|hospitals?|government|state|country|never|always|still|being|been|having|friday|monday|tuesday|wednesday|thursday|saturday|sunday|smoking|sepsis|cancer|covid|asthma|alzheimer's|christmas|romanian|polish|indian|muslims?|jews?|christians?|british|english|american)$/;

// One who can be told without a name: the holder of an office, or a business by its place.
const OFFICE =
  "ceo|coo|chief exec\\w*|chief|director|manager|matron|owner|dean|head|chair|treasurer|superintendent|registrar|consultant|surgeon|anaesthetist|orthodontist|pharmacist|chemist|dentist|gp|dr|doctor|osteo|osteopath|chiro|physio|nurse|midwife|therapist|trainer|landlord|boss|professor|prof|governor|commissioner|councillor|mp|inspector|dispatcher|receptionist|clerk|agency|clinic|practice|surgery|pharmacy|chemist'?s|care home|nursing home|home|trust|board|college|university|uni|company|firm|provider|lab|laboratory|supplier|competitor|chain|salon|spa|gym|charity|coach|nutritionist|influencer|lot|crowd|mob|mobs|place|hospital|hospice|family|group|fella|guy|man|woman|lady|grandad|lockup|officers|driver|assessor|examiner|person|couple|brothers|'nutritionist'|deputy|lead|secretary|supervisor|editor|caterer|bursar|warden";
const ROLE = new RegExp(
  `(?<![\\w'])(?:the|our|that|this|her|his|your|their|one|my|certain|every|new|old|d'|[a-z]{4,}'s) (?:[\\w'"-]+ ){0,4}?(?:${OFFICE})(?:'s)?["']?(?= (?:at|on|in|by|up|down|over|next|with|across|opposite|here|of|who|is|are|was|has|have|had|from|near|round|that|there|doing|does|\\w+ing|\\w+ed|\\w+s)(?![\\w'])|[,.:])|(?<![\\w'])dr at the other place|trust with the`,
);
