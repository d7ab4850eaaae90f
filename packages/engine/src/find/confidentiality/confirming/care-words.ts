/** What somebody under care has, has had done, or is kept on them: said with "your", it takes up the reader's own care. */
export const CARE_NOUN =
  "appointments?|appt|scans?|notes|(?:blood |test )?results?|surgery|operation|procedure|treatments?|bloods?|blood (?:test|pressure)|tooth|teeth|molar|crown|bridge|dentures?|knees?|hip|back pain|shoulder|wound|scar|stitches|prescriptions?|tablets|medication|meds|dosette|records?|files?|chart|sessions?|consultation|stay|fillings?|root canal|extraction|referral|implants?|aligners|braces|veneers|lips|filler|botox|peel|laser|jab|vaccine|smear|mri|x-?rays?|ecg|scope|biopsy|checkup|check-up|physio|therapy|chemo|insulin|inhaler|diabetes|asthma|birth|labour|delivery|section|induction|glasses|varifocals|lenses|hearing aids?|eye test|discharge|diagnosis|admission|recovery|healing|care plan|consent form|medical history|file|screening|pregnancy|baby|newborn|case|condition|symptoms";

/** Whose care a reply may take up besides the reader's own. */
export const KIN =
  "mum|mam|mom|mother|dad|father|husband|wife|son|daughter|nan|nana|gran|granny|grandad|grandma|brother|sister|partner|little one|wee one|boy|girl|lad|late \\w+|auntie|aunt|uncle|suami|whanau";

/** Who looked after the reader. */
export const CARER =
  "nurse|doctor|midwife|paramedic|para|surgeon|anaesthetist|dentist|hygienist|physio|gp|registrar|consultant|carer|therapist|pharmacist|radiographer|sonographer|hca|student|optometrist|one";

/** What was done for the reader, counted: "your second injection". */
export const DOSE =
  "shots?|injections?|sessions?|visits?|appointments?|termination|round|cycle|course|prescription|box|attendance|admission|operation|scan|filling|crown|refill|repeat";
