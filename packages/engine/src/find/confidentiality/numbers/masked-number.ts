import { defineRule } from "../../rule.ts";

const SCHEME =
  "(?:nhs|chi|mrn|hosp(?:ital)?|h&c|nhi|ppsn?|ohip|ssn|nric|ic|hkid|medicare|passport|card|phone|mobile|number|id)";
/** "Last four of his NHS no 0018", "IC ends 5521", "ending 0018". */
const LAST_DIGITS = new RegExp(
  `(?<![a-z0-9])(?:(?:last|final|first) (?:three|four|five|six|[3-6])(?: digits|(?: digits)? of (?:\\w+ ){0,3}${SCHEME}(?: (?:number|no\\.?))?)(?: (?:is|are|was))?|${SCHEME}(?: (?:number|no\\.?))? end(?:s|ing)(?: in| with)?)[\\s:=]{1,3}(?<digits>[*x•.]{0,8}\\d{2,6}[a-z]?)(?![\\w])`,
  "dg",
);
/** "NHS 999 000 00xx", "S****567D": digits with some of them covered. */
const COVERED = new RegExp(
  `(?<![a-z0-9])${SCHEME}(?: (?:number|no\\.?))?[\\s:#]{1,3}(?<digits>(?=[a-z]?[\\d *x•-]{0,16}[*x•]{2})[a-z]?[\\d*x•]{2,6}(?:[ -]?[\\d*x•]{2,6}){0,3}[a-z]?)(?![\\w*•])`,
  "dg",
);

export const maskedNumber = defineRule({
  id: "confidentiality/masked-number",
  grade: "factor",
  needs: "digit",
  message: "This is part of somebody's number.",
  why: "A few digits with initials, a name or a bed are enough for anybody with a list.",
  *find(reading) {
    for (const pattern of [LAST_DIGITS, COVERED]) {
      for (const match of reading.matches(pattern)) {
        const span = match.group("digits");
        if (span === undefined || !/\d/.test(match.groups.digits ?? "")) continue;
        yield {
          span,
          label: "number",
          fixes: [{ title: "Take the digits out", replacement: "[number removed]" }],
        };
      }
    }
  },
});
