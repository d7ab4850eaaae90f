import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes } from "./judged-number.ts";

/** One or two letters, six digits, a check digit or A, usually in brackets: HKID, as python-stdnum checks it. */
const SHAPE = /(?<![a-z0-9])[a-z]{1,2}\d{6}(?:\([0-9a]\)|[0-9a])(?![a-z0-9])/gi;
const CUE = cueOf("hkid(?: card)?|hong kong id(?:entity)?(?: card)?|id(?:entity)? card|身份證|身份证");
const NO_FIRST_LETTER = 36;

export const hkIdentityCard = defineRule({
  id: "confidentiality/hk-identity-card-number",
  grade: "stop",
  needs: "digits",
  message: "This looks like a Hong Kong identity card number.",
  why: "It belongs to one person for life, and every hospital there looks people up by it.",
  find: (reading) =>
    findShapes(reading, SHAPE, ({ text }) => {
      const isBracketed = text.includes("(");
      return {
        cue: CUE,
        passes: passesHkid(text.replace(/[()]/g, "").toUpperCase()),
        isDistinctive: isBracketed,
        isHome: isBracketed || reading.context.country === "HK",
      };
    }),
});

function passesHkid(number: string): boolean {
  const padded = number.length === 8 ? ` ${number}` : number;
  let sum = 0;
  for (let index = 0; index < 8; index++) sum += valueOfUnit(padded.charAt(index)) * (9 - index);
  return (sum + valueOfUnit(padded.charAt(8))) % 11 === 0;
}

function valueOfUnit(unit: string): number {
  return unit === " " ? NO_FIRST_LETTER : Number.parseInt(unit, 36);
}
