import { AMBIGUOUS_ABBREVIATIONS, CLINICAL_ABBREVIATIONS } from "../lexicons/clinical-abbreviations.ts";
import type { Match } from "../reading.ts";
import type { Meaning, ShorthandForm } from "./shorthand-form.ts";

/** #NOF, # hip, #s: broken bones. A hashtag that merely begins with a bone is none. */
const FRACTURE =
  /(?<![\w#])#\s?(?<bone>nofs?|neck of femur|hips?|tib\/?fib|tibia|fibula|radius|ulna|humerus|wrist|ankle|clavicle|ribs?|pelvis|pubic rami|shaft|femur|skull|mandible|scaphoid|patella|distal \w+|prox(?:imal)? \w+|l[1-5]|t\d{1,2}|c[1-7])(?!\w)/g;
const BONES: Readonly<Record<string, string>> = { nof: "neck of femur", nofs: "neck of femur" };

/** ?PE, ??sepsis, ?#NOF: a diagnosis that is only suspected. */
const QUERY = /(?<![\w?!"'])\?{1,3}(?=#?[a-z])#?(?<what>[a-z][\w/+-]{1,30})/g;

/** Two to seven letters that may be an abbreviation; the slashed forms too: c/o, o/e, h/o. */
const LETTERS = /(?<![\w/@.#])(?:[A-Za-z]\/[A-Za-z](?![\w/])|[A-Za-z][A-Za-z&]{1,6}(?![\w/@]))/g;

export const FRACTURE_FORM: ShorthandForm = {
  pattern: FRACTURE,
  mean: ({ groups: { bone = "" } }) => ({ kind: "fracture", meaning: `a fracture: ${BONES[bone] ?? bone}` }),
};

export const QUERY_FORM: ShorthandForm = {
  pattern: QUERY,
  mean({ groups: { what = "" } }) {
    const known = CLINICAL_ABBREVIATIONS.get(what);
    return { kind: "query", meaning: known === undefined ? "suspected, not certain" : `suspected ${known}` };
  },
};

export const ABBREVIATION_FORM: ShorthandForm = { pattern: LETTERS, keepsCase: true, mean: abbreviation };

function abbreviation({ text }: Match): Meaning | undefined {
  const lower = text.toLowerCase();
  const meaning = CLINICAL_ABBREVIATIONS.get(lower);
  if (meaning === undefined) return undefined;
  const isShouted = text === text.toUpperCase();
  if (AMBIGUOUS_ABBREVIATIONS.has(lower) && !isShouted) return undefined;
  return { kind: "abbreviation", meaning };
}
