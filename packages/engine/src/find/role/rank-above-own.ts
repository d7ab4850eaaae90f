import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { isOfOthers, withoutLead } from "./authority.ts";

const RANKS = [
  ..."consultant surgeon attending specialist physician doctor nurse pharmacist paramedic midwife".split(" "),
  ..."dentist physiotherapist psychiatrist cardiologist".split(" "),
];

// A rank above one's own: "spine surgeon here" from somebody in training, "as a nurse" from a student.
const RANK = new RegExp(
  "(?:" +
    [
      `\\b(?:speaking )?as an? (?:\\w+ly |senior |busy |trained |qualified |practising |\\w+ )?(?:consultant|surgeon|attending|specialist|physician|nurse|pharmacist|paramedic|midwife|dentist|physiotherapist|psychiatrist|cardiologist)\\b(?! student| in training)`,
      `(?:^|[.!?\\n] ?)(?!(?:ask|see|my|the|our|your|his|her|an?|every|no|good|one) )(?:\\w+ ){0,2}?(?:consultant|surgeon|attending|specialist|nurse|pharmacist|paramedic|midwife|physician|doctor)(?: here| level)\\b`,
      "\\bi'?m (?:a |the )?(?:\\w+ )?(?:consultant|surgeon|specialist|nurse|pharmacist|paramedic|midwife|physician|doctor)\\b(?! in training| student)",
    ].join("|") +
    ")",
  "gm",
);

export const rankAboveOwn = defineRule({
  id: "role/rank-above-own",
  grade: "pause",
  needs: RANKS,
  message: "This gives you a rank that you are still training for.",
  why: "Readers weigh what you say by the role you give. Your own is worth naming: say that you are a student or in training.",
  *find(reading) {
    if (!isTrainee(reading) || reading.has(SAYS_STAGE)) return;
    for (const match of reading.matches(RANK)) {
      if (reading.isQuoted(match) || reading.isNegated(match) || reading.signal("fiction").length > 0)
        continue;
      if (isOfOthers(reading, match)) continue;
      yield { span: withoutLead(match, reading.text) };
      return;
    }
  },
});

/** In training or a student, by profession or bio. */
function isTrainee(reading: Reading): boolean {
  const { profession, author } = reading.context;
  return profession === "student" || TRAINEE.test((author?.bio ?? "").toLowerCase());
}

const TRAINEE =
  /\b(?:student|trainee|st[1-5]|ct[1-3]|imt\d?|f[12]|fy[12]|sho|pgy-?\d|core trainee|final year|yr ?\d|year \d|undergrad|intern|ms[1-4]|bds\d|hca|nursing associate|apprentice|assistant)\b/;

/** Says plainly how far one has come. */
const SAYS_STAGE =
  /\b(?:not (?:a|an|your) (?:\w+ )?(?:doctor|physician|consultant|surgeon|nurse)|student|trainee|in training|not on the medical register|not a nurse|only a student|i'?m only|before anyone asks)\b/;
