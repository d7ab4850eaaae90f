import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const passesOnRumour = defineRule({
  id: "defamation/passes-on-rumour",
  grade: "pause",
  needs: ACCUSATION_WORDS,
  message: "This passes on a rumour that could ruin somebody.",
  why: "Whoever repeats a rumour answers for it as if it were their own. If it worries you, tell somebody who can check it, and leave it off here.",
  *find(reading) {
    for (const allegation of allegationsIn(reading)) {
      const { span, manner } = allegation;
      if (manner !== "hearsay") continue;
      yield { span, message: saidOfCharge(allegation).message, fixes: raiseItProperly(reading) };
      return;
    }
  },
});
