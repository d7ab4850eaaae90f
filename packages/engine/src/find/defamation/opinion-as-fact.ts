import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { raiseItProperly, showTheGrounds } from "./raise-it-properly.ts";

export const opinionAsFact = defineRule({
  id: "defamation/opinion-as-fact",
  grade: "pause",
  needs: ACCUSATION_WORDS,
  message: "This is called an opinion and reads as an accusation.",
  why: "An opinion is protected when readers can see what it rests on and could judge for themselves. Say what you saw and what you make of it, or leave the charge out.",
  *find(reading) {
    for (const allegation of allegationsIn(reading)) {
      const { span, manner } = allegation;
      if (manner !== "opinion") continue;
      yield {
        span,
        message: saidOfCharge(allegation).message,
        fixes: [showTheGrounds(reading, span), ...raiseItProperly(reading)],
      };
      return;
    }
  },
});
