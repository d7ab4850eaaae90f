import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines } from "./with-patient.ts";

// Accepting, sending or asking for a connection on a private account.
const CONNECTS =
  /\b(?:(?:i(?:'ve| have|v)? |just |have )?(?:accepted|added|followed|friended) (?:you|u|ye|her|him|them|it|back|na|all|the (?:request|invite)|cos|for the)|pressed accept|hit accept|accepted x|(?:you|u|ye)(?:'re| are)? added|i(?:'ve| have) you added|accepting (?:friend|follow) requests|add me (?:on|there|here|its|it's|and)|follow me|followed (?:her|him|them|you) back|follow that instead|(?:send|chuck|drop|fire) (?:me|us) (?:a |through a )?(?:friend |follow )?request|(?:you can|feel free to) (?:add|follow) me|we(?:'re| are) (?:friends|connected) on (?:facebook|insta\w*|here|fb|snap\w*|linkedin)|great to connect here|snap me|found (?:you|the lady|him|her) on (?:here|facebook|fb|insta\w*|instagram)|follow one of my|(?:add|follow) (?:each other|you) on|(?:are|r) (?:you|u) on (?:insta|snap|facebook)|my (?:personal )?(?:insta|snap|instagram|facebook|fb) (?:is|are|'s)|my personal is)\b|\badded me\b[^.!?\n]{0,60}\baccepted\b|\b(?:accepted(?=[.!]|$)|add me(?=,|$)|snap\?)/g;

export const friendRequest = defineRule({
  id: "boundaries/friend-request",
  grade: "pause",
  needs: [
    "accept*",
    "add",
    "added",
    "follow*",
    "friended",
    "friends",
    "request*",
    "insta",
    "snap",
    "facebook",
    "fb",
    "found",
    "connect",
    "instagram",
  ],
  message: "This connects your private account with a patient.",
  why: "Once they are friends online, both of you see things that change the relationship, and saying no later is harder. A kind no with the usual way to reach you protects you both.",
  *find(reading) {
    if (!concernsPatient(reading) || declines(reading)) return;
    for (const match of reading.matches(CONNECTS)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      yield { span: match, message: messageFor(match.text), fixes: politeDecline(reading, "request") };
      return;
    }
  },
});

/** Said yes, asked, or left the door open: three different things to take back. */
function messageFor(words: string): string {
  if (/accept|added (?:me|you|u)\b.*accept|(?:are|'re) (?:friends|connected)|great to connect/.test(words))
    return "This accepts a patient's request on your own account.";
  if (
    /add me|follow me|snap me|request|you can|feel free|personal|(?:are|r) (?:you|u) on|follow (?:that|one)/.test(
      words,
    )
  )
    return "This invites a patient to your own account.";
  return "This connects your own account with a patient's, from your side.";
}
