import { defineRule } from "../rule.ts";
import { answered, answersComplaint, isPrivateAnswer } from "./answered.ts";
import { DISCUSSES, kindOfCareTold } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";
import { saidOfWriter } from "./writer.ts";

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
      yield { span: match, ...SAID[kindOfCareTold(match.text)], fixes: [neutralReply(reading)] };
      return;
    }
    const span = saidOfWriter(reading);
    if (span !== undefined) yield { span, ...SAID.name, fixes: [neutralReply(reading)] };
  },
});

const SAID = {
  visit: {},
  records: {
    message: "This tells readers what is on somebody's file.",
    why: "A file is for looking after somebody, and answering a review is no part of that. Saying what it holds, or that you looked, can be a breach by itself. Put it in the private answer.",
  },
  relative: {
    message: "This tells readers about the care of somebody's relative.",
    why: "The person you speak of may not know about the review, and has not agreed to an answer. Their family can have one in private, once you know what they may be told.",
  },
  name: {
    message: "This says something about the person who complained, by name, where all can read it.",
    why: "They chose to write in public; you can't choose it for them. A reply that would suit any reader keeps their story theirs and you out of trouble.",
  },
} as const;
