import { defineRule } from "../rule.ts";
import { answersComplaint } from "./answered.ts";
import { ACCUSES, CONFIRMS_NOTHING } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";

export const accusesReviewer = defineRule({
  id: "complaint/accuses-reviewer",
  grade: "pause",
  needs: "reply",
  message: "This accuses or threatens somebody who complained.",
  why: "Calling a review fake, or its writer a liar, can be defamation, and whether they came to you is not for others to know. Report a false review to the site instead, and tell your indemnifier.",
  *find(reading) {
    if (!answersComplaint(reading) || reading.has(CONFIRMS_NOTHING)) return;
    for (const match of reading.matches(ACCUSES)) {
      yield {
        span: match,
        grade: CRIME.test(match.text) ? "stop" : "pause",
        fixes: [neutralReply(reading)],
      };
      return;
    }
  },
});

const CRIME =
  /\b(?:convicted|stole|stealing|nicked|thief|thieves|robbed|blackmail\w*|extort\w*|scammer|fraudsters?|drunk|police|liars?|lied)\b/;
