import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";

/** Titles by which people are believed about health. */
export const TITLE =
  "(?:doctor|doc|dr|gp|prof|professor|md|physician|consultant|surgeon|specialist|registrar|medic|clinician|nurse|midwife|pharmacist|paramedic|dentist|physio(?:therapist)?|psychologist|psychiatrist|pa?ediatrician|cardiologist|dermatologist|derm|an(?:a)?esthetist|radiologist|neurologist|oncologist|obstetrician|gyn(?:a)?ecologist|gynae|gastroenterologist|endocrinologist|microbiologist|(?:er|ed|icu|trauma|heart|chest|lung|bone|skin|gut|hormone|menopause|surgical|intensive care) (?:doc|doctor)|neuro reg|hcp|health(?:care)? (?:professional|expert|pro|worker)|medical (?:professional|expert|person|man|woman|lead)|clinical (?:expert|lead|scientist|director))";

const KINDS =
  "(?:top |european |trauma |plastic |\\w+ly |senior |very senior |trained |qualified |practising |frontline |front line |chief |lead |fully |real |actual |busy |retired |young |experienced |local |nhs |a&e |ward |hospital |private |rural |humble |simple |fellow |registered |licensed |children's |mental health |critical care |care |recovery |skin |sleep |baby |fertility |consultant |specialist |surgical |medical |advanced |neonatal |paediatric |pediatric |cardiac |community |district |ex[- ]army |ex[- ])*";

/** "As a doctor", "speaking as a consultant anaesthetist", "GP here", "I'm a nurse so trust me". */
export const CLAIMS_AUTHORITY = new RegExp(
  "(?:" +
    [
      `\\b(?:speaking |talking |writing )?as (?:an?|someone who'?s an?) ${KINDS}${TITLE}\\b`,
      `(?:^|[.!?\\n(] ?)(?:your |ex )?${KINDS}${TITLE}(?: on the group| of \\d+ years?| and admin)?\\.? (?:here|hat on|speaking)\\b`,
      `\\b(?:take it from|trust|listen to|believe) an? ${KINDS}${TITLE}\\b`,
      `\\bi(?:'m| am) (?:an? |your |the |only an? |just an? )?${KINDS}${TITLE}\\b`,
      `\\b(?:with|got) my ${KINDS}(?:medical|doctor'?s?|nurse'?s?|clinical|${TITLE}) hat on\\b`,
      `(?:^|[.!?\\n] ?)(?:an? )?${KINDS}(?:gp|${TITLE}),? (?:\\d+ ?(?:yrs|years)|uk|us|london|here|\\d+ years in)\\b`,
      "\\bi(?:'m| am) (?:medically trained|in the medical line)\\b|\\bi work in (?:healthcare|medicine|the nhs) at\\b|\\bfrom a medical point of view\\b|\\bas someone (?:who'?s )?(?:medically trained|(?:very )?high up)\\b",
      `^(?!dr\\b|prof\\b|professor\\b)${TITLE}\\.(?=\\s)`,
    ].join("|") +
    ")",
  "gm",
);

/** Leans on the title to be believed, or states what is so. */
export const WANTS_BELIEF =
  /\b(?:trust me|take it from|believe me|believe you me|listen to (?:me|us|those)|i can (?:tell|assure|promise|confirm) (?:you|u|ye|every)|i can say|for a fact|my word|you can quote me|on this one|fact|facts|full stop|end of|period\b|what nobody|what (?:they|no one) (?:won't|will not)|laughable|wrong|is right|get(?:s)? it right|got it right|is real|is safe|perfectly safe|should all|should be|you (?:all )?(?:should|need|must|want)|never|always|every (?:single )?(?:one|family|mri|body)|nobody|is being managed|years behind|isn't how|not the enemy|is coming|a big step|hands down|recommend|swear by|so (?:trust|believe|listen)|let me (?:tell|settle)|i promise|guarantee|only (?:source|one worth)|source for everything|going over|higher than|i tell (?:everyone|families|you|them)|honest(?:ly)?|proven|caused by|comes? from|of course|really matters|fine|normal|don'?t|stop|skip|bin|take|halve|you can|no need|needn't|causes?|cur(?:e|es|ed)|works|won't|here's why|clears|only|is sound|opt out|advising|invalid|relax)\b/;

/** Holds back: general talk, one's limits, where to turn. Also plain stories of the working day. */
export const MODEST =
  /\b(?:grain of salt|pinch of salt|not your (?:nurse|doctor|physio|gp|midwife|pharmacist|stoma nurse|dentist)|only what i do|(?:i'm )?not (?:a|an|your) (?:doctor|expert|medical doctor)|never a (?:physician|doctor)|not a registered specialist|can't (?:advise|say about yours|tell)|look me up|on the (?:nmc|gmc|gdc|hcpc|gphc) register|verified flair|i'm only|just me|my own (?:view|opinion)|i may be wrong|don't quote me|i was the patient|my own (?:cancer|diagnosis|labour|baby|mole)|melanoma in situ|i cried|still (?:say|cry|can't|don't)|i still|dad jokes?|choir|cake|dog|cat\b|fish|kettle|parking|drains|rota|payslip|pay\b|strike|shift|nights|annual leave|handover|application|heavy one|can't find (?:one|any)|don't be me|i'm not recommending|horse in this race|take it to your|how do (?:you|people|others)|what would you|anyone else|question for|advice please|any tips|asked a patient|wrote|poem|knit\w*)\b|\?\s*$/;

/** A name that a reader could look up, in the author's details or signed in the draft. */
export function isNamed(reading: Reading): boolean {
  const { author } = reading.context;
  if (author?.name !== undefined && FULL_NAME.test(author.name)) return true;
  for (const _ of reading.casedMatches(SIGNED)) return true;
  return false;
}

const FULL_NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sr|Sister|Nurse|Sir|Dame|Rev)\.? )*\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]* )*\p{Lu}[\p{L}'’-]+/u;
const SIGNED =
  /(?:\b(?:Dr|Prof|Sister|Nurse) [A-Z][a-z]+ [A-Z][a-z-]+|\bI'm (?:Dr |Mr |Mrs |Ms |Miss )?[A-Z][a-z]+ [A-Z][a-z-]+|\[Your name\]|\n\s*[A-Z][a-z]+ [A-Z][a-z-]+,? (?:[A-Z]{2,}|consultant|nurse|pharmacist|GP)|[.!?] [A-Z][a-z]+ [A-Z][a-z-]+, (?:consultant|GP|nurse|pharmacist|midwife|dentist|physio|paramedic|hospital|registered|specialist|podiatrist|dietitian|ward))/g;

/** Adds a line to fill in at the end. */
export function roleLine(reading: Reading): Fix {
  const text = reading.text.trimEnd();
  const last = [...text.slice(-2)].at(-1) ?? "";
  return {
    title: "Sign it with your name and role",
    replacement: `${last}\n[Your name], [your role and register]`,
    at: { start: text.length - last.length, end: text.length },
  };
}

/** Puts one's own role, to fill in, in the place of a title. */
export function ownRole(): Fix {
  return {
    title: "Say what you are, in your own title",
    replacement: "Speaking as [your own role and training]",
  };
}

/** Speaks of one's own doctor, or of doctors: no claim. */
export function isOfOthers(reading: Reading, claim: Span): boolean {
  return OTHERS.test(reading.before(claim, 30));
}

const OTHERS = /\b(?:my|the|a|your|his|her|our|see|ask|with|and|by|from|told|good|new|thank you|thanks) $/;

/** The claim without the stop or the space that it follows. */
export function withoutLead({ start, end }: Span, text: string): Span {
  const lead = /^[\s.!?(]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}
