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
      yield { span: match, ...saidOf(match.text), fixes: [neutralReply(reading)] };
      return;
    }
  },
});

function saidOf(match: string): { readonly message?: string; readonly why?: string } {
  if (SENDS_AWAY.test(match)) return SENT_AWAY;
  if (ABOUT_OTHERS.test(match)) return COMPARES;
  return DENIES.test(match) ? DENIED : {};
}

const SENDS_AWAY =
  /\b(?:try|elsewhere|somewhere else|feel free|delete|take|remove|kindly|good luck|lectured|get a grip|how dare)\b/;
const SENT_AWAY = {
  message: "This sends somebody who complained away, in public.",
  why: "A complaint is often the first sign that something is going wrong. Others who read this may keep theirs to themselves. Offer the way to complain and leave it at that.",
};
const ABOUT_OTHERS =
  /\b(?:other|nobody|no ?one|everyone|everybody|five|5|\d+%|nine|9|\d+ happy|every|never had|one (?:angry|bad|unhappy|grumpy|cross))\b/;
const COMPARES = {
  message: "This answers a complaint by pointing to everybody who is happy.",
  why: "It may be true, and it tells the one who wrote that they don't count. Readers notice how you treat the one who is unhappy.",
};
const DENIES = /\b(?:not|n't|untrue|false|nonsense|rubbish|incorrect|facts|never|doesn't|isn't)\b/;
const DENIED = {
  message: "This says in public that a complaint is wrong.",
  why: "You can't prove it without saying what happened, and that you may not do here. If it is wrong, say so in the written answer, where you can show it.",
};
