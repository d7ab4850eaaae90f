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
        ...saidOf(match.text),
        fixes: [neutralReply(reading)],
      };
      return;
    }
  },
});

const CRIME =
  /\b(?:convicted|stole|stealing|nicked|thief|thieves|robbed|blackmail\w*|extort\w*|scammer|fraudsters?|drunk|police|liars?|lied)\b/;

function saidOf(match: string): { readonly message?: string; readonly why?: string } {
  if (LAW.test(match)) return THREATENS;
  if (CRIME.test(match)) return CHARGES;
  return FALSE_REVIEW.test(match) ? CALLS_FALSE : {};
}

const LAW = /^(?:defamat|libel|slander|solicitor|lawyer|legal|sue|police)/;
const THREATENS = {
  message: "This threatens somebody who complained with the law.",
  why: "It frightens people out of complaining, and regulators take that badly. If a review really harms you, ask your indemnifier what can be done before you answer.",
};
const CHARGES = {
  message: "This accuses somebody who complained of wrongdoing, where all can read it.",
  why: "You would have to prove it, and it tells the world that they were with you. If it is a matter for the police, take it there and say nothing here.",
};
const FALSE_REVIEW = /^(?:fake|compet|work|never|no record|not find|cannot find|a |clinic next)/;
const CALLS_FALSE = {
  message: "This says that a review is false, or that its writer never came.",
  why: "Saying who was not your patient tells people who was. The site has a way to report a false review; use that, and answer as you would anybody.",
};
