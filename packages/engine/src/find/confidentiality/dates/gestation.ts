import { shorthandFigures } from "../../../read/shorthand.ts";
import { defineRule } from "../../rule.ts";
import { share } from "./shares.ts";

/** "34 weeks pregnant", "born at 26 weeks", "34/40"; shorthand such as 28+3 is read before. */
const IN_WORDS =
  /(?<![\w.,£$€/-])(?<weeks>[4-9]|[1-3]\d|4[0-3])(?: ?(?:weeks?|wks?|wk))(?= (?:pregnant|gone|gestation|preg|twins|corrected|with (?:twins|pprom|pre-?eclampsia)|by dates|scan)\b)|(?<=\b(?:at|born at|delivered at|came at|is|she's|now|pprom at|labour at|loss at|bleed at) )(?:2[0-9]|3[0-9]|4[0-3]) ?(?:weeks?|wks?)(?!' | (?:long|ago|later|into|of|on|in|to|old|post|after|wait)\b)(?![\w-])/g;
const OF_THE_AUTHOR = /\b(?:i'm|i am|i was|we're|my|me at|wife's|partner's)\s(?:\w+ ){0,2}$/;
/** About one pregnant woman in forty is in any week; 700,000 births a year in 67 million people. */
const SHARE_OF_A_WEEK = 700_000 / 67_000_000 / 52;

export const gestation = defineRule({
  id: "confidentiality/gestation",
  grade: "factor",
  needs: "digit",
  message: "This says how far a pregnancy has gone.",
  why: "It gives the due date to within days; with a place or a complication that can be one person.",
  *find(reading) {
    const short = shorthandFigures(reading).filter((each) => each.kind === "gestation");
    for (const each of [...short, ...reading.matches(IN_WORDS)].sort((a, b) => a.start - b.start)) {
      if (OF_THE_AUTHOR.test(reading.before(each, 24))) continue;
      yield {
        span: { start: each.start, end: each.end },
        label: "date",
        narrows: share(SHARE_OF_A_WEEK),
        fixes: [{ title: "Leave the weeks out", replacement: "" }],
      };
    }
  },
});
