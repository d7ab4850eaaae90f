import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const namesPerson = defineRule({
  id: "defamation/names-person",
  grade: "stop",
  needs: ACCUSATION_WORDS,
  message: "This accuses a person who is named, as a fact.",
  why: "Once it is out you would have to prove it, and if it is true it belongs with people who can act. Keep what you saw, with dates, and take it to the regulator, the police or a speak-up guardian.",
  *find(reading) {
    for (const allegation of allegationsIn(reading)) {
      const { span, accused, manner } = allegation;
      if (manner !== "fact" || (accused !== "person" && accused !== "reader")) continue;
      yield { span, ...saidOfCharge(allegation), fixes: raiseItProperly(reading) };
      return;
    }
  },
});
