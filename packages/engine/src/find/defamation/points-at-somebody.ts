import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const pointsAtSomebody = defineRule({
  id: "defamation/points-at-somebody",
  grade: "stop",
  needs: ACCUSATION_WORDS,
  message: "This accuses somebody whom readers can work out.",
  why: "A post, a place or a car is enough of a name for those who know them. If it is true it deserves to be looked into: take it to the manager above, the regulator or a speak-up guardian.",
  *find(reading) {
    for (const allegation of allegationsIn(reading)) {
      const { span, accused, manner } = allegation;
      if (manner !== "fact" || accused !== "role") continue;
      yield { span, ...saidOfCharge(allegation), fixes: raiseItProperly(reading) };
      return;
    }
  },
});
