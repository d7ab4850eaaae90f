import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** State letter, up to three letters of the war, digits to seven or eight characters, perhaps a dependant's letter. No check digit. */
const SHAPE = /(?<![a-z0-9])[nvqwst][a-z ]{0,3}\d{3,6}[a-z]?(?![a-z0-9])/gi;
const CUE = cueOf("dva(?: file)?|(?:gold|white|veterans?'?|orange) card|veterans'? affairs");

export const auDvaNumber = defineRule({
  id: "confidentiality/dva-number",
  grade: "stop",
  needs: ["dva", "gold", "white", "orange", "veteran*"],
  message: "This looks like a veteran's file number.",
  why: "It points to one veteran or a member of the family.",
  find: (reading) =>
    findShapes(reading, SHAPE, () => ({ cue: CUE, passes: true, isDistinctive: false, isHome: false })),
});
