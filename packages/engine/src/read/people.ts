import type { Span } from "../span.ts";
import { detailsOf } from "./details.ts";
import { type NameMention, namesIn } from "./names.ts";
import type { Reading } from "./reading.ts";

/**
 * Who somebody named in a draft is. `addressee` is the person the message is sent to, `own-circle` the author's own
 * family and friends; neither is told anything about by being named.
 */
export type Person =
  | "patient"
  | "relative"
  | "colleague"
  | "author"
  | "own-circle"
  | "addressee"
  | "public-figure"
  | "unknown";

export interface NamedPerson extends NameMention {
  readonly who: Person;
  /** The words beside the name would fit a patient, and others as well: an age, a death, "called". */
  readonly mayBePatient: boolean;
}

const known = new WeakMap<Reading, readonly NamedPerson[]>();

/** Everybody the draft names, with who they are as far as the words beside each name tell. */
export function peopleIn(reading: Reading): readonly NamedPerson[] {
  let people = known.get(reading);
  if (people === undefined) {
    people = settle(
      namesIn(reading).map((name) => {
        const who = whoIs(name, reading);
        return { ...name, who, mayBePatient: who === "unknown" && fitsPatient(name, reading) };
      }),
    );
    known.set(reading, people);
  }
  return people;
}

/** Once told who somebody is, the same name means the same person throughout; a bed tells more than "ask" or "tell". */
function settle(people: readonly NamedPerson[]): NamedPerson[] {
  const told = new Map<string, Person>();
  for (const { who, words } of people) {
    if (who === "unknown") continue;
    for (const word of words) if (who === "patient" || !told.has(word)) told.set(word, who);
  }
  return people.map((person) => {
    const isOpen = person.who === "unknown" || (person.who === "colleague" && person.titleKind !== "work");
    const known = told.get(person.words[0] ?? "") ?? told.get(person.words.at(-1) ?? "");
    return isOpen && known !== undefined ? { ...person, who: known } : person;
  });
}

const BEFORE = 48;
const AFTER = 56;

function whoIs(name: NameMention, reading: Reading): Person {
  if (name.isPublic) return "public-figure";
  if (isAuthor(name, reading)) return "author";
  const before = reading.before(name, BEFORE);
  const after = reading.after(name, AFTER);
  if (name.titleKind !== "lay" && isPublicFigure(before, after)) return "public-figure";
  if (OWN_CIRCLE_BEFORE.test(before) || OWN_CIRCLE_AFTER.test(after) || isOwnKin(name, before))
    return "own-circle";
  if (PATIENT_BEFORE.test(before) || PATIENT_AFTER.test(after)) {
    return name.isWeak && name.form !== "titled" && !isByBed(name, reading) ? "unknown" : "patient";
  }
  if (name.form === "initial" && name.titleKind === undefined) return "patient";
  if (RELATIVE_BEFORE.test(before)) return "relative";
  if (name.titleKind === "work" || isColleague(name, before, after)) return "colleague";
  const isGreeted = GREETED_BEFORE.test(before) || isVocative(name, reading);
  if (isGreeted && isGreetingInRoom(name, reading))
    return reading.context.audience === "patient" ? "addressee" : "colleague";
  if (isGreeted) return reading.replyTo !== undefined && isOpen(reading) ? "unknown" : "addressee";
  return "unknown";
}

/** "May in bed 4" is a person: a name that is an ordinary word takes a bed or a room beside it. */
function isByBed(name: NameMention, reading: Reading): boolean {
  return BED_NEAR.test(reading.before(name, 16)) || BED_NEAR.test(reading.after(name, 22));
}

const BED_NEAR = /\b(?:bed|bay|room|rm|side ?room|cubicle|trolley|resus|annexe|in \d{1,2}\b)/;

function fitsPatient(name: NameMention, reading: Reading): boolean {
  return SOFT_BEFORE.test(reading.before(name, BEFORE)) || SOFT_AFTER.test(reading.after(name, AFTER));
}

/** Read by others than the one who is spoken to. */
export function isOpen({ context }: Reading): boolean {
  return (
    context.audience === "public" || context.audience === "closed-group" || context.audience === undefined
  );
}

// A greeting to somebody in the same team: in a colleagues' channel at the start of a line.
function isGreetingInRoom(name: Span, { context, text }: Reading): boolean {
  if (context.audience !== "colleagues" && context.audience !== "private" && context.audience !== "patient")
    return false;
  return (
    !/[.!?]\s/.test(text.slice(Math.max(0, name.start - 60), name.start)) || context.audience === "patient"
  );
}

// "Hi Carys,", "dear Mrs Rowe", "thank you Tom", "cheers, Bev", "RIP" is no greeting.
const GREETED_BEFORE =
  /(?:^|[\s,.!"'(])(?:hi|hello|hey|hiya|heya|hola|hullo|howya|howdy|dear|dearest|kia ora|morena|ngā mihi|nga mihi|good (?:morning|afternoon|evening)|morning|afternoon|evening|happy birthday|thanks|thank you|thanks so much|thank you so much|many thanks|cheers|ta|sorry|congratulations|congrats|well done|welcome|alright|welcome back|bless you|night|goodnight|bye|ok|okay|yes|no|aye|ah|oh|haha|lol)[\s,!]{1,3}(?:my |our |dear |lovely |you |to you )?$/;

/** "Trent, we note that you …", "… see you Friday, Bea!": the name stands between commas or at an end and "you" follows. */
function isVocative(name: NameMention, reading: Reading): boolean {
  const { text } = reading;
  const before = text.slice(Math.max(0, name.start - 2), name.start);
  const after = text.slice(name.end, name.end + 2);
  const startsClause = name.start === 0 || /[,.!?\n][ "]?$/.test(before);
  const endsClause = /^(?:,|!|\.|\?|$|\s*\n)/.test(after);
  if (!startsClause || !endsClause) return false;
  return detailsOf(reading).has("you") && !/^,? (?:who|aged|\d)/.test(text.slice(name.end, name.end + 8));
}

/** The author's own name: in the context, as a signature, or said of oneself. */
function isAuthor(name: NameMention, reading: Reading): boolean {
  const author = reading.context.author?.name?.toLowerCase();
  if (
    author !== undefined &&
    name.words.some((word) => word.length > 2 && author.split(/[^\p{L}']+/u).includes(word))
  )
    return true;
  const { text } = reading;
  const rest = text.slice(name.end);
  const lead = text.slice(Math.max(0, name.start - 28), name.start).toLowerCase();
  if (
    /(?:\b(?:i'm|i’m|i am|im|my name is|my name's|this is|it's|it’s|its|call me|signed,?|aka|yours,?|regards,?|wishes,?|love,?|from|sincerely,?|cheers,?|thanks,?|warmly,?|best,?))\s{0,3}$/.test(
      lead,
    ) &&
    !/^\s*(?:who|in bed|from bed)/.test(rest)
  ) {
    if (/(?:i'm|i’m|i am|im|name is|name's|this is|call me)\s{0,3}$/.test(lead)) return true;
    if (isNearEnd(rest)) return true;
  }
  if (/^ here\b|^ speaking\b/.test(rest) && name.start < 12) return true;
  return (
    /(?:\n|[.!?)x] |- |– |— |^)$/.test(text.slice(Math.max(0, name.start - 2), name.start)) &&
    name.start > 0 &&
    isSignature(rest)
  );
}

function isNearEnd(rest: string): boolean {
  return rest.length < 60 && !/[a-z]{3,}.*[a-z]{3,}.*[a-z]{3,}.*[a-z]{3,}/.test(rest.toLowerCase());
}

/** After a signature comes nothing, a kiss, a role or a place: "Siân x", "Amira Cole, practice manager". */
function isSignature(rest: string): boolean {
  return (
    /^(?:\s*[xX]{0,4}\s*|(?:,| -|\n) ?[\w&' -]{2,40}| \([\w&' -]{2,30}\))?[\s.!\p{Extended_Pictographic}\ufe0f]*$/u.test(
      rest,
    ) &&
    rest.length < 48 &&
    !/\b(?:is|was|has|had|came|in bed|died)\b/.test(rest)
  );
}

// Authors of papers and books, makers of songs, office-holders of the news.
const PUBLIC_BEFORE =
  /\b(?:by|author|novelist|poet|actor|actress|singer|comedian|presenter|president|prime minister|minister|secretary|senator|mp|saint|st|professor|quote from|quoting|reading|read|watching|listening to|fan of|book by|novel by|film|song by|album|biography of|memoir|episode|et al|queen|king|pope|celebrity|health secretary|journalist|playlist|inspired by) $/;
const PUBLIC_AFTER =
  /^(?:'s)? ?(?:et al|and colleagues|\((?:19|20)\d\d|(?:19|20)\d\d\b|mp\b|tribute act|songs?\b|albums?\b|films?\b|novels?\b|books?\b|memoir\b|concert\b|tour\b|documentary\b|museum\b|lecture\b|on checklists|on netflix|on (?:radio|tv|bbc|itv)|wrote\b|famously|concert|gig)/;

function isPublicFigure(before: string, after: string): boolean {
  return PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after);
}

// "my husband Errol", "my mum, Jean", "my dog Biscuit", "our Tomás"; and "Errol, my husband".
const OWN_CIRCLE =
  "mum|mam|mom|mother|mummy|dad|da|daddy|father|husband|hubby|wife|missus|partner|fiance|fiancee|boyfriend|girlfriend|bf|gf|son|daughter|brother|sister|boy|girl|lad|kid|kids|child|baby|eldest|youngest|twins?|toddler|nan|nana|nanna|gran|granny|grandma|grandad|granda|grandpa|grandmother|grandfather|auntie|aunty|aunt|uncle|cousin|niece|nephew|goddaughter|godson|in-law|dog|puppy|cat|kitten|budgie|parrot|horse|pony|rabbit|hamster|tortoise|housemate|flatmate|best mate|best friend|bestie|ex|late (?:mum|dad|mother|father|husband|wife)|stepdad|stepmum|other half|taid|nain|lola|lolo|ouma|oupa|gogo";
const OWN_CIRCLE_BEFORE = new RegExp(
  `\\b(?:my|me|mi|our own) (?:(?:own|dear|darling|late|lovely|little|wee|big|beautiful|gorgeous|eldest|youngest|oldest|middle|poor|favourite|\\d{1,2}-year-old|old|new|other|twin|only) ){0,2}(?:${OWN_CIRCLE})[, ]{1,2}$`,
);
const OWN_CIRCLE_AFTER = new RegExp(
  `^,? (?:who is |who's |is )?my (?:own |dear |late |lovely |little |wee |big )?(?:${OWN_CIRCLE})\\b`,
);

const RELATIVE =
  "mum|mam|mom|mother|mummy|dad|daddy|da|father|husband|hubby|wife|missus|partner|fiance|fiancee|boyfriend|girlfriend|son|daughter|brother|sister|twin|nan|nana|gran|granny|grandma|grandad|auntie|aunt|uncle|cousin|niece|nephew|widow|widower|carer|neighbour|family|parents|grandson|granddaughter";
const RELATIVE_BEFORE = new RegExp(
  `\\b(?:his|her|their|your|the patient's|patient's|pt's|the) (?:[\\w-]+ ){0,1}(?:${RELATIVE})[, ]{1,2}(?:called )?$|^(?:wife|husband|daughter|son|mum|dad|nok|next of kin)[: ]{1,2}$|\\b(?:nok|next of kin)[: ]{1,2}$`,
);

// "in bed 4 Mavis", "bed 6: Ravi", "patient, Joan", "looking after Len", "RIP", "saw Mr Rowe in clinic".
const PATIENT_BEFORE =
  /(?:\b(?:bed|bay|room|rm|cubicle|side ?room|trolley|chair|pod|cell|slot|resus) ?(?:no\.? ?)?[a-z]?\d{1,3}[a-d]?[,:.)\- ]{1,3}(?:is |was |has |- |poor |old |lovely |little |our |mr |granny )?|\b(?:patients?|pts?|resident|client|service user|inpatient|donor|case),? (?:called |named |is |- |was )?|\b(?:looking after|looked after|cared for|caring for|nursed|nursing|treated|treating|delivered|operated on|scanned|intubated|resuscitated|discharged|discharging|admitted|admitting|clerked|cannulated|catheterised|sectioned|bathed|washed|vaccinated|jabbed|laid out|bleeped about|referral for|referred|results for|bloods for|script for|meds for|handover for|update on|in to see|go to see|gone to see|review(?:ed|ing)?|seeing to) (?:our |my |poor |dear |little |lovely |old |lovely old |wee |dear old )?|\b(?:patient name|pt:)[: ]{1,2}"?|\b(?:bloods?|scan|x-?ray|biopsy|results?|notes|chart|file|records?|tablets|dentures?|teeth|drug chart|dressings?|meds) (?:of|for|from|belonging to) )$/;
// "Mavis in bed 4", "Joan's bloods", "Ravi rang the bell", "Len has died", "Mr Rowe (dialysis)".
const PATIENT_AFTER =
  /^(?:'s)?,? ?(?:\(?(?:dob|d\.o\.b|date of birth|nhs (?:no|number|num)|nhi\b|mrn\b|hosp (?:no|num)|chi (?:no|num)|born \d|aged \d|\d{1,2}[./]\d{1,2}[./]\d{2,4})|\d{1,3} ?(?:yo|y\/o|m\b|f\b)|\(?(?:in|from|on|at|is in|was in|still in|who's in|that's in) (?:the )?(?:bed|bay|room|rm|ward|cubicle|side ?room|resus|itu|icu|hdu|ccu|nicu|picu|scbu|trolley|chair|pod|annexe|unit|corner|window|end bed|\d{1,2}[a-d]?\b)|(?:\(?\d{1,3}\)?,? ?)?(?:in )?(?:bed|bay|room|rm|ward) ?\d|(?:rang|ringing|rings) (?:the|that|his|her) bell|(?:has |have |had |just |sadly |finally )*(?:arrested|relapsed|miscarried|been (?:admitted|discharged|sectioned|diagnosed|transferred|intubated|extubated|referred|moved to)|gone (?:home|into labour|to theatre|off his legs|off her legs))|(?:was|is|being|got|getting) (?:admitted|discharged|sectioned|diagnosed|transferred|intubated|extubated|dying|palliative|nil by mouth|nbm|for theatre|for discharge|febrile|septic|confused|agitated|incontinent|on the (?:ward|unit|vent|pathway)|going home|a patient|my patient|our patient|under us|due (?:her|his) )|(?<='s )(?:bloods?|obs|scan|x-?ray|mri|ct|biops\w+|results?|notes|chart|meds|tablets|dosette|insulin|catheter|stoma|cannula|drip|wound|dressings?|leg ulcers?|ulcers?|dentures?|crown|hip|knee|op|operation|chemo|dialysis|k is|potassium|sats|bp|hb|inr|crp|temp|pressure (?:sore|area)s?|appointment|smear|discharge|referral|section|care plan|biopsy|pregnancy|labour|diagnosis|cancer|tumou?r|stroke|seizures?|dementia|pacemaker)\b|\((?:\d{1,3}\b|bed|[a-z]+ (?:cancer|hip|stroke)))/;

// What fits a patient and others too: a death, an age, a name that is given, a visit.
const SOFT_BEFORE =
  /\b(?:rip,?|rest in peace,?|surname|first name|name's|name is|named|called|name:|re:?|lost|losing|buried|sat with|visited|visiting|met|meet|poor|for|to|little|sweet|brave|dear) (?:to )?(?:our |my |dear |little |sweet |beautiful |brave )?"?$/;
const SOFT_AFTER =
  /^(?:'s)?,? ?(?:\(?\d{1,3}(?:\)|, |\.| ?(?:yrs?|years?|months?|weeks?))|\(?aged \d|(?:has |have |had |just |sadly |finally )*(?:died|passed away|passed on|slipped away|fought|turned \d|is \d)|(?:came|comes) (?:in|into|back|to us|home)|is (?:home|walking|awake|going home|off the vent|back)|you (?:were|fought|did|had|are))/;

const STAFF =
  "consultant|registrar|reg|sho|f1|f2|fy1|fy2|doctor|nurse|nurses|sister|matron|charge nurse|staff nurse|ward manager|ward clerk|clerk|midwife|midwives|hca|hcas|healthcare assistant|porter|physio|physiotherapist|ot|occupational therapist|pharmacist|pharmacy technician|dietitian|radiographer|sonographer|paramedic|emt|gp|partner|practice manager|manager|receptionist|reception|secretary|surgeon|anaesthetist|odp|scrub nurse|theatre team|dentist|hygienist|dental nurse|optometrist|psychologist|psychiatrist|counsellor|health visitor|district nurse|community nurse|social worker|carer|carers|support worker|cleaner|domestic|chaplain|colleague|colleagues|coworker|mentor|supervisor|boss|team leader|lead|head|director|ceo|chair|professor|prof|lecturer|tutor|student|students|trainee|apprentice|intern|resident|fellow|volunteer|volunteers|rep|steward|union|teammate|crewmate|locum|newbie|new starter|technician|scientist|phlebotomist|team|nursery nurse|matrons|founder|organiser|host|speaker|chairman|treasurer|captain";
const OFFICE =
  "owner|owners|ceo|chief executive|chief|principal|chairman|chairwoman|founder|landlord|so[- ]called|by the name of|influencer|coach|blogger|journalist|reporter|nutritionist|chiropractor|homeopath|osteopath|trainer|lawyer|minister|secretary of state";
const STAFF_BEFORE = new RegExp(`\\b(?:${STAFF}|${OFFICE})(?:,| is| was| called| named|:)? ['"]?$`);
const TEAM_BEFORE =
  /\b(?:with|and|ask|asked|tell|told|see|swap with|covering for|cover for|thanks? to|thank you to|shout ?out to|big up|props to|credit to|contact|email|message|welcome|welcoming|farewell to|goodbye to|congratulations to|congrats to|well done to|led by|run by|organised by|taught by|trained by|hosted by|joined by|working with|on shift with|on nights with|speak to|speak with|ring|call|bleep|photo by|credit:|photo:|nominated|interviewed|supervised by|from our) (?:our |the |my |lovely |fab |brilliant |amazing |wonderful |new |fantastic )*$/;
const COLLEAGUE_AFTER = new RegExp(
  `^(?:,? (?:is |was |as )?(?:our|the|my|your|a|an|his|her|their|new|senior|junior|lead)? ?(?:[\\w-]+ ){0,2}(?:${STAFF})\\b|,? \\(?(?:${STAFF})\\b|'s (?:leaving|leaving do|retirement|birthday|rota|shift|last day|list|clinic|ward round|cake|desk|team|turn|teaching|talk|poster|paper|project|audit|study|course|presentation|interview)| (?:and the team|and team|and co\\b|on reception|at reception|on the desk|in reception|from (?:hr|it|pharmacy|estates|payroll|switchboard|the lab|labs|radiology|reception|rostering|comms|pals|bank)|in (?:hr|it|pharmacy|estates|payroll|switchboard|radiology|comms|pals|accounts)|on (?:nights|days|call|shift|earlies|lates|leave|annual leave|maternity leave|mat leave)|(?:has |is |will be |are )?(?:join(?:s|ed|ing) (?:us|the|our)|retir(?:es|ed|ing)|leav(?:es|ing) (?:us|the|for)|qualif(?:ies|ied)|graduat(?:es|ed)|passed (?:her|his|their|the) (?:exams?|prescribing|viva|finals|course|module)|cover(?:s|ing)|presenting|presents|talks?|speaking|teaches|taught (?:me|us)|leads|runs|organised|brought (?:cake|biscuits|doughnuts)|made (?:a |the )?(?:cake|tea|brew)|off sick|swapped|running late|is in charge|answers)))`,
);

/** "Mr" and "Mrs" are for patients more than for colleagues: there only an office beside the name tells. */
function isColleague({ titleKind }: NameMention, before: string, after: string): boolean {
  if (STAFF_BEFORE.test(before) || COLLEAGUE_AFTER.test(after)) return true;
  return titleKind !== "lay" && titleKind !== "church" && TEAM_BEFORE.test(before);
}

/** "my uncle Saleem", "update on Nana Beryl" to the family: the title itself is the relation. */
function isOwnKin({ titleKind }: NameMention, before: string): boolean {
  return (
    titleKind === "kin" &&
    /\b(?:my|our|me) (?:own |late |dear |lovely |poor |great[- ]|wee |old )?$/.test(before)
  );
}
