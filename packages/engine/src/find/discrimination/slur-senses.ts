import { SLURS, SLURS_OF_A_PERSON, SLURS_OF_PEOPLE } from "../../read/lexicons/slurs.ts";
import { namesIn } from "../../read/names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";

const OF_A_PERSON: ReadonlySet<string> = new Set(SLURS_OF_A_PERSON);
const OF_PEOPLE: ReadonlySet<string> = new Set([...SLURS_OF_PEOPLE, ...SLURS_OF_A_PERSON]);
const ALWAYS: ReadonlySet<string> = new Set(SLURS.filter((word) => !OF_PEOPLE.has(word)));

/** What is eaten, mended or counted oftener than it is a slur: it takes more than "full of" to be one. */
const RATHER_THINGS = /^(?:coconuts?|locusts?|benders|paddies|orientals|spastics?|redskins?|coons?)$/;

// A person, a patient or a place stands beside it: "the … site", "another … in bed 4", "all the …".
const PEOPLE_BESIDE =
  /\b(?:the|another|these|those|them|bloody|fucking|dirty|filthy|stinking|two|three|some|full of|of|bunch of|you|a|mainland|local|for|like) $/;
const PEOPLE_SCORNED =
  /\b(?:mainland|these|those|them|you|bloody|fucking|dirty|filthy|stinking|bunch of|load of) $/;
// "that …", "a total …": one person is called so.
const ONE_BESIDE =
  /\b(?:a|an|another|some|you|this|that|the|bloody|fucking|dirty|filthy|stinking|old|total|complete|utter|right|big|little) $/;
const PEOPLE_AFTER =
  /^(?:s? (?:workers?|site|sites|family|families|patients?|woman|women|man|men|nurse|nurses|lot|in (?:bed|bay|the|their|our|room)|who|again|mob))\b/;
const HARMLESS =
  /^(?: kok| of light| in (?:the|his|her|their) armou?r| oil| milk| water| macaroons?| butter| cream| cake|'?s yard| with| about| around| studies|er theory| eye for| joints?|-fil-a| \d| cancer| butts?| ends?| packet| break| cover| bread| diplegia| cerebral| quadriplegia| paraparesis| bladder| hemiplegia| colon| hand| field| fields| of (?:smoke|dust|powder)| society| burst| broke| road| path| the| growth| rising| brotherhood| raids| history| (?:and|in|with) (?:peas|mash|gravy|chips|onion)| were the best| game| fans| season| vs?\b)/;
// Spic and span, the lime leaves, what a coating does to rust, a tweet cut short.
const HARMLESS_ALWAYS =
  /^(?:-\d| (?:and span|limes?|the (?:growth|spread|rate|progress)|growth|progression|kok)\b|\.\.\.\s*(?:$|http))/;

/** Whether a word is a slur where it stands, and not a place, a plant or a thing. */
export function isSlur(reading: Reading, token: Token): boolean {
  const after = reading.around({ start: token.end, end: token.end }, 0, 16);
  if (ALWAYS.has(token.lower)) return !HARMLESS_ALWAYS.test(after) && !isTagalog(reading, token);
  return OF_PEOPLE.has(token.lower) && isOfPeople(reading, token) && !HARMLESS.test(after);
}

/** "Paki" and "mong" are small words of Tagalog. */
function isTagalog(reading: Reading, token: Token): boolean {
  if (!/^(?:paki|mong)$/.test(token.lower)) return false;
  return !/\b(?:the|an?|is|are|was|in|of|to|this|that|another|with|you|they?|he|she|from|on|for)\b/.test(
    reading.plainOf(reading.sentenceOf(token)).slice(0, 300),
  );
}

function isOfPeople(reading: Reading, token: Token): boolean {
  const isPlural = token.lower.endsWith("s");
  const before = reading.before(token, 20);
  const beside = RATHER_THINGS.test(token.lower) ? PEOPLE_SCORNED : PEOPLE_BESIDE;
  const isOne = OF_A_PERSON.has(token.lower) && ONE_BESIDE.test(before);
  return isOne || (isPlural && beside.test(before)) || PEOPLE_AFTER.test(reading.after(token, 20));
}

// The band, the sea wall, the dam, the football crowd, the actor, the golf course.
const NAMED_SO =
  /\b(?:black|offa'?s|the great|up the|washington|van|royal|(?:along|over|behind|beside|by|on|up|under) the) $/;
const PLACE_AFTER = /^ (?:kok|district|station|market|road|street|dai|sheung|road)\b/;

/** "Kiri Paki", "Dr Mong", "Mong Kok": names of people and places. */
export function isInName(reading: Reading, token: Token): boolean {
  if (NAMED_SO.test(reading.before(token, 16)) || PLACE_AFTER.test(reading.after(token, 12))) return true;
  return namesIn(reading).some(
    ({ form, start, end }) =>
      (form === "full" || form === "titled") && start <= token.start && token.end <= end,
  );
}

// "as a …", "we're …", "he called me …", "I'm not a …": one's own word, or what was suffered.
const OWN_WORD =
  /\b(?:(?:as a|i'm a|i am a|proud|my own|our own|reclaim\w*|called me|calls me|at me|me a|against us|been called|every slur|the slur|i've heard)\b[^.!?]{0,40}|(?:i'm|im|i am|we're|we are|us|fellow) (?:(?:not|no|a|an|the|just|all|two|proud|old|big|fat|bunch|of) ){0,3})$/;
// The word by itself between quotation marks is spoken of, unless people are named with it: 'the "pakis" in bay 3'.
const WORD_ALONE =
  /^["'][.,:;!?)]*(?: (?:is|was|means?|on|in (?:a|my|the)|as|to|and|at|the same|isn't|from)\b|$|[.,:;!?)])/;

/** Whether it is one's own word for oneself, or the word as a word. */
export function isOwnOrWord(reading: Reading, token: Token): boolean {
  if (OWN_WORD.test(reading.before(token, 60))) return true;
  return (
    /["']$/.test(reading.around({ start: token.start, end: token.start }, 1, 0)) &&
    WORD_ALONE.test(reading.around({ start: token.end, end: token.end }, 0, 16))
  );
}
