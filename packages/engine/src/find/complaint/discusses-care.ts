import { defineRule } from "../rule.ts";
import { answered, answersComplaint, isPrivateAnswer } from "./answered.ts";
import { DISCUSSES } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";

export const discussesCare = defineRule({
  id: "complaint/discusses-care",
  grade: "stop",
  needs: "reply",
  message: "This goes into one person's care in a public answer.",
  why: "Even when they told the story first, you may not add to it in public: your answer confirms that they were a patient and says something about them. Their complaint can be answered properly in private.",
  *find(reading) {
    if (isPrivateAnswer(reading)) return;
    if (!answersComplaint(reading) && answered(reading) !== "praise") return;
    for (const match of reading.matches(DISCUSSES)) {
      yield { span: match, fixes: [neutralReply(reading)] };
      return;
    }
  },
});
