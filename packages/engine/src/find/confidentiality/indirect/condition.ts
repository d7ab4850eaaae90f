import { LONGEST_CONDITION, shareWith } from "../../../read/lexicons/rare-conditions.ts";
import type { Token } from "../../../read/tokenise.ts";
import { defineRule, type Narrowing } from "../../rule.ts";
import { runsOf } from "./told.ts";

export const condition = defineRule({
  id: "confidentiality/condition",
  grade: "factor",
  needs: "anything",
  message: "An illness, an injury or a treatment narrows down who this is.",
  why: "The rarer the condition, the fewer people it can be. A family of conditions says as much for teaching.",
  *find(reading) {
    for (const run of runsOf(reading, ["condition", "body", "treatment"])) {
      if (/^(?:my|our)$/.test(run.before)) continue;
      const narrows = narrowingOf(run.words);
      yield { span: run, label: "condition", whose: "patient", ...(narrows && { narrows }) };
    }
  },
});

/** The share of the rarest condition that is named in the words. */
function narrowingOf(words: readonly Token[]): Narrowing | undefined {
  let share: number | undefined;
  for (let first = 0; first < words.length; first++) {
    for (let size = 1; size <= LONGEST_CONDITION; size++) {
      const name = words
        .slice(first, first + size)
        .map(({ lower }) => lower)
        .join(" ");
      const found = shareWith(name);
      if (found !== undefined && (share === undefined || found < share)) share = found;
    }
  }
  return share === undefined ? undefined : { kind: "share", share };
}
