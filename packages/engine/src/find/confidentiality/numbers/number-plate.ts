import { defineRule } from "../../rule.ts";
import { cueOf, isMadeUp, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** Plates of any country, older British ones too: one to three groups in capitals, only right behind a cue. */
const PLATE = /(?<![A-Za-z0-9])(?!VRM|REG)[A-Z0-9]{1,7}(?:[ -][A-Z0-9]{1,6}){0,2}(?![A-Za-z0-9]|[.,]\d)/g;
const PLATE_CUE = cueOf("(?:number|licen[cs]e|registration|reg) ?plates?|plates?|rego|vrm");
const REG_CUE = cueOf("reg(?:istration)?|vehicle|car|van|taxi|matatu|boda|plate");
/** Words in capitals that stand behind a cue. */
const WORDS =
  /^(?:PLATES?|NUMBER|NO|CAR|VAN|TAXI|IS|WAS|A|I|THE|AND|IN|ON|OF|TO|AT|NHS|GP|ICU|CT|MRI|GMC|NMC|GPHC|HCPC|GDC)(?![A-Z0-9])/;
/**
 * A123 BCD, ABC 123D, AIG 1234 (British); 12-D-12345 (Ireland); KDA 123A (Kenya); CA 123-456, ND 12345, ABC 123 GP
 * (South Africa); SBA 1234 A (Singapore); WXY 1234 (Malaysia); AB 1234 (Hong Kong): letters beside digits.
 */
const KNOWN =
  /^(?:[A-Z]{1,4}[ -]?\d{1,6}(?:[ -]?(?:[A-Z]{1,3}|\d{3}))?|\d{1,4}[ -]?[A-Z]{1,3}[ -]?\d{1,6}|\d{1,4}[ -]?[A-Z]{3})$/;
const SHORTEST_WITHOUT_PLATE = 5;
const OWN = /\bmy (?:\w+ ){0,2}$|\bmine is $/;

export const numberPlate = defineRule({
  id: "confidentiality/number-plate",
  grade: "stop",
  needs: [
    "plate",
    "plates",
    "numberplate*",
    "reg",
    "rego",
    "vrm",
    "registration",
    "matatu",
    "taxi",
    "car",
    "van",
    "vehicle",
  ],
  message: "This looks like a vehicle's number plate.",
  why: "Neighbours know whose car it is, and anybody who saw it outside can work out who was inside.",
  *find(reading) {
    for (const match of reading.casedMatches(PLATE)) {
      if (WORDS.test(match.text)) continue;
      const before = textBefore(reading, match);
      const cue = PLATE_CUE.exec(before) ?? (isKnown(match.text) ? REG_CUE.exec(before) : null);
      if (cue === null || !isPlate(match.text, cue[0]) || isMadeUp(reading, match)) continue;
      const isOwn = cue.groups?.own !== undefined || OWN.test(before.slice(0, cue.index));
      yield foundNumber(match, isOwn ? "author" : "unknown");
    }
  },
});

/** "Reg ST4" is a registrar. */
function isKnown(text: string): boolean {
  return text.length >= SHORTEST_WITHOUT_PLATE && KNOWN.test(text);
}

/** Letters and digits, or behind "number plate" the three letters that most plates begin with. */
function isPlate(text: string, cue: string): boolean {
  if (/[A-Z]/.test(text) && /\d/.test(text)) return text.length >= 3;
  return /^[A-Z]{3}$/.test(text) && /number|licen|reg/.test(cue);
}
