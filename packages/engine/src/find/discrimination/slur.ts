import { SLURS, SLURS_OF_A_PERSON, SLURS_OF_PEOPLE } from "../../read/lexicons/slurs.ts";
import { namesIn } from "../../read/names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

const OF_A_PERSON: ReadonlySet<string> = new Set(SLURS_OF_A_PERSON);
const OF_PEOPLE: ReadonlySet<string> = new Set([...SLURS_OF_PEOPLE, ...SLURS_OF_A_PERSON]);
const ALWAYS: ReadonlySet<string> = new Set(SLURS.filter((word) => !OF_PEOPLE.has(word)));
// The band, the sea wall, the dam, the football crowd, the actor, the golf course.
const NAMED_SO =
  /\b(?:black|offa'?s|the great|up the|washington|van|royal|(?:along|over|behind|beside|by|on|up|under) the) $/;
const OWN_WORD =
  /\b(?:as a|i'm a|i am a|i'm|we're|proud|my own|our own|reclaim\w*|called me|at me|me a|against us|been called|every slur|the slur|i've heard)\b[^.!?]{0,40}$/;

// A person, a patient or a place stands beside it: "the … site", "another … in bed 4", "all the …".
const PEOPLE_BESIDE =
  /\b(?:the|another|these|those|them|bloody|fucking|dirty|filthy|stinking|two|three|some|full of|of|bunch of|you|a|mainland|local) $/;
// "that …", "a total …": one person is called so.
const ONE_BESIDE =
  /\b(?:a|an|another|some|you|this|that|the|bloody|fucking|dirty|filthy|stinking|old|total|complete|utter|right|big|little) $/;
const PEOPLE_AFTER =
  /^(?:s? (?:workers?|site|sites|family|families|patients?|woman|women|man|men|nurse|nurses|lot|in (?:bed|bay|the|their|our|room)|who|again|mob))\b/;
const HARMLESS =
  /^(?: kok| of light| in (?:the|his|her|their) armou?r| oil| milk| water| macaroons?| butter| cream| cake|'?s yard| with| about| around| studies|er theory| eye for| joints?|-fil-a| \d| cancer| butts?| ends?| packet| break| cover| bread| diplegia| cerebral| quadriplegia| paraparesis| bladder| hemiplegia| colon| hand| field| fields| of (?:smoke|dust|powder)| society| burst| broke| road| path| the| growth| rising| brotherhood| raids| history| (?:and|in|with) (?:peas|mash|gravy|chips|onion))/;
// Spic and span, the lime leaves, what a coating does to rust.
const HARMLESS_ALWAYS = /^ (?:and span|limes?|the (?:growth|spread|rate|progress)|growth|progression)\b/;

export const slur = defineRule({
  id: "discrimination/slur",
  grade: "stop",
  needs: [...ALWAYS, ...OF_PEOPLE],
  message: "This is a slur against a group of people.",
  why: "There is no setting in which a regulator accepts it, private chats included. Leave it out, whatever the point is.",
  *find(reading) {
    for (const token of reading.tokens) {
      if (!isSlur(reading, token) || isToldOfOthers(reading, token)) continue;
      if (OWN_WORD.test(reading.before(token, 60)) || NAMED_SO.test(reading.before(token, 16))) continue;
      if (isInName(reading, token)) continue;
      yield { span: token };
    }
  },
});

function isSlur(reading: Reading, token: Token): boolean {
  const after = reading.after(token, 16);
  if (ALWAYS.has(token.lower)) return !HARMLESS_ALWAYS.test(after);
  return OF_PEOPLE.has(token.lower) && isOfPeople(reading, token) && !HARMLESS.test(after);
}

function isOfPeople(reading: Reading, token: Token): boolean {
  const isPlural = token.lower.endsWith("s");
  const isOne = OF_A_PERSON.has(token.lower) && ONE_BESIDE.test(reading.before(token, 20));
  const before = PEOPLE_BESIDE.test(reading.before(token, 20));
  return isOne || (before && isPlural) || PEOPLE_AFTER.test(reading.after(token, 20));
}

/** "Kiri Paki", "Dr Mong": names with a first name or a title before them. */
function isInName(reading: Reading, token: Token): boolean {
  return namesIn(reading).some(
    ({ form, start, end }) =>
      (form === "full" || form === "titled") && start <= token.start && token.end <= end,
  );
}
