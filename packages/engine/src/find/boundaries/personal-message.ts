import type { Reading } from "../../read/reading.ts";
import { defineRule, type Rule } from "../rule.ts";
import { aroundTheTeam } from "./around-the-team.ts";
import { careByMessage } from "./care-by-message.ts";
import { favoursOffRecord } from "./favours-off-record.ts";
import { friendRequest } from "./friend-request.ts";
import { giftsAndMoney } from "./gifts-and-money.ts";
import { meetingUp } from "./meeting-up.ts";
import { personalContact } from "./personal-contact.ts";
import { politeDecline } from "./polite-decline.ts";
import { romanticApproach } from "./romantic-approach.ts";
import { declines, showsProperChannel } from "./with-patient.ts";

/** What says more than "this is personal". */
const MORE_EXACT = [
  romanticApproach,
  favoursOffRecord,
  giftsAndMoney,
  friendRequest,
  personalContact,
  meetingUp,
  careByMessage,
  aroundTheTeam,
];

export const personalMessage = defineRule({
  id: "boundaries/personal-message",
  grade: "pause",
  needs: "anything",
  message: "This is a personal message to somebody you look after.",
  why: "From your own account it reads as friendship, it is not in the record, and either of you may see it differently later. The service's own channel keeps it simple for both.",
  *find(reading) {
    const { audience, capacity } = reading.context;
    if (capacity !== "personal" || audience !== "patient") return;
    if (declines(reading) || showsProperChannel(reading)) return;
    if (MORE_EXACT.some((rule) => hasFinding(rule, reading))) return;
    yield { fixes: politeDecline(reading, "secret") };
  },
});

function hasFinding(rule: Rule, reading: Reading): boolean {
  for (const _ of rule.find(reading)) return true;
  return false;
}
