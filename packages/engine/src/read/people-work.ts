import type { NameMention } from "./name-mention.ts";

/** Whom one works with, by what they do. */
const STAFF =
  "consultant|registrar|reg|sho|f1|f2|fy1|fy2|doctor|nurse|nurses|sister|matron|charge nurse|staff nurse|ward manager|ward clerk|clerk|midwife|midwives|hca|hcas|healthcare assistant|porter|physio|physiotherapist|ot|occupational therapist|pharmacist|pharmacy technician|dietitian|radiographer|sonographer|paramedic|emt|gp|partner|practice manager|manager|receptionist|reception|secretary|surgeon|anaesthetist|odp|scrub nurse|theatre team|dentist|hygienist|dental nurse|optometrist|psychologist|psychiatrist|counsellor|health visitor|district nurse|community nurse|social worker|carer|carers|support worker|cleaner|domestic|chaplain|colleague|colleagues|coworker|mentor|supervisor|boss|team leader|lead|head|director|ceo|chair|professor|prof|lecturer|tutor|student|students|trainee|apprentice|intern|resident|fellow|volunteer|volunteers|rep|steward|union|teammate|crewmate|locum|newbie|new starter|technician|scientist|phlebotomist|team|nursery nurse|matrons|founder|organiser|host|speaker|chairman|treasurer|captain";
/** Who is spoken of in their own trade or office, not as one who is ill. */
const OTHER_OFFICES =
  "owner|owners|ceo|chief executive|chief|principal|chairman|chairwoman|founder|landlord|so[- ]called|by the name of|influencer|coach|blogger|journalist|reporter|nutritionist|chiropractor|homeopath|osteopath|trainer|lawyer|minister|secretary of state";

const STAFF_BEFORE = new RegExp(`\\b(?:${STAFF}|${OTHER_OFFICES})(?:,| is| was| called| named|:)? ['"]?$`);

// "shout out to our lovely Bev", "ask Bev", "on shift with Bev": what is done with colleagues more than with patients.
const TEAM_BEFORE =
  /\b(?:with|and|ask|asked|tell|told|see|swap with|covering for|cover for|thanks? to|thank you to|shout ?out to|big up|props to|credit to|contact|email|message|welcome|welcoming|farewell to|goodbye to|congratulations to|congrats to|well done to|led by|run by|organised by|taught by|trained by|hosted by|joined by|working with|on shift with|on nights with|speak to|speak with|ring|call|bleep|photo by|credit:|photo:|nominated|interviewed|supervised by|from our) (?:our |the |my |lovely |fab |brilliant |amazing |wonderful |new |fantastic )*$/;

/** What belongs to a colleague: "Bev's leaving do". */
const AT_WORK =
  "leaving|leaving do|retirement|birthday|rota|shift|last day|list|clinic|ward round|cake|desk|team|turn|teaching|talk|poster|paper|project|audit|study|course|presentation|interview";
const OFFICES_OF_STAFF =
  "hr|it|pharmacy|estates|payroll|the lab|labs|switchboard|radiology|reception|rostering|comms|pals|bank|accounts";
const SHIFTS = "nights|days|call|shift|earlies|lates|leave|annual leave|maternity leave|mat leave";
/** What a colleague does. */
const WORKS =
  "join(?:s|ed|ing) (?:us|the|our)|retir(?:es|ed|ing)|leav(?:es|ing) (?:us|the|for)|qualif(?:ies|ied)|graduat(?:es|ed)|passed (?:her|his|their|the) (?:exams?|prescribing|viva|finals|course|module)|cover(?:s|ing)|presenting|presents|talks?|speaking|teaches|taught (?:me|us)|leads|runs|organised|brought (?:cake|biscuits|doughnuts)|made (?:a |the )?(?:cake|tea|brew)|off sick|swapped|running late|is in charge|answers";

const STAFF_AFTER = new RegExp(
  `^(?:,? (?:is |was |as )?(?:our|the|my|your|a|an|his|her|their|new|senior|junior|lead)? ?(?:[\\w-]+ ){0,2}(?:${STAFF})\\b|,? \\(?(?:${STAFF})\\b|'s (?:${AT_WORK})| (?:and the team|and team|and co\\b|on reception|at reception|on the desk|in reception|(?:from|in) (?:${OFFICES_OF_STAFF})|on (?:${SHIFTS})|(?:has |is |will be |are )?(?:${WORKS})))`,
);

/** "Mr" and "Mrs" are for patients more than for colleagues: there only an office beside the name tells. */
export function isColleague({ titleKind }: NameMention, before: string, after: string): boolean {
  if (STAFF_BEFORE.test(before) || STAFF_AFTER.test(after)) return true;
  return titleKind !== "lay" && titleKind !== "church" && TEAM_BEFORE.test(before);
}
