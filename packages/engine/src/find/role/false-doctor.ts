import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { isOfOthers, withoutLead } from "./authority.ts";

const DOCTOR =
  "(?:doctor|doc|physician|consultant|surgeon|paediatrician|pediatrician|cardiologist|dermatologist|an(?:a)?esthetist|psychiatrist|md|microbiologist|neurologist|gp)";

/** The words without which nobody claims to be a doctor. */
export const DOCTOR_WORDS = [
  ..."doctor doctors doc dr prof professor physician consultant surgeon psychiatrist md gp".split(" "),
  ..."paediatrician pediatrician cardiologist dermatologist anaesthetist anesthetist microbiologist neurologist".split(
    " ",
  ),
];

// Calls oneself a doctor: "as a doctor", "your favourite face doctor", "Dr Lush here", "basically a doctor".
const CLAIM = new RegExp(
  "(?:" +
    [
      `\\b(?:as an?|speaking as an?|i'?m an?|i am an?|i'?m your|as your|your (?:favou?rite|resident|fave)|our resident|proud to be an?|known as|working as an?|from your|i am|i'm|hosted by a|trust a|trust your) (?:\\w+ ){0,3}?${DOCTOR}\\b`,
      `\\b(?:basically|effectively|essentially|practically|pretty much|almost|nearly|more or less|same as) (?:an?|the|your) (?:\\w+ ){0,2}?${DOCTOR}\\b`,
      `\\b(?:dr|doc|doctor|prof|professor)\\.? ?[a-z][\\w'-]* (?:\\w+ )?here\\b`,
      `(?:^|[.!?,\\n] ?)(?:\\w+ ){0,2}?${DOCTOR} here\\b`,
      `\\bdoctor of (?:the |natural |beauty|aesthetics|wellness|facial|frailty|medicines|spine|mind|\\w+ sciences?)`,
      `\\b${DOCTOR} (?:in the house|hat on|writes\\b)`,
      `\\b(?:i'?m|i am|hi,?|hello,?) (?:dr|prof|professor)\\.? [a-z]+`,
      `\\bpeople kept calling me doctor|\\bresident doctor\\b|\\bour doctor\\b|\\bdoctor designed\\b|\\bcall (?:me|myself) (?:a )?(?:doc|doctor)\\b`,
    ].join("|") +
    ")",
  "gm",
);

// The draft itself lets the cat out of the bag: what stands behind the title is said in brackets, or as an aside.
const UNDERCUT = new RegExp(
  "(?:" +
    [
      "\\((?:[^)]{0,60}[^\\w)])?(?:nearly|almost|phd|doctorate|hon|honorary|online|weekend|certificate|diploma|degree|internship|(?:marine|mechanical|software) \\w+|divinity|engineering|marketing|chemistry|philosophy|finals|pending|in (?:process|progress|training)|\\w+ (?:day )?course|summer school|fake|nickname|pen name|kinda|sort of|close enough|not (?:that|the medical|the real|a real|from|registered)|f1|f2|hca|student|assistant|receptionist|cleaner|naturopath|(?:first|second|third|fourth|final|1st|2nd|3rd|4th) year|year \\d)[^\\w][^)]{0,60}?\\)?",
      "\\b(?:(?:pls |please |do ?n't |nobody )tell (?:my|the|them)|phd pending|nobody checks|who'?s counting|technically|as good as|near(?:ly)? (?:enough|one)|close enough|same (?:thing|same)|honorary|doctorate in|basically a doctor|(?:stopped|never) correct(?:ed|ing)? (?:them|him|her|anyone)|call(?:s|ed)? (?:myself|me) (?:a )?(?:doc|doctor)|dress for the job|not (?:on the )?specialist register)\\b",
    ].join("|") +
    ")",
);

const known = new WeakMap<Reading, { readonly span: Span | undefined }>();

/** Where the author claims to be a doctor and is none. */
export function falseDoctor(reading: Reading): Span | undefined {
  let found = known.get(reading);
  if (found === undefined) {
    found = { span: seek(reading) };
    known.set(reading, found);
  }
  return found.span;
}

function seek(reading: Reading): Span | undefined {
  if (reading.has(SAYS_WHAT)) return undefined;
  if (!reading.has(UNDERCUT) && !isKnownOther(reading)) return undefined;
  for (const match of reading.matches(CLAIM)) {
    if (reading.isQuoted(match) || reading.isNegated(match) || reading.signal("fiction").length > 0) continue;
    if (isOfOthers(reading, match) || PRACTICE.test(match.text)) continue;
    return withoutLead(match, reading.text);
  }
  return undefined;
}

/** The profession given, or the bio, says something else than doctor. */
function isKnownOther(reading: Reading): boolean {
  const { profession, author } = reading.context;
  const bio = `${author?.bio ?? ""} ${author?.name ?? ""}`.toLowerCase();
  if (MEDICAL.test(bio) && !/\b(?:hon|student|in the making|nearly|ish|vibes)\b/.test(bio)) return false;
  if (profession === "dentist")
    return /\b(?:surgeon|specialist|consultant)\b/.test(bio) ? false : /student|assistant|nurse/.test(bio);
  if (profession === "psychologist") return /student|undergrad|coach/.test(bio);
  if (profession === "doctor") return false;
  if (profession !== undefined && profession !== "other" && profession !== "manager") return true;
  return OTHER_BIO.test(bio);
}

const MEDICAL =
  /\b(?:gp|mbbs|mbchb|mb bch|frcs|mrcp|frca|mrcgp|md|do\b|consultant (?:in )?(?:anaesth|cardio|radio|surg|paed|psych|physician|onc|derm|neuro|gastro|resp|ortho|uro|haem|emerg)\w*|registrar|retired consultant)\b/;

const OTHER_BIO =
  /\b(?:student|undergrad|coach|nutrition\w*|dietitian|naturopath\w*|herbal\w*|wellness|aesthetics?|beauty|chiropract\w+|osteopath\w*|receptionist|hca|clerk|manager|paramedic|emt|nurse|pharmacist|physio\w*|ot\b|optometrist|podiatrist|odp|audiologist|radiologist assistant|scientist|sonographer|radiographer|technician|driver|carer|cleaner|influencer|creator|founder|ceo|healer|hypno\w+|doula|trainer|tape|lash|(?:phd|dr of|doctor of|dr\.? ?(?:of|\u{1f489}|\u{1f9b4}|hon))|hon\.?|skin|gut|hormone|sleep|mind|menopause|spine|ear|love|protein|faith|herbs|divine|kitchen|bush)\b|\u{1f489}/u;

/** Says plainly what one is instead. */
const SAYS_WHAT =
  /\b(?:not (?:a|an|your) (?:medical )?(?:doctor|physician)|never a (?:physician|doctor)|i'?m (?:a|an) (?:registered )?(?:nurse|pharmacist|physio\w*|paramedic|midwife|dietitian|psychologist|podiatrist|optometrist|student|nurse prescriber|nurse practitioner|advanced nurse practitioner)\b(?!\s+and a doctor)|as a (?:registered )?(?:nurse|pharmacist|physio|paramedic|midwife|dietitian|student)\b|not on the medical register|not a nurse|only a student|i'?m only|before anyone asks)\b/;

const PRACTICE =
  /^(?:i'?m|i am) (?:\w+ ){0,3}?(?:gp|doctor|consultant) (?:receptionist|secretary|surgery|practice)/;
