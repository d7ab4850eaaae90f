import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** Medicare Beneficiary Identifier, eleven characters, shown 4-3-4; letters leave out S, L, O, I, B and Z (CMS, "Understanding the MBI"). */
const SHAPE =
  /(?<![a-z0-9])[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d[- ]?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d[- ]?[ac-hjkmnp-rt-y]{2}\d{2}(?![a-z0-9])/gi;
const CUE = cueOf("mbi|medicare(?: beneficiary)?(?: identifier)?|medicare (?:id|number|no)");

export const usMedicareNumber = defineRule({
  id: "confidentiality/medicare-beneficiary-number",
  grade: "stop",
  needs: "digit",
  message: "This looks like a Medicare number.",
  why: "It points to one patient, and can be used for false claims.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: true,
      isDistinctive: true,
      isHome: reading.context.country === "US" && text === text.toUpperCase(),
    })),
});
