import { type GroupMention, groupsIn } from "../../read/groups.ts";
import { GROUP_NEEDS } from "../../read/lexicons/protected-groups.ts";
import type { Reading } from "../../read/reading.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import { defineRule } from "../rule.ts";
import { isDecent, isToldOfOthers } from "./group.ts";

// A group is named and laughed or sneered at in the same breath.
const JEER =
  /[\u{1f644}\u{1f923}\u{1f602}\u{1f606}\u{1f922}\u{1f92e}\u{1f921}\u{1f480}]|\b(?:lol|lmao|lmfao|rofl|haha\w*|of course|obviously|obvs|typical|say no more|no surprise|apparently|bless them|bless 'em)\b/u;
const OWN =
  /\b(?:i'm|im|i am|i was|i've|as an?|my|mine|our|we're|we are|me|myself|mi|us|proud|love|lovely|best|happy|thank\w*|legend|iconic|kind|welcome|raised|hospice|charity|won|party)\b/;

const AFTER = 110;

export const jeer = defineRule({
  id: "discrimination/jeer",
  grade: "pause",
  needs: GROUP_NEEDS,
  message: "This laughs at a group of people.",
  why: "The joke needs the group to be the funny part, and people from that group know it well. Tell what happened without it.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const group of groupsIn(reading)) {
      if (group.characteristic === "sex" || group.characteristic === "pregnancy") continue;
      const sentence = reading.sentenceOf(group);
      const after = reading.plainOf({
        start: group.end,
        end: Math.min(reading.text.length, group.end + AFTER),
      });
      const mark = JEER.exec(after);
      if (mark === null || !namesPeople(reading, group) || !isSneer(reading, sentence.start, group.end))
        continue;
      if (isDecent(reading, group) || isToldOfOthers(reading, group) || reading.isQuoted(group)) continue;
      yield { span: group };
      return;
    }
  },
});

// "forty Lebanese", "the autistic": a word for a quality that stands for people.
const COUNTED =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|the) $/;
const OF_PEOPLE =
  /^(?: \w+)? (?:people|persons?|wom[ae]n|m[ae]n|girls?|boys?|lads?|lass(?:es)?|ladies|lady|mums?|dads?|mothers?|fathers?|famil(?:y|ies)|patients?|relatives?|nurses?|doctors?|docs?|carers?|hcas?|students?|staff|reg|registrars?|consultants?|surgeons?|receptionists?|colleagues?|wedding|couples?|kids?|ones?|lot|bloke|aunt(?:y|ies))\b/;

/** "English weather" and "black ice" are about nobody. */
function namesPeople(reading: Reading, group: GroupMention): boolean {
  const isPlural = reading.plainOf(group).endsWith("s");
  return isPlural || COUNTED.test(reading.before(group, 12)) || OF_PEOPLE.test(reading.after(group, 40));
}

/** Not about the author, their family, or people whom the author is glad of. */
function isSneer(reading: Reading, start: number, end: number): boolean {
  return !OWN.test(reading.plainOf({ start, end: Math.min(reading.text.length, end + AFTER) }));
}
