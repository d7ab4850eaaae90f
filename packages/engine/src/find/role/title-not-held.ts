import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { isOfOthers, ownRole, withoutLead } from "./authority.ts";
import { falseDoctor } from "./false-doctor.ts";

const TITLES = [
  ..."doctor doctors doc dr professor prof md physician consultant surgeon specialist clinician medic nurse sister".split(
    " ",
  ),
  ..."matron midwife pharmacist paramedic dentist therapist psychologist psychiatrist immunologist scientist".split(
    " ",
  ),
  ..."diagnostician orthodontist periodontist anaesthetist anesthetist dermatologist endocrinologist neurologist".split(
    " ",
  ),
  ..."microbiologist cardiologist expert professional prescriber psych derm".split(" "),
];
const TITLE = `(?:${TITLES.join("|")}|medical officer|clinical (?:lead|director)|head of [a-z]+)`;

/** "Ask the nurse here", "my specialist (a saint)". */
const NOT_MINE = "(?!(?:[\\w-]+ ){0,3}?(?:ask|see|to|the|my|our|his|her|every|no|a|good|thanks) )";

// A clinical title put on: "as your local consultant", "nurse here", "I'm a specialist", "your fave psychologist".
const CLAIM = new RegExp(
  "(?:" +
    [
      `\\bas (?:an?|the|your|ur|one of the)? ?(?:[\\w-]+ ){0,4}?${TITLE}\\b`,
      `(?:^|[.!?\\n:] ?)${NOT_MINE}(?:[\\w-]+,? ){0,4}?${TITLE}(?: \\w+)? (?:here|btw|speaking)\\b`,
      `\\b(?:i'?m|i am|im|i be|this is) (?:an?|the|your|ur)? ?(?:[\\w-]+ ){0,3}?${TITLE}\\b`,
      `\\b(?:your|ur|our) (?:fave|favou?rite|local|resident|own|very own|specialist|senior|trusted) (?:[\\w-]+ ){0,2}?${TITLE}\\b`,
      `\\b(?:take (?:it|that)|trust|listen to|believe) (?:from )?(?:an?|the|your|ya|ur) (?:[\\w-]+ ){0,2}?${TITLE}\\b`,
      `\\b(?:work(?:ing)?|signed|billed|known|write) as (?:an? )?(?:[\\w-]+ ){0,2}?["']?${TITLE}\\b`,
      `^${NOT_MINE}(?:(?:[\\w-]+ ){0,2}?${TITLE}\\b)(?= of\\b|[ ,*]{1,2}[(*]|, [a-z])`,
    ].join("|") +
    ")",
  "gm",
);

// What stands behind it, as the draft lets slip in brackets, in a footnote or as an aside.
const SLIP = new RegExp(
  "(?:" +
    [
      "[(*][^)\\n]{0,60}?\\b(?:online|diploma|certificate|degree|course|courses|\\w+[- ]day|days?|weeks?|wks?|weekend|hon|honorary|nearly|almost|pending|in process|adjacent|retail|sales|marketing|canteen|caf[ée]|(?:i|we) (?:clean|drive|run|do|answer|file|room|sell)|cleaner|porter|driver|clerk|contractor|reception\\w*|assistant|hca|student|trainee|(?:1st|2nd|3rd|4th|first|second|third|fourth|final|foundation) ?(?:year|yr)|(?:yr|year) ?\\d|\\d+ level|lapsed|registration|unregistered|haven'?t|not (?:strictly|technically|that kind|from|a real)|more or less|gave (?:myself|it)|just me|me lol|my own|anyone can join|own course|summer school|of (?:philosophy|chemistry|divinity)|in all but name)\\b",
      "\\b(?:technically|who'?s (?:checking|counting)|nobody checks|don'?t check|as good as (?:a|one)|near(?:ly)? (?:enough|one)|close enough|in all but name|two-day|three-day|short course|lived experience|by experience|certificate course|no letters after|won'?t bore you with (?:the )?letters|more or less|i'?m a (?:second|third|first|2nd|3rd) year|trainee intern|dress for the job|or basically|but basically)\\b",
    ].join("|") +
    ")",
);

/** A name or a bio that tells of another, or no, training. */
const OTHER_BIO =
  /\b(?:student|undergrad\w*|future|(?:yr|year) ?\d|\d(?:st|nd|rd|th) y(?:ea)?r|in training|trainee|placement|assistant|hca|na\b|reception\w*|clerk|porter|pts|driver|care assistant|carer|co-?ordinator|lapsed|left the register|off register|unregistered|paused|diploma|certificate|wk|retail|sales|marketing|counter|lash|beauty|salon|esthetician|wellness|wellbeing|healer|holistic|natural|herbs?|faith|naturopath\w*|nutrition\w*|hypno\w*|doula|coach|first responder|radio|(?:hr|commercial|transformation|marketing) director|start-?up|almost|nearly|ish|vibes|basically|hon|not a doctor|not a nurse|technician|foot health|sports science|biomed\w*|of philosophy|own course)\b/;

export const titleNotHeld = defineRule({
  id: "role/title-not-held",
  grade: "pause",
  needs: TITLES,
  message: "This puts on a clinical title that something here says you do not hold.",
  why: "Readers weigh what you say by the role you give, and many titles are protected by law. Your own role and training, said plainly, are worth more than a borrowed title.",
  *find(reading) {
    const slips = reading.has(SLIP);
    if ((!slips && !isOther(reading)) || reading.has(SAYS_PLAINLY)) return;
    if (falseDoctor(reading) !== undefined) return;
    for (const match of reading.matches(CLAIM)) {
      if (reading.isQuoted(match) || reading.isNegated(match) || isOfOthers(reading, match)) continue;
      if (reading.signal("fiction").length > 0 || QUALIFIED.test(match.text)) continue;
      if (TOLD.test(reading.before(match, 40))) continue;
      if (!slips && holds(reading, match.text)) continue;
      yield { span: withoutLead(match, reading.text), fixes: [ownRole()] };
      return;
    }
  },
});

function isOther(reading: Reading): boolean {
  if (isTrainee(reading)) return true;
  const { author } = reading.context;
  return OTHER_BIO.test(`${author?.name ?? ""} | ${author?.bio ?? ""}`.toLowerCase());
}

/** In training or a student, by profession or bio. */
function isTrainee(reading: Reading): boolean {
  const { profession, author } = reading.context;
  return profession === "student" || TRAINEE.test((author?.bio ?? "").toLowerCase());
}

const TRAINEE =
  /\b(?:student|trainee|st[1-5]|ct[1-3]|imt\d?|f[12]|fy[12]|sho|pgy-?\d|core trainee|final year|yr ?\d|year \d|undergrad|intern|ms[1-4]|bds\d|hca|nursing associate|apprentice|assistant)\b/;

/** The bio names the very title, and nothing lesser in front of it. */
function holds(reading: Reading, claim: string): boolean {
  const words = reading.bio?.tokens ?? [];
  return words.some(
    ({ lower }, place) =>
      lower.length > 1 &&
      claim.includes(lower) &&
      TITLE_WORDS.has(lower) &&
      !LESSER.has(words[place - 1]?.lower ?? "") &&
      !LESSER.has(words[place + 1]?.lower ?? ""),
  );
}

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES);
const LESSER: ReadonlySet<string> = new Set([
  "student",
  "trainee",
  "future",
  "ex",
  "assistant",
  "not",
  "hon",
]);

/** "Student nurse", "trainee psychologist", "in the making": the stage is said with the title. */
const QUALIFIED =
  /\b(?:student|trainee|future|aspiring|almost|ex|former|retired|lay|patient|own|best|no|not|kind of|like|such|same|if|when|becoming|become|being|see|soon|health expert patient)\b/;
/** What somebody else believes or tells. */
const TOLD =
  /\b(?:told|tells|thinks?|thought|says?|said|convinced|asked if|used to|kind of)(?: [\w']+){0,4} $/;
const SAYS_PLAINLY =
  /\b(?:(?:not|never) (?:a|an|your) (?:\w+ )?(?:doctor|physician|surgeon|nurse|clinician|expert|professional|therapist|psychologist|pharmacist)|i'?m (?:an? )?(?:\w+ ){0,3}(?:student|trainee)|i'?m only|only a student|as an? (?:\w+ )?(?:student|trainee)|before anyone asks|general tips only|none of it is advice)\b/;
