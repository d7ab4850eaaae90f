import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

export const namesOrganisation = defineRule({
  id: "defamation/names-organisation",
  grade: "stop",
  needs: ACCUSATION_WORDS,
  message: "This accuses a business or a service that is named, as a fact.",
  why: "Firms and the people who run them can sue, and readers may be frightened away from care. Give the finding and its source, or report what you know to the inspector.",
  *find(reading) {
    for (const allegation of allegationsIn(reading)) {
      const { span, accused, manner } = allegation;
      if (manner !== "fact" || accused !== "organisation") continue;
      yield { span, ...saidOfCharge(allegation), fixes: raiseItProperly(reading) };
      return;
    }
  },
});
