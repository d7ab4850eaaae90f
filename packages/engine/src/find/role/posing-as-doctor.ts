import { defineRule } from "../rule.ts";
import { ownRole } from "./authority.ts";
import { DOCTOR_WORDS, falseDoctor } from "./false-doctor.ts";

export const posingAsDoctor = defineRule({
  id: "role/posing-as-doctor",
  grade: "pause",
  needs: DOCTOR_WORDS,
  message: "This presents you as a doctor when you are not one.",
  why: "Readers act on a doctor's word, so using the title without the registration can break the law as well as their trust. Your own role is worth naming: say what you are.",
  *find(reading) {
    const span = falseDoctor(reading);
    if (span === undefined) return;
    // A second mention would keep the claim alive, so a change in one place is no help.
    const mentions = reading.tokens.filter(({ lower }) => CLAIMED.has(lower)).length;
    yield { span, fixes: mentions === 1 ? [ownRole()] : [] };
  },
});

const CLAIMED: ReadonlySet<string> = new Set(DOCTOR_WORDS);
