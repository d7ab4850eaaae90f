import { shareOfJob } from "../../../read/lexicons/job-shares.ts";
import { peopleIn } from "../../../read/people.ts";
import { overlaps } from "../../../span.ts";
import { defineRule } from "../../rule.ts";
import { runsOf } from "./told.ts";

/** Words of work that say nothing by themselves: "head", "keeper", "model". */
const NOTHING_ALONE = new Set(
  "head first chair host star captain keeper cook leader first whip author owner trainer coach prop lock hooker first officer pilot model principal medium runner hunter cleaner sailor model guide rider".split(
    " ",
  ),
);
const MAKES_AN_OFFICE = new Set("the our your their local that a retired former ex".split(" "));

export const occupation = defineRule({
  id: "confidentiality/occupation",
  grade: "factor",
  needs: "anything",
  message: "What somebody does, or is known for, narrows down who this is.",
  why: "There is one mayor, and there are few vicars. Where the place is known, the work may be all that it takes.",
  *find(reading) {
    const names = peopleIn(reading).filter(({ form }) => form === "full" || form === "titled");
    for (const run of runsOf(reading, ["occupation", "office"])) {
      const job = run.words.at(-1)?.lower.replace(/'s$/, "") ?? "";
      if (run.words.length === 1 && NOTHING_ALONE.has(job) && !MAKES_AN_OFFICE.has(run.before)) continue;
      if (/^(?:my|i'm|i)$/.test(run.before) || names.some((name) => overlaps(name, run))) continue;
      yield {
        span: run,
        label: "occupation",
        whose: "patient",
        narrows: { kind: "share", share: shareOfJob(job) },
      };
    }
  },
});
