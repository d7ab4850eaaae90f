import { defineRule } from "../../rule.ts";
import { weightedSum } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/**
 * Seven digits, a check letter, and since 2013 a second letter (A or B; H for others; W, T and X on old ones): Personal
 * Public Service Number, as python-stdnum checks it. W, T and X are not counted.
 */
const SHAPE = /(?<![a-z0-9])\d{7}[ -]?[a-w][abhtwx]?(?![a-z0-9])/gi;
const CUE = cueOf("pps(?:n)?|rsi|personal public service");
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];
const LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

export const iePpsNumber = defineRule({
  id: "confidentiality/pps-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a PPS number.",
  why: "It belongs to one person for life, and opens records of health, tax and welfare.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: passesPps(text.replace(/[ -]/g, "").toUpperCase()),
      isDistinctive: true,
      isHome: reading.context.country === "IE",
    })),
});

function passesPps(number: string): boolean {
  const second = number.charAt(8);
  const extra = /[A-I]/.test(second) ? 9 * (second.charCodeAt(0) - 64) : 0;
  return LETTERS.charAt((weightedSum(number, WEIGHTS) + extra) % 23) === number.charAt(7);
}
