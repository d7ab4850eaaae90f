import { defineRule } from "../rule.ts";
import { answersComplaint, isPrivateAnswer } from "./answered.ts";
import { ARGUES, CONFIRMS_NOTHING } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";

export const arguesInPublic = defineRule({
  id: "complaint/argues-in-public",
  grade: "pause",
  needs: "reply",
  message: "This argues with a complaint where everybody can read it.",
  why: "However right you are, a quarrel in public seldom ends well and draws you into saying more than you may. A short thank-you and a way to complain keep the door open.",
  *find(reading) {
    if (!answersComplaint(reading) || reading.has(CONFIRMS_NOTHING)) return;
    if (isPrivateAnswer(reading) && !reading.replyTo?.has(/\b(?:reviews?|stars?|posting)\b/)) return;
    for (const match of reading.matches(ARGUES)) {
      yield { span: match, fixes: [neutralReply(reading)] };
      return;
    }
  },
});
