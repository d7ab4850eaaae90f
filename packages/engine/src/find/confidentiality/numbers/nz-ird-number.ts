import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { type DigitScheme, findDigits } from "./judged-number.ts";

/** Eight or nine digits, shown 2-3-3 or 3-3-3 (Inland Revenue). Only behind its cue. */
const NINE: DigitScheme = {
  length: 9,
  lead: 2,
  cue: cueOf("ird"),
  groupings: [],
  isHome: () => false,
  passes: () => true,
};
const EIGHT: DigitScheme = { ...NINE, length: 8 };

export const nzIrdNumber = defineRule({
  id: "confidentiality/ird-number",
  grade: "stop",
  needs: ["ird*"],
  message: "This looks like an IRD number.",
  why: "It belongs to one person and can be used to pass oneself off as them.",
  *find(reading) {
    let end = -1;
    for (const found of findDigits(reading, NINE)) {
      end = found.span?.end ?? end;
      yield found;
    }
    for (const found of findDigits(reading, EIGHT)) if ((found.span?.start ?? 0) >= end) yield found;
  },
});
