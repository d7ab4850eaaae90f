import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/**
 * National Health Index number (HISO 10046): three letters without I and O, then three digits and a check digit, or in
 * the new form two digits, a letter and a check letter. Weights 7 to 2; modulus 11, or 23 for the new form. Numbers that
 * begin with Z are kept for tests.
 */
const SHAPE = /(?<![a-z0-9])[a-hj-np-z]{3} ?\d{2}(?:\d{2}|[a-hj-np-z]{2})(?![a-z0-9])/gi;
const CUE = cueOf("nhi");
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

export const nzNhiNumber = defineRule({
  id: "confidentiality/nhi-number",
  grade: "stop",
  needs: "digit",
  message: "This looks like an NHI number.",
  why: "It points to one patient in every New Zealand health record.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: passesNhi(text.replace(" ", "").toUpperCase()),
      isDistinctive: true,
      isHome: reading.context.country === "NZ" && text === text.toUpperCase(),
    })),
});

function passesNhi(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += letterValue(number.charAt(index)) * (7 - index);
  if (/\d$/.test(number)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(number.charAt(6));
  return letterValue(number.charAt(6)) === 23 - (sum % 23);
}

function letterValue(unit: string): number {
  return /\d/.test(unit) ? Number(unit) : LETTERS.indexOf(unit) + 1;
}
