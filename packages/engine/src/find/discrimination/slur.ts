import { SLURS, SLURS_OF_PEOPLE } from "../../read/lexicons/slurs.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

const OF_PEOPLE: ReadonlySet<string> = new Set(SLURS_OF_PEOPLE);
const ALWAYS: ReadonlySet<string> = new Set(SLURS.filter((word) => !OF_PEOPLE.has(word)));
// The band, the dam, the football crowd.
const NAMED_SO = /\b(?:black|offa'?s|the great|up the|washington) $/;
const OWN_WORD =
  /\b(?:as a|i'm a|i am a|i'm|we're|proud|my own|our own|reclaim\w*|called me|at me|me a|against us|been called|every slur|the slur|i've heard)\b[^.!?]{0,40}$/;

// A person, a patient or a place stands beside it: "the … site", "another … in bed 4", "all the …".
const PEOPLE_BESIDE =
  /\b(?:the|another|these|those|them|bloody|fucking|dirty|filthy|stinking|two|three|some|full of|of|bunch of|you|a|mainland|local) $/;
const PEOPLE_AFTER =
  /^(?:s? (?:workers?|site|sites|family|families|patients?|woman|women|man|men|nurse|nurses|lot|in (?:bed|bay|the|their|our|room)|who|again|mob))\b/;
const HARMLESS =
  /^(?: kok| of light| in (?:the|his|her|their) armou?r| oil| milk| water| macaroons?| butter| cream| cake|'?s yard| with| about| around| studies|er theory| eye for| joints?|-fil-a| \d| cancer| butts?| ends?| packet| break| cover| bread| diplegia| cerebral| quadriplegia| paraparesis| bladder| hemiplegia| colon| hand| field| fields)/;

export const slur = defineRule({
  id: "discrimination/slur",
  grade: "stop",
  needs: [...ALWAYS, ...OF_PEOPLE],
  message: "This is a slur against a group of people.",
  why: "There is no setting in which a regulator accepts it, private chats included. Leave it out, whatever the point is.",
  *find(reading) {
    for (const token of reading.tokens) {
      if (!ALWAYS.has(token.lower) && !(OF_PEOPLE.has(token.lower) && isOfPeople(reading, token))) continue;
      if (HARMLESS.test(reading.after(token, 16)) || isToldOfOthers(reading, token)) continue;
      if (OWN_WORD.test(reading.before(token, 60)) || NAMED_SO.test(reading.before(token, 16))) continue;
      yield { span: token };
    }
  },
});

function isOfPeople(reading: Reading, token: Token): boolean {
  const isPlural = token.lower.endsWith("s");
  const before = PEOPLE_BESIDE.test(reading.before(token, 20));
  return (before && isPlural) || PEOPLE_AFTER.test(reading.after(token, 20));
}
