import type { Rule } from "../rule.ts";
import { aroundTheTeam } from "./around-the-team.ts";
import { careByMessage } from "./care-by-message.ts";
import { favoursOffRecord } from "./favours-off-record.ts";
import { friendRequest } from "./friend-request.ts";
import { giftsAndMoney } from "./gifts-and-money.ts";
import { meetingUp } from "./meeting-up.ts";
import { personalContact } from "./personal-contact.ts";
import { personalMessage } from "./personal-message.ts";
import { romanticApproach } from "./romantic-approach.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const BOUNDARIES_RULES: readonly Rule[] = [
  romanticApproach,
  favoursOffRecord,
  giftsAndMoney,
  friendRequest,
  personalContact,
  meetingUp,
  careByMessage,
  aroundTheTeam,
  personalMessage,
];
