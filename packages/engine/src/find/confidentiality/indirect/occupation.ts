import { shareOfJob } from "../../../read/lexicons/job-shares.ts";
import { peopleIn } from "../../../read/people.ts";
import { overlaps } from "../../../span.ts";
import { defineRule } from "../../rule.ts";
import { type TellingDetail, tellingDetails } from "./telling-details.ts";

/** "My porter" and "I'm a vet" are the author's. */
const OWN = new Set(["my", "i'm", "i"]);

export const occupation = defineRule({
  id: "confidentiality/occupation",
  grade: "factor",
  needs: "anything",
  message: "What somebody does, or is known for, narrows down who this is.",
  why: "There is one mayor, and there are few vicars. Where the place is known, the work may be all that it takes.",
  *find(reading) {
    const names = peopleIn(reading).filter(({ form }) => form === "full" || form === "titled");
    for (const detail of tellingDetails(reading)) {
      if (detail.label !== "occupation" || OWN.has(detail.before)) continue;
      if (names.some((name) => overlaps(name, detail))) continue;
      yield {
        span: detail,
        label: "occupation",
        whose: "patient",
        narrows: { kind: "share", share: rarestJob(detail) },
      };
    }
  },
});

/** "The retired postman from the quiz" is known by his work, wherever in the words it stands. */
function rarestJob({ words }: TellingDetail): number {
  return Math.min(...words.map(({ lower }) => shareOfJob(lower.replace(/'s$/, ""))));
}
