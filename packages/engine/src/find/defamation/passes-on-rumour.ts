import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const passesOnRumour = defineRule({
  id: "defamation/passes-on-rumour",
  grade: "pause",
  needs: ACCUSATION_WORDS,
  message: "This passes on a rumour that could ruin somebody.",
  why: "Whoever repeats a rumour answers for it as if it were their own. If it worries you, tell somebody who can check it, and leave it off here.",
  *find(reading) {
    for (const { span, manner } of allegationsIn(reading)) {
      if (manner !== "hearsay") continue;
      yield { span, fixes: raiseItProperly(reading) };
      return;
    }
  },
});
