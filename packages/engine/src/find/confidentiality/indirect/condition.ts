import { LONGEST_CONDITION, type Prevalence, prevalenceOf } from "../../../read/lexicons/rare-conditions.ts";
import type { Token } from "../../../read/tokenise.ts";
import { defineRule, type Narrowing } from "../../rule.ts";
import { tellingDetails } from "./telling-details.ts";

export const condition = defineRule({
  id: "confidentiality/condition",
  grade: "factor",
  needs: "anything",
  message: "An illness, an injury or a treatment narrows down who this is.",
  why: "The rarer the condition, the fewer people it can be. A family of conditions says as much for teaching.",
  *find(reading) {
    for (const detail of tellingDetails(reading)) {
      if (detail.label !== "condition") continue;
      const narrows = narrowingOf(detail.words);
      yield { span: detail, label: "condition", whose: "patient", ...(narrows && { narrows }) };
    }
  },
});

/** The rarest condition that is named in the words. */
function narrowingOf(words: readonly Token[]): Narrowing | undefined {
  let rarest: Prevalence | undefined;
  for (let first = 0; first < words.length; first++) {
    for (let size = 1; size <= LONGEST_CONDITION; size++) {
      const name = words
        .slice(first, first + size)
        .map(({ lower }) => lower)
        .join(" ");
      const found = prevalenceOf(name);
      if (found !== undefined && found.share < (rarest?.share ?? 1)) rarest = found;
    }
  }
  return rarest && { kind: "share", ...rarest };
}
