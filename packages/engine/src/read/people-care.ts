import type { NameMention } from "./name-mention.ts";
import type { Reading } from "./reading.ts";

const BED = "bed|bay|room|rm|cubicle|side ?room|trolley|resus";
/** What is done to patients, as the writer says it. */
const CARED_FOR =
  "looking after|looked after|cared for|caring for|nursed|nursing|treated|treating|delivered|operated on|scanned|intubated|resuscitated|discharged|discharging|admitted|admitting|clerked|cannulated|catheterised|sectioned|bathed|washed|vaccinated|jabbed|laid out|bleeped about|referral for|referred|results for|bloods for|script for|meds for|handover for|update on|in to see|go to see|gone to see|review(?:ed|ing)?|seeing to";
/** What is kept on a patient, before "of" or "for". */
const KEPT =
  "bloods?|scan|x-?ray|biopsy|results?|notes|chart|file|records?|tablets|dentures?|teeth|drug chart|dressings?|meds";

// "bed 6: Ravi", "patient, Joan", "looking after Len", "results for Mavis".
const CARE_BEFORE = new RegExp(
  `(?:\\b(?:${BED}|chair|pod|cell|slot) ?(?:no\\.? ?)?[a-z]?\\d{1,3}[a-d]?[,:.)\\- ]{1,3}(?:is |was |has |- |poor |old |lovely |little |our |mr |granny )?|\\b(?:patients?|pts?|resident|client|service user|inpatient|donor|case),? (?:called |named |is |- |was )?|\\b(?:${CARED_FOR}) (?:our |my |poor |dear |little |lovely |old |lovely old |wee |dear old )?|\\b(?:patient name|pt:)[: ]{1,2}"?|\\b(?:${KEPT}) (?:of|for|from|belonging to) )$`,
);

const WHERE_PATIENTS_ARE = `${BED}|ward|itu|icu|hdu|ccu|nicu|picu|scbu|chair|pod|annexe|unit|corner|window|end bed|\\d{1,2}[a-d]?\\b`;
/** What has befallen somebody under care. */
const BEFELL =
  "arrested|relapsed|miscarried|been (?:admitted|discharged|sectioned|diagnosed|transferred|intubated|extubated|referred|moved to)|gone (?:home|into labour|to theatre|off his legs|off her legs)";
/** What somebody under care is. */
const IS_UNDER_CARE =
  "admitted|discharged|sectioned|diagnosed|transferred|intubated|extubated|dying|palliative|nil by mouth|nbm|for theatre|for discharge|febrile|septic|confused|agitated|incontinent|on the (?:ward|unit|vent|pathway)|going home|a patient|my patient|our patient|under us|due (?:her|his) ";
/** What only a patient has: "Joan's bloods". */
const OWN_CARE =
  "bloods?|obs|scan|x-?ray|mri|ct|biops\\w+|results?|notes|chart|meds|tablets|dosette|insulin|catheter|stoma|cannula|drip|wound|dressings?|leg ulcers?|ulcers?|dentures?|crown|hip|knee|op|operation|chemo|dialysis|k is|potassium|sats|bp|hb|inr|crp|temp|pressure (?:sore|area)s?|appointment|smear|discharge|referral|section|care plan|biopsy|pregnancy|labour|diagnosis|cancer|tumou?r|stroke|seizures?|dementia|pacemaker";
/** What stands behind a name in a record. */
const RECORD =
  "dob|d\\.o\\.b|date of birth|nhs (?:no|number|num)|nhi\\b|mrn\\b|hosp (?:no|num)|chi (?:no|num)|born \\d|aged \\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}";

// "Mavis in bed 4", "Joan's bloods", "Ravi rang the bell", "Mr Rowe (dialysis)", "Kofi dob 3/4/61".
const CARE_AFTER = new RegExp(
  `^(?:'s)?,? ?(?:\\(?(?:${RECORD})|\\d{1,3} ?(?:yo|y\\/o|m\\b|f\\b)|\\(?(?:in|from|on|at|is in|was in|still in|who's in|that's in) (?:the )?(?:${WHERE_PATIENTS_ARE})|(?:\\(?\\d{1,3}\\)?,? ?)?(?:in )?(?:bed|bay|room|rm|ward) ?\\d|(?:rang|ringing|rings) (?:the|that|his|her) bell|(?:has |have |had |just |sadly |finally )*(?:${BEFELL})|(?:was|is|being|got|getting) (?:${IS_UNDER_CARE})|(?:was|is) my (?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m\\b|(?:first|last|next) (?:patient|appointment|slot|of the day))|(?<='s )(?:${OWN_CARE})\\b|\\((?:\\d{1,3}\\b|bed|[a-z]+ (?:cancer|hip|stroke)))`,
);

const BED_NEAR = /\b(?:bed|bay|room|rm|side ?room|cubicle|trolley|resus|annexe|in \d{1,2}\b)/;

/** A bed, a record or what is done to patients stands right beside the name. */
export function isUnderCare(before: string, after: string): boolean {
  return CARE_BEFORE.test(before) || CARE_AFTER.test(after);
}

/** "May in bed 4" is a person: a name that is an ordinary word takes a bed or a room beside it. */
export function isByBed(name: NameMention, reading: Reading): boolean {
  return BED_NEAR.test(reading.before(name, 16)) || BED_NEAR.test(reading.after(name, 22));
}

// What fits a patient and others too: a death, an age, a name that is given, a visit.
const FITS_BEFORE =
  /\b(?:rip,?|rest in peace,?|surname|first name|name's|name is|named|called|name:|re:?|lost|losing|buried|sat with|visited|visiting|met|meet|poor|for|to|little|sweet|brave|dear) (?:to )?(?:our |my |dear |little |sweet |beautiful |brave )?"?$/;
const FITS_AFTER =
  /^(?:'s)?,? ?(?:\(?\d{1,3}(?:\)|, |\.| ?(?:yrs?|years?|months?|weeks?))|\(?aged \d|(?:has |have |had |just |sadly |finally )*(?:died|passed away|passed on|slipped away|fought|turned \d|is \d)|(?:came|comes) (?:in|into|back|to us|home)|is (?:home|walking|awake|going home|off the vent|back)|you (?:were|fought|did|had|are))/;

/** What stands beside the name fits a patient, and others as well. */
export function fitsPatient(before: string, after: string): boolean {
  return FITS_BEFORE.test(before) || FITS_AFTER.test(after);
}
