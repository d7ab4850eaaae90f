import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** Medicare Beneficiary Identifier, eleven characters, shown 4-3-4; letters leave out S, L, O, I, B and Z (CMS, "Understanding the MBI"). */
const SHAPE =
  /(?<![a-z0-9])[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d[- ]?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d[- ]?[ac-hjkmnp-rt-y]{2}\d{2}(?![a-z0-9])/gi;
/** Behind a cue the shape of the card is enough, with any letters and a figure missing at most. */
const MISTYPED =
  /(?<![a-z0-9])(?=[a-z0-9-]{0,10}\d)(?=[a-z0-9-]{0,10}[a-z])[a-z0-9]{4}-?[a-z0-9]{3}-?[a-z0-9]{3,4}(?![a-z0-9])/gi;
const FEWEST_DIGITS = 4;
const CUE = cueOf("mbi|medicare(?: beneficiary)?(?: identifier)?|medicare (?:id|number|no)");

const NEVER = /(?!)/;

export const usMedicareNumber = defineRule({
  id: "confidentiality/medicare-beneficiary-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Medicare number.",
  why: "It points to one patient, and can be used for false claims.",
  *find(reading) {
    yield* findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: true,
      isDistinctive: true,
      isHome: reading.context.country === "US" && text === text.toUpperCase(),
    }));
    if (!reading.has(/mbi|medicare/)) return;
    yield* findShapes(reading, MISTYPED, ({ text }) => {
      const isOther = text.search(SHAPE) >= 0 || text.replace(/\D/g, "").length < FEWEST_DIGITS;
      return { cue: isOther ? NEVER : CUE, passes: false, isDistinctive: false, isHome: false };
    });
  },
});
