import { isAboutHealth } from "../../read/health.ts";
import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { CLAIMS_AUTHORITY, isNamed, MODEST, roleLine, WANTS_BELIEF, withoutLead } from "./authority.ts";

export const namelessAuthority = defineRule({
  id: "role/nameless-authority",
  grade: "pause",
  needs: [
    "doctor",
    "doc",
    "dr",
    "gp",
    "md",
    "physician",
    "consultant",
    "surgeon",
    "specialist",
    "registrar",
    "medic",
    "clinician",
    "nurse",
    "midwife",
    "pharmacist",
    "paramedic",
    "dentist",
    "physio",
    "physiotherapist",
    "psychologist",
    "psychiatrist",
    "paediatrician",
    "pediatrician",
    "cardiologist",
    "dermatologist",
    "derm",
    "anaesthetist",
    "anesthetist",
    "radiologist",
    "neurologist",
    "oncologist",
    "reg",
    "hcp",
    "professional",
    "expert",
    "medical",
    "medically",
    "clinical",
    "healthcare",
    "obstetrician",
    "gynaecologist",
    "gynae",
    "microbiologist",
    "prof",
    "professor",
  ],
  message: "This asks to be believed because of your profession, and does not say who you are.",
  why: "People cannot check an unnamed professional, and regulators expect that you usually say who you are when you speak on health. Sign it, or leave the profession out.",
  *find(reading) {
    const { audience } = reading.context;
    if (audience === "private" || audience === "colleagues" || audience === "patient") return;
    const isUnseen = reading.context.author === undefined && !reading.has(LEANS);
    for (const match of reading.matches(CLAIMS_AUTHORITY)) {
      if (isUnseen && isTelling(match.text)) continue;
      if (reading.isQuoted(match) || reading.isNegated(match) || isNamed(reading)) continue;
      if (reading.has(MODEST) || reading.signal("fiction").length > 0) return;
      if (!reading.has(WANTS_BELIEF) && !(STANDS_UP.test(match.text) && isAnswer(reading))) return;
      if (!isAboutHealth(reading) && !reading.has(LEANS) && !STANDS_UP.test(match.text)) return;
      yield { span: withoutLead(match, reading.text), fixes: [roleLine(reading)] };
      return;
    }
  },
});

/** "I'm a nurse and I'm tired": with no account to look at, this tells of oneself rather than claims. */
function isTelling(claim: string): boolean {
  return /^[\s.!?(]*i(?:'m| am)\b/.test(claim);
}

/** "GP here": nothing but the title is offered. */
const STANDS_UP = /(?:here|hat on|speaking)$|^(?:take|trust|listen|believe|speaking)/;

/** Leans on the title outright, whatever the subject. */
const LEANS =
  /\b(?:trust me|take it from|believe me|listen to|i can tell|you can quote|my word|hands down|laughable)\b/;

/** Somebody asked about health, and this is the answer. */
function isAnswer({ replyTo }: Reading): boolean {
  return replyTo?.has(/\?/) === true && isAboutHealth(replyTo);
}
