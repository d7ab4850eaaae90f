/**
 * Illnesses and complaints as people name them, for patterns over plain lower-case text; non-capturing groups.
 * Grave ones are those for which a false promise costs lives (cancer, insulin-treated diabetes, HIV …).
 */

const GRAVE =
  "(?:\\w+ )?cancers?|tumou?rs?|leuk(?:a)?emia|lymphoma|diabetes|type (?:1|2|one|two)|sugar disease|hiv|aids|hepatitis(?: b| c)?|alzheimer'?s|dementia|parkinson'?s|autism|autistic|epilepsy|seizures?|stroke|strokes|heart (?:attacks?|disease|failure)|kidney (?:failure|disease|stones?)|ckd|kidneys?|creatinine|lupus|ms|multiple sclerosis|als|motor neurone|bipolar(?: disorder)?|schizophrenia|psychosis|depression|ptsd|postpartum depression|postnatal depression|sepsis|measles|malaria|dengue|typhoid|tb|tuberculosis|covid|long covid|virus|pneumonia|meningitis|asthma|cataracts?|cystic fibrosis|sickle cell|sids|concussion|hypertension|blood pressure|blood sugar|blood clots?|clots|addiction|infertility";

const COMMON =
  "eczema|psoriasis|acne|rosacea|gout|arthritis|sciatica|(?:herniated |slipped )?discs?|back pain|backs?|bunions|migraines?|headaches?|ibs|bloat\\w*|leaky gut|gut lining|gut|reflux|ulcers?|h pylori|colic|cavities|gum disease|pyria|mastitis|thrush|uti|flu|colds?|rsv|strep|ear infections?|allerg\\w+|hay ?fever|insomnia|sleep|snoring|anxiety|panic|stress|adhd|stammering|brain fog|fatigue|tiredness|cramps|restless legs|hair loss|wrinkles|ageing|aging|menopause|hot flush\\w*|hormones|pcos|fibroids?|endometriosis|prolapse|fertility|testosterone|cholesterol|arteries|thyroid|hashimoto'?s|liver|fatty liver|prostate|tinnitus|short sight|eyesight|cartilage|joints?|tendons?|swelling|inflammation|immune system|immunity|metabolism|weight|fat|iq|memory|lactate|scars|hiccups|hangovers?|seizure|wounds?|teeth|gums|lungs|toxins?|postpartum|pain|recurrence|miscarriage|nausea|snoring|cellulite";

export const GRAVE_CONDITION = `(?:${GRAVE})`;
export const ANY_CONDITION = `(?:${GRAVE}|${COMMON})`;

const WORDS: ReadonlySet<string> = new Set(
  `${GRAVE}|${COMMON}`
    .replace(/\(\?:[^)]*\)|\\w[+*]|\?/g, "")
    .split(/[|\s]/)
    .flatMap((word) => [word, word.endsWith("s") ? word.slice(0, -1) : `${word}s`])
    .filter((word) => word.length > 1),
);

const NOT_ALONE: ReadonlySet<string> = new Set([
  "one",
  "two",
  "type",
  "long",
  "fat",
  "blood",
  "back",
  "backs",
  "heart",
  "cold",
  "colds",
  "weight",
  "system",
  "disorder",
]);

/** Whether a single word may name an illness; quick, for deciding whether a search is worth its time. */
export function maybeCondition(word: string): boolean {
  return WORDS.has(word) && !NOT_ALONE.has(word);
}
