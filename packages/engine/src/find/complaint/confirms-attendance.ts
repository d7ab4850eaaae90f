import { defineRule } from "../rule.ts";
import { answered, answersComplaint, isPrivateAnswer } from "./answered.ts";
import { CONFIRMS, DISCUSSES, hasAny } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";

export const confirmsAttendance = defineRule({
  id: "complaint/confirms-attendance",
  grade: "stop",
  needs: "reply",
  message: "This lets readers see that the person came to you.",
  why: "Being somebody's patient is itself confidential, also when they said so first. Thank anybody for writing, and take the rest out of public view.",
  *find(reading) {
    if (isPrivateAnswer(reading) || !(answersComplaint(reading) || answered(reading) === "praise")) return;
    if (hasAny(reading, DISCUSSES)) return;
    for (const match of reading.matches(CONFIRMS)) {
      yield {
        span: match,
        grade: IMPLIES_ONLY.test(match.text) ? "pause" : "stop",
        fixes: [neutralReply(reading)],
      };
      return;
    }
  },
});

/** An apology for a wait implies a visit without saying whose. */
const IMPLIES_ONLY = /\b(?:wait|delay|experience|time|trip|rebooked|booked)\b/;
