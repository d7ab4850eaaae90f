import { ANALYTE_WORDS, ANALYTES } from "../lexicons/analytes.ts";
import type { Match, Reading } from "../reading.ts";
import { type Meaning, nearby, plainForm, type ShorthandForm } from "./shorthand-form.ts";

/** A result: "K+ 6.8", "Na 128", "INR of 2.4", "sats 89%", "HbA1c 48". */
const RESULT = new RegExp(
  `(?<![\\w-])(?:${ANALYTES.join("|")})(?![\\w-])\\s?(?:now |of |is |was |at |only |up to |down to )?[:=<>~]?\\s?\\d{1,6}(?:[.,]\\d{1,3})?(?:\\s?%)?(?![\\w/])`,
  "g",
);

/** An amount with its unit: 500mg, 10 000 units, 0.5 ml/kg/h, 38.9C, 31 stone. */
const AMOUNT =
  /(?<![\w.,£$€-])\d{1,3}(?:[ ,]?\d{3}){0,2}(?:\.\d{1,3})?\s?(?:m?mol|[mnu]?cg|micrograms?|mg|ug|kg|g|grams?|ml|mls|l|litres?|units?|iu|bpm|mmhg|kpa|cm|mm|km|miles?|kcal|calories|joules|j|degrees|stone|lbs?|oz|ounces|%|per cent|percent)(?:\/(?:kg|h|hr|hour|min|day|l|dl|ml|mol)){0,2}(?!\w)/g;

/** Two numbers with a slash: a blood pressure, or a mark out of so many. */
const PAIR = /(?<![\w.,£$€/+-])(?<first>\d{1,3})\/(?<second>\d{1,3})(?![\w/+]|[.,]\d)/g;
const SCORE_BEFORE =
  /\b(?:pain|gcs|power|mmse|moca|amts?|amt|phq\S{0,3}|gad\S{0,3}|apgars?|score\w*|scoring|scale|rated?|mrc|strength|reflexes|va|acuity|vision|curb\S{0,3}|wells|rockwood|cfs|epds|bishop|grade|marks?|got|only)\s?(?:of |is |was |now |still |at |a |an )?[:=]?\s?$/;
const SCORE_AFTER =
  /^\s?(?:pain|power|strength|recall|on (?:the )?(?:gcs|phq|mmse|moca|amt|epds)|for effort|would|stars?|score)\b/;
const SCORE_OUT_OF = new Set([5, 15]);
const DATE_BEFORE =
  /\b(?:on|dated?|dob|born|until|till?|due|by|from|appt|appointment|rec'd|received|clinic|seen|since|before|after|the)\s(?:the\s)?$/;

/** T2N1M0, pT3, cT1c N0: how far a cancer has gone. */
const TNM =
  /(?<![\w-])[cpyr]{0,2}t(?:[0-4][a-d]?|is|x)\s?n(?:[0-3][a-c]?|x)(?:\s?m[01x][a-c]?)?(?!\w)|(?<![\w-])[cpy]{1,2}t[0-4][a-d]?(?!\w)/g;
const NUMBERED_STAGE =
  /(?<!\w)(?:stage|grade|figo|gleason|birads|bi-rads|dukes|asa|nyha|class|category)\s?[0-9][a-d]?(?:\+\d)?(?!\w)/g;

/** L4/5, C5/6, L5/S1, C5-C6; a single level only with its bone. */
const SPINE_PAIR = /(?<![\w-])[ctls]\d{1,2}\s?[/-]\s?[ctls]?\d{1,2}(?!\w)/g;
const SPINE_LEVEL =
  /(?<![\w-])[ctls]\d{1,2}(?=\s(?:#|fracture\w*|disc|root|level|wedge|burst|vertebra\w*|radicul\w*|dermatome\w*|lamin\w*|nerve|cord|spin\w*|sensory|asia|incomplete|complete|para\w+|tetra\w+|quad\w+|injur\w+|lesion|met\w*|collapse)\b)/g;
const HEART_SOUNDS = /(?<![\w-])s1\s?(?:[,+&/]|and)?\s?s2(?!\w)/g;
const VITAMIN = /(?<!\w)(?:vit(?:amin)?s?\s?[bdk]\s?\d{1,2}|b(?:12|6|1|3))(?!\w)/g;

export const MEASURE_FORMS: readonly ShorthandForm[] = [
  plainForm("measurement", "a test result", RESULT, ANALYTE_WORDS),
  plainForm("dose", "an amount", AMOUNT),
  plainForm("stage", "the stage of a cancer", TNM),
  plainForm(
    "stage",
    "a stage or grade",
    NUMBERED_STAGE,
    "stage grade figo gleason birads bi dukes asa nyha class category",
  ),
  plainForm("spine", "levels of the spine", SPINE_PAIR),
  plainForm("spine", "a level of the spine", SPINE_LEVEL),
  plainForm("measurement", "heart sounds", HEART_SOUNDS),
  plainForm("vitamin", "a vitamin", VITAMIN, "vit vits vitamin vitamins b"),
];

export const PAIR_FORM: ShorthandForm = { pattern: PAIR, mean: pair };

const FIGURES = new Set(["24/7", "7/7", "9/11", "50/50", "20/20", "12/12", "24/24"]);

function pair(match: Match, reading: Reading): Meaning | undefined {
  const first = Number(match.groups.first);
  const second = Number(match.groups.second);
  if (FIGURES.has(match.text)) return { kind: "figure-of-speech", meaning: "a figure of speech" };
  const isPressure = first >= 50 && first <= 280 && second >= 20 && second <= 160 && first > second;
  if (isPressure) return { kind: "measurement", meaning: `blood pressure, ${first} over ${second}` };
  const { before, after } = nearby(reading, match);
  if (first > second && second !== 4 && second !== 5) return undefined;
  const isScore =
    SCORE_BEFORE.test(before) ||
    SCORE_AFTER.test(after) ||
    (!DATE_BEFORE.test(before) && (SCORE_OUT_OF.has(second) || (first === second && second > 4)));
  return isScore && first <= second ? { kind: "score", meaning: `${first} out of ${second}` } : undefined;
}
