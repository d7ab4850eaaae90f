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
        ...(answered(reading) === "praise" ? KINDLY : IMPLIES_ONLY.test(match.text) ? APOLOGISES : {}),
        fixes: [neutralReply(reading)],
      };
      return;
    }
  },
});

/** An apology for a wait implies a visit without saying whose. */
const IMPLIES_ONLY = /\b(?:wait|delay|experience|time|trip|rebooked|booked)\b/;

const KINDLY = {
  message: "This kind answer shows that the person came to you.",
  why: "They may say so; we may not say it back, even to thank them. A thank-you that fits any reader is just as warm.",
};
const APOLOGISES = {
  message: "This apology shows that the person was there.",
  why: "Saying sorry is right, and it can be said to anybody who is unhappy without owning to a visit. Put what went wrong that day in the private answer.",
};
