import { defineRule } from "../../rule.ts";
import { isRealDate } from "../dates/calendar.ts";
import { weightedSum } from "./check-digits.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/**
 * Québec's health insurance number: three letters of the surname, one of the forename, birth date YYMMDD with 50 added to
 * the month for women, an index from 1, a check digit over 17 digits (petalmd/health_card). The century is not on the card.
 */
const SHAPE = /(?<![a-z0-9])[a-z]{4} ?\d{4} ?\d{4}(?![a-z0-9])/gi;
const CUE = cueOf("ramq|nam|carte (?:soleil|d'assurance[- ]maladie)|assurance[- ]maladie|health insurance");
const WEIGHTS = [7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1];

export const caRamqNumber = defineRule({
  id: "confidentiality/ramq-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Québec health insurance number.",
  why: "It spells out somebody's name, sex and date of birth.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => {
      const number = text.replaceAll(" ", "").toUpperCase();
      return {
        cue: CUE,
        passes: [19, 20].some((century) => passesRamq(number, century)),
        isDistinctive: true,
        isHome: reading.context.country === "CA" && text === text.toUpperCase(),
      };
    }),
});

function passesRamq(number: string, century: number): boolean {
  const letters = [...number.slice(0, 4)].map(letterCode).join("");
  const [year, month, day] = [4, 6, 8].map((at) => number.slice(at, at + 2)) as [string, string, string];
  if (!isRealDate(century * 100 + Number(year), Number(month) % 50, Number(day))) return false;
  const index = number.charAt(10);
  const digits = `${letters}${century}${year}${month}${day}${index}`;
  return index !== "0" && weightedSum(digits, WEIGHTS) % 10 === Number(number.charAt(11));
}

/** A is 01 to R is 18, then a gap of one: S is 20 to Z is 27. */
function letterCode(letter: string): string {
  const place = letter.charCodeAt(0) - 64;
  return String(place > 18 ? place + 1 : place).padStart(2, "0");
}
