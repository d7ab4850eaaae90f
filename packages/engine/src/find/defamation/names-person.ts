import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const namesPerson = defineRule({
  id: "defamation/names-person",
  grade: "stop",
  needs: ACCUSATION_WORDS,
  message: "This accuses a person who is named, as a fact.",
  why: "Once it is out you would have to prove it, and if it is true it belongs with people who can act. Keep what you saw, with dates, and take it to the regulator, the police or a speak-up guardian.",
  *find(reading) {
    for (const { span, accused, manner } of allegationsIn(reading)) {
      if (manner !== "fact" || (accused !== "person" && accused !== "reader")) continue;
      yield { span, fixes: raiseItProperly(reading), ...(accused === "reader" ? TO_FACE : {}) };
      return;
    }
  },
});

const TO_FACE = {
  message: "This accuses the person you are answering, as a fact.",
  why: "Others read it too, and you would have to prove it. If you suspect a crime, keep what you have and take it to the police or your indemnifier, without a word here.",
};
