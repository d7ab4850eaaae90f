/**
 * Names of medicines as people write them, generic and brand, with the endings that the International Nonproprietary
 * Names give whole classes (WHO, "The use of stems in the selection of INN", 2018). Fragments for patterns over plain
 * lower-case text; each is a non-capturing group.
 */

/** Endings that mark a class of medicine: -pril, -olol, -statin … */
const STEMS =
  "\\w{3,14}(?:pril|sartan|olol|vastatin|prazole|conazole|cillin|mycin|cycline|oxacin|dipine|xaban|gliptin|gliflozin|glutide|zepatide|azepam|zolam|triptan|tinib|[zxmltu]umab|ximab|parin|fibrate|zosin|lukast|profen|pramine|triptyline|tidine|thiazide|semide|solone|setron|lizine|zapine|oxetine|azine|asone|glitazone|formin|clovir|thyroxine)";

/** Medicines whose sudden loss, doubling or mixing is quickly dangerous. */
const DANGEROUS =
  "insulin|lantus|novorapid|novomix|humalog|levemir|warfarin|coumadin|blood thinners?|anticoagulants?|eliquis|xarelto|clopidogrel|heparin|lithium|lamotrigine|keppra|levetiracetam|epilim|valproate|carbamazepine|tegretol|phenytoin|epilepsy (?:tablets|meds|syrup|medicine)|anti-?epileptics?|seizure meds|prednisolone|pred|steroids? (?:tablets|inhalers?)|steroids|hydrocortisone|clozapine|antipsychotics?|quetiapine|methotrexate|azathioprine|tacrolimus|ciclosporin|hydroxychloroquine|hydroxycarbamide|hydroxyurea|antiretrovirals?|arvs?|prep|methadone|buprenorphine|tramadol|morphine|oramorph|fentanyl|oxycodone|oxycontin|benzos?|diazepam|valium|xanax|propranolol|bisoprolol|beta ?blockers?|amiodarone|digoxin|isosorbide|gtn|inhalers?|(?:brown|blue) (?:one|inhaler)|preventers?|epi-?pen|adrenaline pen|oxygen|antidepressants?|sertraline|fluoxetine|citalopram|escitalopram|lexapro|effexor|venlafaxine|mirtazapine|duloxetine|ssris?|thyroid (?:meds|tablets?)|gliclazide|glimepiride|metformin|sulfonylureas?|chemo(?:therapy)?|tamoxifen|radiotherapy|anti-?rejection|dialysis|blood pressure (?:tablets?|meds|pills)|bp (?:tabs?|tablets?|meds|pills)|pressure (?:tablets?|pills?|meds)|heart tablets?|heart meds|rejection tablets|coartem|antimalarials?|naloxone|thickener";

/** Common prescription medicines beside. */
const PRESCRIBED =
  "statins?|simva|antibiotics?|amox|co-?amox(?:iclav)?|nitro(?:furantoin)?|trimethoprim|cipro|metronidazole|flucloxacillin|ceftriaxone|monocef|dexa|hrt|the pill|mini ?pill|oestrogen|estrogen|testosterone|levonorgestrel|progesterone|gabapentin|pregabalin|amitriptyline|codeine|co-?codamol|naproxen|zopiclone|modafinil|concerta|elvanse|ritalin|lisdexamfetamine|methylphenidate|ozempic|mounjaro|wegovy|semaglutide|tirzepatide|finasteride|minoxidil|ivermectin|tranexamic acid|salbutamol|ventolin|acei?|ace inhibitors?|ramipril|amlodipine|water (?:pills?|tablets?)|furosemide|sumatriptan|promethazine|accutane|roaccutane|isotretinoin|steroid cream|viagra|rapamycin|quinine|melatonin|colchicine|allopurinol|nsaids?|botox|vaccines?|booster|mmr|flu jabs?|jabs?";

/** Bought over the counter. */
const OVER_THE_COUNTER =
  "paracetamol|calpol|panadol|tylenol|acetaminophen|disprin|aspirin|nurofen|ibuprofen|antihistamines?|piriton|cetirizine|loratadine|gaviscon|omeprazole|lansoprazole|antacids?|canesten|clotrimazole|laxatives?|senna|iron (?:tablets?|tabs)?|ferrous \\w+|vitamin [a-k]\\d?|vit [a-k]\\d?|magnesium|zinc|folic acid|creatine|turmeric|ashwagandha|supplements?|cough (?:syrup|mixture|linctus)|linctus|kwells|imodium|loperamide|rennies|sudafed|mouthwash";

/** General words: "your tablets", "the meds". */
const GENERAL =
  "tablets?|meds|pills?|medication|medicines?|capsules?|injections?|drops|inhalers?|treatment|script|prescription|patches|(?:steroid )?cream";

export const DANGEROUS_MEDICINE = `(?:${DANGEROUS})`;
export const SELF_CARE_MEDICINE = `(?:${OVER_THE_COUNTER})`;
export const NAMED_MEDICINE = `(?:${DANGEROUS}|${PRESCRIBED}|${OVER_THE_COUNTER}|${STEMS})`;
export const ANY_MEDICINE = `(?:${DANGEROUS}|${PRESCRIBED}|${OVER_THE_COUNTER}|${GENERAL}|${STEMS})`;

const STEM = new RegExp(`^${STEMS}$`);
/** Parts of longer names that say nothing of a medicine alone. */
const NOT_ALONE: ReadonlySet<string> = new Set(
  "the one ones brown blue water blood heart mini cough acid acids pressure anti beta reaction rejection drop scripts brows".split(
    " ",
  ),
);

const WORDS: ReadonlySet<string> = new Set(
  [`${DANGEROUS}|${PRESCRIBED}|${OVER_THE_COUNTER}|${GENERAL}`]
    .flatMap((all) => [all, all.replace(/\(\?:[^()]*\)\?/g, "")])
    .join("|")
    .replace(/\(\?:|\)|\?/g, "")
    .split(/[|\s]/)
    .flatMap((word) => [word, word.endsWith("s") ? word.slice(0, -1) : `${word}s`])
    .filter((word) => word.length > 2 && !NOT_ALONE.has(word)),
);
const LONG_ENOUGH_FOR_A_STEM = 7;

/** Whether a single word may belong to a medicine's name; quick, for deciding whether a search is worth its time. */
export function maybeMedicine(word: string): boolean {
  return WORDS.has(word) || (word.length >= LONG_ENOUGH_FOR_A_STEM && STEM.test(word));
}
