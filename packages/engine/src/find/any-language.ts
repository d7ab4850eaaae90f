import type { Reading } from "../read/reading.ts";
import { ADDRESS_RULES } from "./confidentiality/addresses/rules.ts";
import { CONTACT_RULES } from "./confidentiality/contacts/rules.ts";
import { DATE_RULES } from "./confidentiality/dates/rules.ts";
import { otherName } from "./confidentiality/names/other-name.ts";
import { patientName } from "./confidentiality/names/patient-name.ts";
import { NAME_RULES } from "./confidentiality/names/rules.ts";
import { NUMBER_RULES } from "./confidentiality/numbers/rules.ts";
import type { Hit, Rule } from "./rule.ts";

/** Rules that go by the shape of what they find: digits, signs, a title before a name. */
const BY_SHAPE: ReadonlySet<Rule> = new Set([
  ...NUMBER_RULES,
  ...CONTACT_RULES,
  ...ADDRESS_RULES,
  ...DATE_RULES,
  ...NAME_RULES,
]);

/** The word for one who is under care, in languages that are written around our readers; accents left out. */
const PATIENT =
  /\b(?:[cg]laf|l?lawdriniaeth|othar|turoro|pesakit|pasien(?:t|te|ten)?|pasyente|patient(?:e|en|in)?|malade|malad|isiguli|isigulan[ae]|mokudi|molwetse|mgonjwa|bukaan\w{0,4}|alaisan|paciente|doente|paziente|pacjent\w{0,4}|pacient\w{0,4}|beteg\w{0,4}|potila\w{1,4}|hasta(?:m|miz|nin)?|benh nhan|mareez|marij)\b/;
const PATIENT_ELSEWHERE =
  /病人|患者|நோயாளி|रोगी|मरीज|ਮਰੀਜ|مريض|مریض|রোগী|пациент|пацієнт|хвор|ασθεν|환자|ผู้ป่วย|คนไข้/u;
const TITLE = /^(?:mr|mrs|ms|miss|master|mx|puan|encik|tuan|cik)\b/;

/**
 * What is left of the hits in a draft that is not English. Numbers are what they are; a name or a contact is somebody's
 * under care where the sentence speaks of a patient. Details that only count together are told by English words.
 */
export function heardInAnyLanguage(hits: readonly Hit[], reading: Reading): Hit[] {
  return hits.flatMap((hit) => {
    if (!BY_SHAPE.has(hit.rule)) return [];
    const isTitled =
      hit.rule === otherName && hit.span !== undefined && TITLE.test(reading.plainOf(hit.span));
    if (hit.grade === "factor" && !isTitled) return [];
    if (hit.whose !== "unknown" || hit.span === undefined || !speaksOfPatient(hit.span, reading))
      return isTitled ? [] : [hit];
    return [isTitled ? asPatientName(hit) : { ...hit, whose: "patient", grade: "pause" }];
  });
}

function speaksOfPatient(span: NonNullable<Hit["span"]>, reading: Reading): boolean {
  const { start, end } = reading.sentenceOf(span);
  return (
    PATIENT.test(reading.plainOf({ start, end })) || PATIENT_ELSEWHERE.test(reading.text.slice(start, end))
  );
}

function asPatientName(hit: Hit): Hit {
  const { message, why } = patientName;
  return { ...hit, rule: patientName, message, why, whose: "patient", grade: "pause" };
}
