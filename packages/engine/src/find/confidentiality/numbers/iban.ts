import { defineRule } from "../../rule.ts";
import { cueOf } from "./cue.ts";
import { findShapes, foundNumber } from "./judged-number.ts";

/** Two letters, two check digits, groups of up to four: ISO 13616, modulus 97. */
const SHAPE = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])/gi;
const CUE = cueOf("iban");

export const iban = defineRule({
  id: "confidentiality/iban",
  grade: "stop",
  needs: "digits",
  message: "This looks like a bank account number.",
  why: "It belongs to one person and can be misused.",
  *find(reading) {
    const found = findShapes(reading, SHAPE, ({ text }) => ({
      cue: CUE,
      passes: passesMod97(text.replaceAll(" ", "").toUpperCase()),
      isDistinctive: true,
      isHome: true,
    }));
    for (const each of found)
      if (each.span !== undefined) yield { ...each, ...foundNumber(each.span, "unknown") };
  },
});

function passesMod97(number: string): boolean {
  let rest = 0;
  for (const unit of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
