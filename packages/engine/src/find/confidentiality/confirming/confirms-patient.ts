import { isOpen } from "../../../read/people.ts";
import type { Match, Reading } from "../../../read/reading.ts";
import { storyOf } from "../../../read/story.ts";
import { defineRule, type Found } from "../../rule.ts";
import { CONFIRMING } from "./confirming-phrases.ts";

/** "Your knee" alone may be said to anybody; it takes a draft that tells of care (read/story.ts). */
const BAR_FOR_MERE_MENTION = -0.5;

// General or conditional: nothing is confirmed about the person who wrote.
const NOT_SAID_BEFORE =
  /\b(?:if|whether|when|unless|in case|anyone|anybody|whoever|once|before|any|every|can|could|should|would|may|might|cannot|can't|couldn't|won't|unable to|not able to|never|do|did|have|please|make|book|cancel|rebook|bring|ask|contact|ring|call|see|speak to|talk to|check|get|take|keep|discuss|confirm|about|without|regarding|comment on|hope|wish)(?: \w+){0,2} ?$/;
// "we have looked at your notes": told, not asked for.
const DONE_BY_US = /\b(?:we|i)(?: have|'ve| had) (?:\w+ )?$/;
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
    "us",
    "together",
    "frames",
    "this",
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
  if (DONE_BY_US.test(before)) return false;
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
