import { defineRule } from "../../rule.ts";
import { weightedSum } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** S or T for citizens and residents, F, G or M for foreigners, seven digits, a check letter: NRIC and FIN. */
const SHAPE = /(?<![a-z0-9])[stfgm]\d{7}[a-z](?![a-z0-9])/gi;
const CUE = cueOf("nric|fin|ic");
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];
const OFFSET: Readonly<Record<string, number>> = { S: 0, F: 0, T: 4, G: 4, M: 3 };
const LETTERS: Readonly<Record<string, string>> = {
  S: "JZIHGFEDCBA",
  T: "JZIHGFEDCBA",
  F: "XWUTRQPNMLK",
  G: "XWUTRQPNMLK",
  M: "XWUTRQPNJLK",
};

export const sgNric = defineRule({
  id: "confidentiality/nric-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like an NRIC or FIN number.",
  why: "It belongs to one person for life, and every clinic there looks people up by it.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: passesNric(text.toUpperCase()),
      isDistinctive: true,
      isHome: reading.context.country === "SG",
    })),
});

function passesNric(number: string): boolean {
  const series = number.charAt(0);
  const sum = weightedSum(number.slice(1, 8), WEIGHTS) + (OFFSET[series] ?? 0);
  return LETTERS[series]?.charAt(sum % 11) === number.charAt(8);
}
