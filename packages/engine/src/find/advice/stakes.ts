import { DANGEROUS_MEDICINE, SELF_CARE_MEDICINE } from "../../read/lexicons/medicines.ts";
import type { Reading } from "../../read/reading.ts";

// Signs for which guidance says "be seen today" (NHS.uk emergency advice; NICE NG143 for small children, NG12 for cancer).
export const DANGER =
  /\b(?:chest (?:pains?|pressing|tight\w*|been tight)|(?:tight|crushing) chest|crushing|jaw ache|left arm|short of breath|can'?t breathe|struggling to breathe|gone (?:a bit )?blue|lips (?:bit )?(?:puffy|swollen|blue)|face (?:is |has |blown |all )?(?:up|swelling|swollen|droop\w*)|swelling up to|worst headache|headache (?:since|for)[^.!?\n]{0,40}(?:swelling|wks|weeks|stiff|tingly)|neck (?:a bit )?stiff|glass (?:thing|test)|purple (?:spots|dots)|(?:doesn'?t|dont|don'?t) (?:go when|fade)|(?:won'?t|wont) wake|soft spot|(?:\d+|six|ten) ?(?:weeks?|wks?|days?)(?: old)?[^.!?\n]{0,25}(?:fever|temp|38|39|40)|(?:38|39|40)(?:\.\d)?[^.!?\n]{0,25}(?:weeks?|wks) ?(?:old)?|fit w|had a fit|first fit|seizure|convuls\w+|(?:baby|bump|\d\d ?(?:\+ ?\d|wks|weeks|w\b))[^.!?\n]{0,40}(?:quiet|moving less)|reduced movements?|itch\w*[^.!?\n]{0,20} (?:hands|palms|feet)|itchy palms|numb (?:between|bum|saddle)|can'?t (?:feel when|wee|pee)|(?:swollen|hot)[^.!?\n]{0,20}calf|calf[^.!?\n]{0,12} (?:swollen|hot)|paracetamol last night|overdose|took (?:about )?\d\d|(?:blood|bleeding) (?:when i go|in my|after)|keep seeing blood|bled twice|lump\w* (?:in|for|on)|neck lump|white patch|gleason|potassium|sugars?(?: is| are| showing)? (?:1[5-9]|2\d|280|310|3\d\d)|tingly hand|hand'?s gone tingly|tingly (?:in|all)|(?:my |the |that |about (?:this|my) )mole\b|mole ok|changed (?:shape|colou?r)|choked on|drank his|suicid\w+|self[- ]harm\w*|want to die|snake bites?|bitten by a \w+ snake|anaphyla\w+|first sign of a stroke|worsening after)\b/;

/** What must not be put off: emergency care, the search for cancer, treatment that keeps somebody alive. */
export const PRESSING_CARE =
  /\b(?:999|911|995|000|112|a ?& ?e|a\+e|ambulance|hospitals?|casualty|er|ed|triage|midwife|ward|biops\w+|chemo\w*|radiotherapy|insulin|antivenom|dialysis|oxygen|transfusions?|vaccin\w+|jabs?|injections?|epi-?pen|surgeons?|surgery|operations?|c-section|induction|screening|smears?|mammograms?|colonoscop\w+|scope|amnio|urgent|recall|oncolog\w+|cardiolog\w+|nephrologist|psychiatrist|camhs|specialist|antibiotics|blood count|baseline|monitoring|admission|consultant|refusal|taper|inr|warfarin|swab)\b/;

/** A life that is not yet, or newly, in the world, or one that hangs on a treatment. */
const AT_STAKE =
  /\b(?:pregnan\w+|(?:\d\d ?(?:weeks?|wks?|w)\b)|newborn|stroke|cancer|tumou?r|lump|bleed\w*|diabet\w+|type (?:1|one)|epilep\w+|bipolar|psychosis|transplant|stent|hiv|sickle|dengue|malaria|overdose|insulin|lithium|warfarin|meningitis|sepsis|kidney|mastectomy|polyp|clozapine|methotrexate)\b/;

/** Complaints that mostly pass by themselves, and care that can wait: advice on them is for rewording. */
const MINOR =
  /\b(?:nits|worms|warts?|verrucas?|hair|nappy rash|cold sores?|hay ?fever|sore throat|throat|acne|spots|dandruff|snor\w+|cramps?|restless legs?|(?:lower )?back (?:pain|ache)|lower back|stiff|footy|knees?|shoulders?|disc|sprain\w*|physio(?:therapy)?|couples|therapy|counselling|wrinkles|weight|lips|gums?|teeth|sleep|travel sick\w*|period pain|thrush|hearing test|colds?|cough|gym|squat|fungal|toenail|ringworm|migraine)\b/;

/** Whether putting care off here could cost more than time: always, unless it is plainly a small matter. */
export function isPressing(reading: Reading, said: string): boolean {
  const all = [reading, reading.replyTo];
  if (PRESSING_CARE.test(said) || all.some((one) => one?.has(DANGER) || one?.has(AT_STAKE))) return true;
  return !all.some((one) => one?.has(MINOR));
}

const GRAVE = new RegExp(`^${DANGEROUS_MEDICINE}$`);
const SELF_CARE = new RegExp(`^${SELF_CARE_MEDICINE}$`);
/**
 * Medicines whose loss does harm slowly or not at all, so that an instruction to everybody to leave them is one to reword
 * rather than one that cannot be undone.
 */
const SLOW =
  /^(?:statins?|\w*statin|simva|naproxen|nsaids?|\w*profen|diclofenac|hrt|the pill|mini ?pill|water (?:pills?|tablets?)|melatonin|minoxidil|finasteride|(?:steroid )?cream|drops|treatment|script|prescription|tretinoin|roaccutane|accutane|\w*prazole|allopurinol|mouthwash)$/;

/** How much it matters that somebody changes this medicine on such a word. */
export function gradeOfChange(medicine: string, isToOne: boolean): "stop" | "pause" {
  if (GRAVE.test(medicine)) return "stop";
  if (SELF_CARE.test(medicine)) return "pause";
  return SLOW.test(medicine) && !isToOne ? "pause" : "stop";
}

/** Said to or about one person, whose medicine it is. */
export function isToOne(reading: Reading): boolean {
  return reading.replyTo !== undefined || reading.has(ONE);
}

const ONE =
  /\b(?:tell (?:him|her|your (?:mum|mam|mom|dad|nan|gran|husband|wife|son|daughter))|(?:his|her|mum's|dad's|nan's) (?:\w+ )?(?:tablets?|meds|pills?|inhalers?|insulin|dose|medication)|he's to|she's to)\b/;
