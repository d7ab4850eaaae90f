import { defineRule } from "../../rule.ts";

// Ten digits, the last a modulus-11 check digit: NHS Data Dictionary, "NHS NUMBER".
const TEN_DIGITS = /(?<![\p{L}\d])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\d])/gu;

export const gbNhsNumber = defineRule({
  id: "confidentiality/nhs-number",
  grade: "stop",
  needs: "digit",
  message: "This looks like an NHS number.",
  why: "A record number points to one patient for anybody who can look it up.",
  *find(reading) {
    for (const match of reading.matches(TEN_DIGITS)) {
      if (!hasValidCheckDigit(match.text.replace(/\D/g, ""))) continue;
      yield {
        span: match,
        label: "number",
        whose: "patient",
        fixes: [{ title: "Take the number out", replacement: "[number removed]" }],
      };
    }
  },
});

function hasValidCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
