import { defineRule } from "../rule.ts";
import { answered, isPrivateAnswer } from "./answered.ts";
import { ACCUSES, ARGUES, CONFIRMS, confirmsNothing, DISCUSSES, hasAny } from "./engagement.ts";
import { neutralReply } from "./review-reply.ts";
import { saidOfWriter } from "./writer.ts";

export const answersInPublic = defineRule({
  id: "complaint/answers-in-public",
  grade: "pause",
  needs: "reply",
  message: "This answers a complaint in public.",
  why: "Anything beyond a thank-you and the way to complain can show that the person is a patient, or start an argument that others watch. The safest public answer would suit a stranger.",
  *find(reading) {
    if (answered(reading) !== "complaint" || isPrivateAnswer(reading) || confirmsNothing(reading)) return;
    if (saidOfWriter(reading) !== undefined) return;
    if ([DISCUSSES, CONFIRMS, ARGUES, ACCUSES].some((pattern) => hasAny(reading, pattern))) return;
    yield { fixes: [neutralReply(reading)] };
  },
});
