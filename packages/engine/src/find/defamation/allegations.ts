import { ACCUSATIONS } from "../../read/lexicons/accusations.ts";
import { peopleIn } from "../../read/people.ts";
import type { Match, Reading } from "../../read/reading.ts";
import { speaksOfWork } from "../../read/work.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { type Accused, accusedIn } from "./accused.ts";
import { DEEDS, followsItsDoer } from "./deeds.ts";
import { isFair } from "./fair-comment.ts";

/** How sure the author sounds: as a fact, as hearsay, as a view of their own, or with mock praise that says the opposite. */
export type Manner = "fact" | "hearsay" | "opinion" | "mockery";

export interface Allegation {
  readonly span: Match;
  readonly accused: Accused;
  readonly manner: Manner;
}

const WORDS = phraseList(ACCUSATIONS);
export const ACCUSATION_WORDS = [...new Set([...WORDS.needs, ...DEEDS.needs])];

const known = new WeakMap<Reading, readonly Allegation[]>();

/** Every accusation of somebody who can be told, in the order of the draft. */
export function allegationsIn(reading: Reading): readonly Allegation[] {
  let found = known.get(reading);
  if (found === undefined) {
    found = [...findAllegations(reading)];
    known.set(reading, found);
  }
  return found;
}

/** Enough to judge any draft by; keeps a draft of a megabyte as quick as it is long. */
const MOST_CHARGES = 60;

function* findAllegations(reading: Reading): Iterable<Allegation> {
  const deeds = reading.matches(DEEDS.pattern).slice(0, MOST_CHARGES);
  const charges = [
    ...reading.matches(WORDS.pattern).slice(0, MOST_CHARGES),
    ...deeds.filter((deed) => followsItsDoer(reading, deed)),
  ].sort((a, b) => a.start - b.start);
  if (charges.length === 0 || isFarFromWork(reading)) return;
  for (const span of charges) {
    if (SELF.test(reading.before(span, 45)) || OWN_DEED.test(reading.before(span, 110))) continue;
    if (isFair(reading, span)) continue;
    const sentence = reading.plainOf(reading.sentenceOf(span));
    if (OF_NOBODY.test(sentence) || ASKED_ABOUT.test(sentence)) continue;
    const accused = accusedIn(reading, span);
    if (accused !== undefined) yield { span, accused, manner: mannerOf(reading, span) };
  }
}

/**
 * A text that comes with nothing around it, and holds neither a word of work nor anybody with a title, is talk about
 * friends, games and the news: nothing that a health professional would be asked about.
 */
function isFarFromWork(reading: Reading): boolean {
  const { platform, audience, profession, author, replyTo } = reading.context;
  if ([platform, audience, profession, author, replyTo].some((each) => each !== undefined)) return false;
  if (speaksOfWork(reading) || reading.has(OF_CARE)) return false;
  return !peopleIn(reading).some(({ title }) => title !== undefined);
}

/** Places and firms of care that the words of a shift leave out. */
const OF_CARE =
  /\b(?:chemist'?s?|clinics?|homes?|agency|agencies|locums?|fillers?|inject\w*|saline|implants?|inspectors?|medicines?|charity)\b/;

/** What softens a charge stands in its own sentence; only a label hung on at the end may come after it. */
function mannerOf(reading: Reading, span: Span): Manner {
  const sentence = reading.plainOf(reading.sentenceOf(span));
  if (OPINION.test(sentence) || LABEL.test(reading.around(span, 90, 90))) return "opinion";
  if (HEARSAY.test(sentence.replace(NO_RUMOUR, ""))) return "hearsay";
  return MOCK_PRAISE.test(reading.around(span, 160, 0)) ? "mockery" : "fact";
}

const MOCK_PRAISE =
  /(?:^|[.!?\n] ?)(?:oh |so |just )?(?:love (?:how|that|it when)|great to see|lovely to see|nice to see|good to see|congratulations to|hats off to|bravo|a big hand for|round of applause for|well done (?:to )?the)\b/;
const LABEL =
  /\b(?:imo|imho|in my (?:humble |honest |own )?(?:opinion|view|book)|(?:just|only) my (?:own )?(?:opinion|view)|my opinion)\b/;
const OPINION =
  /\b(?:my (?:own )?view|i (?:think|reckon|suspect|believe)|if you ask me|i'?d say(?! (?:it|so|that|this|to)\b)|one does wonder|to my mind)\b/;
const HEARSAY =
  /\b(?:i(?:'?ve)? heard|heard (?:it |that |he|she|they|the|from)|has anyone (?:else )?heard|apparently|allegedly|people (?:do )?say|they say|word is|rumou?rs?|reckons|i'?m told|so i'?m told|supposedly|a little bird|no smoke|might be|may be|what if|is it true|could be|if you believe)\b/;
const NO_RUMOUR = /\b(?:not|no|isn't|more than) (?:just |only )?(?:a |an )?rumou?rs?\b/;

/** The author: "I lied", "I felt like a fraud"; or a thing supposed, "if you steal". */
const SELF =
  /(?:^|[^\w'])(?:i|i'm|im|i've|i'd|we|we're|we've|me|myself|my own|imposter|impostor|u|if|(?<!\b(?:made|makes?|told|forc\w+|ordered|paid|pays|tells) (?:[\w']+ ){1,3})to|would|(?<!, )who|anyone|whoever|someone|somebody|nobody|no one)(?: (?:am|was|were|have|had|be|been|being|feel|felt|feel like|felt like|just|nearly|almost|always|never|also|such|only|like|a|an|the|total|literally|going|to)){0,4} $/;
/** The author is still the subject when nobody else has come in between: "I swapped it and changed the chart". */
const OWN_DEED =
  /(?:^|[^\w'])(?:i|we|i've|i'd|we've|we'd)(?: (?!(?:he|she|they|him|her|them|who|that|how|saw|seen|watch\w*|know|knew|say|said|heard|think|believe|reckon|worked|trained|spoke|assessed|name|found)\b)[a-z'-]+,?){1,12} $/;
/** An animal, an illness, a film, a scam call, an unknown thief of bicycles. */
const OF_NOBODY =
  /\b(?:imposter|impostor syndrome|feel like a (?:fraud|liar|thief)|scam (?:call|text|email|message)s?|phishing|my bike|my car|catalytic|shoplift\w*|gulls?|seagulls?|magpie|the (?:dog|cat|parrot|squirrel|printer)|labradoodle|virus|bacteria|cells?|sepsis (?:kills|killed)|smoking kill\w*|cancer kill\w*|asthma kill\w*|covid kill\w*|film|novel|drama|series|season|agatha|netflix|casualty|crossword|monopoly|cluedo|hobnobs?|biscuits?|scenes|licensed for|photo|skit|this pic|drawer of|pretty little liars|hubcap|sukuma|beer league|bring the brown|every (?:doctor|dietitian|nurse|gp|oncologist|pediatrician|paediatrician)(?: in \w+)?)\b/;
/** A fair question about somebody. */
const ASKED_ABOUT =
  /^\s*(?:is|are|was|were|did|does|do|has|have|can|should) (?:it|this|that|there|we|i|you)\b[^.!]*\?/;
