import type { PhraseSet } from "../../read/phrase-set.ts";
import type { Match, Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import type { Found } from "../rule.ts";
import { coverFirst } from "./cover-first.ts";

/** How far before and after the occasion the author's own part may be told, in units: a sentence or so. */
const BEFORE = 170;
const AFTER = 110;

/**
 * Yields the first occasion that the author agrees to or announces a part in. `isPublic` says of an occasion that could
 * be one at work whether the public is there.
 */
export function* occasionsTakenUp(
  reading: Reading,
  occasions: RegExp | PhraseSet,
  isPublic: (occasion: Match) => boolean = () => true,
): Iterable<Found> {
  for (const occasion of reading.matches(occasions)) {
    if (!isPublic(occasion) || !takesPart(reading, occasion)) continue;
    yield { span: occasion, ...coverAsked(reading) };
    return;
  }
}

/** Says what is left to do where cover was asked about already, or where money changes hands; else offers to ask first. */
export function coverAsked(reading: Reading): Pick<Found, "message" | "why" | "fixes"> {
  if (reading.has(COVER_ASKED)) return { message: ASKED.message, why: ASKED.why };
  const fixes = coverFirst(reading);
  return reading.has(PAID) ? { why: FOR_A_FEE, fixes } : { fixes };
}

const ASKED = {
  message: "This is public work outside the clinic, and you are asking about cover already.",
  why: "Good. Keep the answer in writing, with your script or slides, and ask the organiser the same question.",
};

const PAID =
  /\b(?:fees?|paid|pays?|paying|honorarium|expenses covered|per episode|a day rate|my rate|£ ?\d|€ ?\d|\$ ?\d)\b|[£€$] ?\d/;
const FOR_A_FEE =
  "A fee makes it work of its own, which cover for patients rarely reaches, and your employer may want to know too. Ask your indemnifier first, in writing, and say who pays whenever you speak.";

const COVER_ASKED =
  /\b(?:indemni\w+|defence (?:body|union|organisation|society)|(?:asked|ask|rang|ring|phoned?|phoning|emailed|emailing|check\w*|told|letting|run it past|runs? it by) (?:\w+ ){0,4}(?:mps|mdu|mddus|medical protection|rcn|rcm|union|insurers?|insurance|malpractice|carrier|cmpa|ethiqal|doctors company|cover)|(?:about|for) (?:my |the )?(?:cover|insurance)|what (?:they|it|i'm) (?:do and don't |do |is |are )?cover(?:s|ed)?|insurance (?:covers|for))\b/;

/** Whether the author goes there to be heard or read, rather than to listen, and has not said no. */
export function takesPart(reading: Reading, occasion: Span): boolean {
  if (reading.isNegated(occasion) || reading.isQuoted(occasion)) return false;
  const near = reading.around(occasion, BEFORE, AFTER);
  return COMMITS.test(near) && !DECLINES.test(near) && !AT_WORK.test(near) && !LISTENS.test(near);
}

/** What one does with an occasion when one is not in the audience. */
const ACT =
  "(?:speak\\w*|talk\\w*|host\\w*|present\\w*|chair\\w*|moderat\\w*|keynot\\w*|headlin\\w*|front\\w*|record\\w*|film\\w*|writ\\w*|pen\\w*|giv\\w*|do|doing|guest\\w*|join\\w*|compere\\w*|comper\\w*|judg\\w*|advis\\w*|stream\\w*|explain\\w*|answer\\w*|narrat\\w*|tour\\w*|launch\\w*|contribut\\w*|appear\\w*|come on|go on|going on|be on|be the|be your|be a|be in|take callers|taking|demo\\w*|voic\\w*|star\\w*)";

// The author says yes, announces it, or is named as the one who will be heard.
const COMMITS = new RegExp(
  [
    "\\b(?:said|say|saying|says?|told (?:them|him|her|it|\\w+)) (?:yes|yeah|aye|ja|ae|i'd|i'll|i will|okay|ok|i'm)\\b",
    "\\b(?:i've|ive|i have|i|we|we've|just|so) (?:\\w+ly |just |also |already |finally |even )?(?:agreed?|accept(?:ed)?|signed|caved|promised|taken)\\b",
    "(?:^|[.!?\\n:]\\s*)(?:agreed|accepted|signed|booked|confirmed|confirming|asked|selected)\\b",
    "\\bcontract (?:signed|came)|signed (?:up|on|with|w/|to|as|the|today)|\\b(?:talk|talks|panel|slot|session|stage|keynote)(?:'s been|s)? (?:confirmed|booked)",
    "\\b(?:been|got|get|was|am|i'm) (?:asked|invited|booked|persuaded|roped|talked into|filmed|chosen|picked|approached|interviewed|listed)\\b",
    "\\b(?:ask(?:ed|ing)?|invit(?:ed|es?|ing)|want(?:s|ed)?|book(?:ed)?|rop(?:ed|ing)|ha(?:ve|s|d|ving)|got|chose|interviewed|filming|put|trust(?:s|ed)?|give|gave) (?:me|us|mi)\\b(?! (?:if|whether|what|why|how|when|about|for a|for the))",
    "\\b(?:count me in|put me down|have me for|i'm in\\b|i'm on\\b|i am on\\b|me on\\b|catch me|join me|hear me|see me|watch me|listen to me|tune in|listen in|listen out|ring in|phone in with|here i come|(?:on|at) (?:\\w+ ){0,3}?(?:night|tonight|tomorrow|morning|\\d{1,2}(?:[.:]\\d\\d)?),? me\\b|who's hosting|it's me)",
    `\\b(?:delighted|thrilled|honou?red|pleased|proud|happy|glad|chuffed|excited|hyped|stoked|buzzing|gladly|love|willing|pleasure|nervous)(?: [(\\w]+\\)?){0,2} to (?:say |announce |share |be |come |help )?(?:i'm |i'll |that i'm |yes )?(?:the |now )?(?:\\w+ )?${ACT}`,
    `\\b(?:i'm|i am|im|we're|we are|i'll|ill|i will|i shall|i'd be|i'd|we'll|i'm to|i've said|mi|i dey|i can|me,?) (?:also |now |only |officially |just |really |gonna |going to |about to |to |be |wan |wil |not |so |ur |the |your |a |this \\w+'s |back |booked |live |out |glad to |being paid to |resident |\\w+est )*(?:${ACT}|go\\b|come\\b|on\\b|say a few|keynote|speaker|face|voice|ambassador|compere|host|presenter|talking head|columnist|live|(?:\\w+ ){1,3}(?:on|at) (?:a|the|this|our|\\w+ fm))\\b`,
    `(?:^|[.!?\\n:\\u{1F300}-\\u{1FAFF}]\\s*|\\b(?:so|today|tonight|and|update|news|also|week|then|day) )(?:[a-z]+ly )?(?:doing|doin|speaking|talking|guesting|hosting|presenting|recording|filming|chairing|compering|going|on|live|keynoting|fronting|writing|streaming|touring|launching|keynote|giving|korero|guest|off to|coming to your|come (?:hear|see|to))\\b`,
    "\\bmy (?:very )?(?:new |own |first |weekly |monthly |next |public |debut |latest |little |big |radio |advice |talk |live |daily )*(?:show|slot|podcast|column|channel|book|talk|episode|segment|webinar|summit|keynote|lecture|masterclass|page|programme|program|series|tour|session|debut|microphone)\\b",
    "\\b(?:yes|yeah|ok|okay|aye|ja|so)[ ,!.]+(?:to the|go on|i'll|i will|happy|it is|the|put|of course|you can have)\\b",
    "\\bthank(?:s| you| u)[^.!?\\n]{0,30} for (?:having|inviting|asking) me\\b",
    "\\b(?:resident|expert|medical|health|official|tame) (?:doctor|dentist|expert|gp|doc|nurse|voice|midwife|psychologist|physician)\\b",
    "\\b(?:episode|ep|season) \\d+(?: of (?:the|my|our) \\w+)? is\\b|\\bfirst (?:ever )?(?:public )?talk\\b|\\b(?:\\w+ )?talks? (?:confirmed|booked)\\b|\\btalk(?:'s| is) called\\b|\\bfirst (?:video|script|episode|piece|column) (?:in|is|out|\\w+day)\\b|\\bep(?:isode)? 1\\b",
  ].join("|"),
  "u",
);

/** Says no, or only thinks of it. */
const DECLINES =
  /\b(?:turned (?:it |them |that )?down|turning (?:it |them )?down|(?:i|i've|and|but|we) (?:\w+ )?said (?:no\b(?! twice|, we)|i'm (?:busy|away))|saying no\b|told them no|(?:politely )?declin\w+|pass on this|can't (?:do|make|take|come|speak|appear)|won't be (?:doing|speaking|going)|i'd rather (?:run|not)|not (?:doing|going|speaking|able|for me)|no thank(?:s| you)|withdrew|withdrawn|pulled out|if (?:i|they) ever|one day i|i dream)\b/;

/** Teaching and meetings at work, or evidence and handovers: ordinary duty. */
const AT_WORK =
  /\b(?:grand rounds?|m&m|journal club|teaching (?:session|slot|for|the)|lunchtime teaching|departmental|in-?service|inservice|induction|handover|mdt|huddle|ward round|staff meeting|team meeting|safety brief\w*|lecture notes|(?:f1|fy1|f2|juniors?|students?|trainees|registrars?|staff|team|nurses|interns|reg) teaching|teach the (?:f1s|juniors|students)|cpd (?:session|event|day)|poster (?:presentation|session)|abstract|viva|audit (?:meeting|day)|simulation|inquest|tribunal|walkie|radio (?:check|silence|call|traffic|the (?:crew|control))|job interview)\b/;

/** In the audience, or somebody else's programme. */
const LISTENS =
  /\b(?:listen(?:ed|ing) to (?:the|a|an|this|that|his|her|my favou?rite|another)|binged|watch(?:ed|ing) (?:the|a|an|this|that|it|telly|tv)|(?:heard|hear|saw) (?:it |him |her |this |that |\w+ )?on (?:the )?(?:radio|telly|tv|news)|went to (?:a|the|see|hear)|great (?:talk|keynote|podcast|episode) (?:by|from)|about (?:her|his|their) podcast|(?:comes|leaves|listen) [^.!?]{0,20}(?:telly|tv) on\b|(?:he|she|they|mum|mam|dad|my (?:mum|mam|dad|brother|sister|boss|wife|husband|consultant|daughter|son))(?:'s|'ll| is| was| will be|'re) (?:\w+ )?(?:on|giving|speaking|doing|hosting|presenting|live)|in the audience|song on the|hears? (?:them|it|him|her) on|used to (?:read|be on)|the (?:people|voices) on (?:my|the)|meal deal|waiting room (?:tv|telly|radio))\b/;
