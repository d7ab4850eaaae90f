import { defineRule } from "../../rule.ts";
import { isRealDate } from "../dates/calendar.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/**
 * Sixteen characters: five letters of the surname, filled up with 9; the birth date as decade, month (51 to 62 for
 * women), day, year; two initials or 9; a digit; two letters (DVLA, driver number).
 */
const SHAPE = /(?<![a-z0-9])[a-z][a-z9]{4}[ ]?\d{6}[ ]?[a-z9]{2}\d[a-z]{2}(?![a-z0-9])/gi;
const CUE = cueOf("driv(?:ing|er|ers|er's) (?:licen[cs]e|number)|driving licen[cs]e|licen[cs]e");

export const gbDrivingLicence = defineRule({
  id: "confidentiality/driving-licence-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a driving licence number.",
  why: "It spells out its holder's surname, initials and date of birth.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => {
      const bare = text.replaceAll(" ", "").toLowerCase();
      return { cue: CUE, passes: spellsBirthDate(bare), isDistinctive: true, isHome: true };
    }),
});

function spellsBirthDate(number: string): boolean {
  if (!/^[a-z]+9*\d/.test(number) || !/^[a-z]{1,5}9{0,4}$/.test(number.slice(0, 5))) return false;
  const year = Number(number.charAt(5) + number.charAt(10));
  const month = Number(number.slice(6, 8)) % 50;
  const day = Number(number.slice(8, 10));
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day);
}
