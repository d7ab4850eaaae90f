import { shorthandFigures } from "../../../read/shorthand.ts";
import type { Narrowing } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { A_DAY } from "./shares.ts";

/** "Day 61", "day two", "day forty-one" of somebody's stay, recovery or life; shorthand (POD 3, DOL2, D+1) is read before. */
const DAY =
  /(?<![\w'-])(?:on |by )?(?:day (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)|(?:second|third|fourth|fifth|sixth|seventh) day)(?![\w-]|[.,:]\d)/g;
const STAY_NEAR =
  /\b(?:post|op|icu|itu|nicu|vent\w*|ward|admi\w+|bmt|transplant|chemo\w*|graft|fever|antibiotics|abx|bed|cot|walk\w*|extubat\w*|trachy|home|stay|coma|tube|rehab|stroke|detox|drain|picu|burns?|he|she|him|her|baby)\b/;
const OF_THE_AUTHOR =
  /\b(?:my|our|i'm on|i am on|nights?|shift|leave|holiday|strike|training|induction|course|conference|challenge|dry january|audit)\b[^.!?\n]{0,12}$|\b(?:every|per|each|the|a|one|good|bad|last|snow|rest) $/;
const PROGRAMME_AFTER =
  /^ (?:of (?:the |my |our )?(?:strike|conference|course|training|nights|leave|induction|audit|challenge|rota|january|a |isolation|lockdown)|surgery|case|centre|center|unit|off|shift|out|trip|rate|one|hospital|nursery|release)\b/;

export const dayCount = defineRule({
  id: "confidentiality/day-count",
  grade: "factor",
  needs: ["day", "pod*", "dol*", "d", ...Array.from({ length: 99 }, (_, day) => `d${day + 1}`)],
  message: "This counts the days since an operation, an admission or a birth.",
  why: "Counted back from the day of the post it gives the date.",
  *find(reading) {
    const short = shorthandFigures(reading).filter((each) => each.kind === "day-count");
    for (const { start, end } of short) yield dayFound({ start, end });
    if (!reading.hasWord("day")) return;
    for (const match of reading.matches(DAY)) {
      if (short.some((each) => each.start < match.end && match.start < each.end)) continue;
      if (OF_THE_AUTHOR.test(reading.before(match, 30)) || PROGRAMME_AFTER.test(reading.after(match, 24)))
        continue;
      const isAside = /, $/.test(reading.before(match, 3)) && /^(?:[,.;]|$)/.test(reading.after(match, 2));
      if (!isAside && !STAY_NEAR.test(reading.around(match, 60, 60))) continue;
      yield dayFound({ start: match.start, end: match.end });
    }
  },
});

function dayFound(span: { readonly start: number; readonly end: number }) {
  const narrows: Narrowing = A_DAY;
  return {
    span,
    label: "date" as const,
    narrows,
    fixes: [{ title: "Leave the day out", replacement: "a while in" }],
  };
}
