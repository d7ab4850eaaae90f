import { maybeCondition } from "../../read/lexicons/conditions.ts";
import { maybeMedicine } from "../../read/lexicons/medicines.ts";
import type { Match, Reading } from "../../read/reading.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { answersSymptoms, isAmongColleagues, mentionsAny } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";
import { isPressing, PRESSING_CARE } from "./stakes.ts";

const SERVICE =
  "(?:a ?& ?e|a\\+e|ae|ed|er|hospitals?|(?:the |your |a )?(?:gp|doctor|doc|docs|doctors|surgery|clinic|midwife|triage|dentist|consultant|specialist|psychiatrist|rheumatologist|cardiologist|team|nurse|pharmacist|ward|health visitor|surgeon|camhs|oncologist)|111|999|911|112|000|995|ambulance|out of hours|anyone|anybody|nobody|medical attention|casualty|urgent care|klinik|health centre|emergency|labour ward|maternity|a and e|\\w+ologists?|p(?:a)?ediatrician)";
const TEST =
  "(?:(?:any |the |that |your |an? )?(?:mri|ct|scan|x-?ray|biopsy|amnio|smear|blood tests?|bloods|blood count|baseline blood count|test(?:s|ing)?|referral|urgent derm|appointments?|follow[- ]?up|recall|screening|monitoring|mammogram|colonoscopy|scope|echo|ecg|operation|op|surgery|chemo|radiotherapy|dialysis|oxygen|transfusion|vaccin\\w+|jabs?|injections?|epidural|induction|c-section|admission|grommets|fillings|scaling|swab|hearing test|physio class|finger pricker|antivenom|biops(?:y|ies)|recall|stents?|transplant|newborn screen(?:ing)?|screening kits?|letter|phone call|c-?section|taper))";

// "Don't bother with A&E", "no need of hospital", "cancel the biopsy", "leave it six months".
const AWAY = new RegExp(
  "\\b(?:" +
    [
      `(?:don'?t|dont|do not|wouldn'?t|would not|not|no need (?:to|for|of)|needn'?t|never|nah) (?:even |be |really |go |you )?(?:bother(?:ing)?|going|go|ring(?:ing)?|call(?:ing)?|waste \\w+ (?:on|for|with)|rush(?:ing)?|run(?:ning)?|disturb|need|see|let|wait for|trouble|sit(?:ting)? in|get|book(?:ing)?|worry|bring(?: \\w+)?|take (?:him|her|them|it)|mind|rush)(?: with| up| a| to| into| the| going| ringing| in| for| your| yours| child| him| her| them| to the| even| no| any| booking| you)*? ${SERVICE}`,
      `no need (?:of|for|to (?:see|go|ring|call|wait|waste|bother|trouble|run)|2) (?:\\w+ ){0,3}?(?:${SERVICE}|${TEST})`,
      `(?:you |u |ye |they |she |he |we )(?:really |honestly |absolutely )?(?:don'?t|dont|do not|doesn't) (?:even )?need (?:\\w+ ){0,4}?(?:${SERVICE}|${TEST}|permission|therapy|insulin|antibiotics|to (?:fast|taper|come in|be seen|see anyone|finish|wait|go in))`,
      `(?:cancel|skip|refuse|decline|avoid|bin|forget|delay|postpone|scrap|ignore) (?:the |your |any |that |all )?(?:\\w+ )?${TEST}`,
      `(?:skip|forget|ignore|never mind|bin|mute) (?:what )?(?:the |your |that |any )${SERVICE}`,
      "(?:skip|forget) (?:the |your )?(?:gp|doc|doctor|hospital|a&e|er|midwife|dentist|ambulance|trip to)",
      "sign the refusal",
      "tell (?:them|him|her|the (?:doctor|surgeon|nurse)) no\\b|say no and",
      "(?:nothing (?:to worry|serious)|it'?s nothing)[^.!?\\n]{0,20}(?:ignore|leave)",
      "(?:just |honestly |and |nah |can )?(?:ignore it|leave it (?:be|alone|till|until|for|a|six|three|two|another|\\d)|let it ride|sleep it off|walk it off|wait it out|sit (?:it|tight) (?:out|an hour)?|give it (?:a|another|two|three|six|a couple|a year|\\d)[^.!?\\n]{0,25}(?:months?|weeks?|year|cycles|days))",
      "wait (?:an hour|a day|till|until|and see)[^.!?\\n]{0,30}(?:before|ring|call|monday|thursday|morning)",
      "wouldn'?t bother (?:the|with|anyone|your|a)",
      "(?:don'?t|dont|do not|no) (?:let|allow) (?:them|anyone|a hospital|the \\w+|him|her|anybody)[^.!?\\n]{0,25}(?:scan|test|touch|tell|vaccinate|inject|operate|near|fob|induce|cut|jab|scare|give)",
      `save (?:us|yourself|the nhs|yourselves) (?:the |all )?(?:a )?(?:trip|queue|180|journey|time|ninety)`,
      `(?:111|999|a&e|hospital|your gp|the gp|they|the doctor)(?:'ll| will| would) only (?:tell|keep|send|give|drag|have|cut|want)`,
      `(?:stop|quit|no) (?:\\w+ ){0,2}(?:going|ringing|running|giving money|clogging) (?:up )?(?:to |in )?(?:\\w+ )?(?:${SERVICE}|cardiologists)`,
      `(?:instead of|before) (?:you )?(?:going|seeing|ringing|calling|try|trying|wasting time (?:with|on)|ring|see) (?:to )?(?:an? |the )?(?:\\w+ )?${SERVICE}`,
      "(?:^|[.!?] )(?:ring and )?cancel(?: it)?(?=[.!]|$)|no (?:scans?|tests?|antibiotics|clinic|doctor|gp|taper|hospital|antivenom|x-?ray|chemo|insulin) (?:is |are )?needed|(?:is|it'?s) (?:always|only ever) (?:muscular|post viral|gas|nothing|anxiety)|is never your heart",
      "stay (?:at )?home,? ladies|ladies,? stay home|don'?t need (?:a |the )?doctor'?s permission|don'?t give yours a thing|no one needs to see",
    ].join("|") +
    ")(?![\\w-])",
  "g",
);

export const awayFromCare = defineRule({
  id: "advice/away-from-care",
  grade: "stop",
  needs: [
    "don't",
    "dont",
    "bother",
    "need",
    "cancel",
    "skip",
    "refuse",
    "avoid",
    "ignore",
    "leave",
    "wait",
    "wouldn't",
    "instead",
    "rather",
    "save",
    "only",
    "sleep",
    "sit",
    "give",
    "no",
    "say",
    "tell",
    "never",
    "stop",
    "nah",
    "bin",
    "forget",
    "decline",
    "postpone",
    "delay",
    "needn't",
    "not",
    "let",
    "walk",
    "before",
    "quit",
    "needed",
    "always",
  ],
  message: "This steers people away from being seen.",
  why: 'Somebody with the one dangerous cause will read it too, and will wait. If you want to calm people, say which signs mean "get help now" and who to ask.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    const isAboutHealth =
      mentionsAny(reading, HEALTH_WORDS) ||
      (reading.replyTo !== undefined && mentionsAny(reading.replyTo, HEALTH_WORDS));
    if (!isAboutHealth && !answersSymptoms(reading)) return;
    for (const match of reading.matches(AWAY)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (reading.has(SENDS_TO_CARE)) return;
      if (reading.isQuoted(match) || INVITATION.test(match.text) || DOUBLE_NEGATIVE.test(match.text))
        continue;
      if (
        (SELF.test(reading.before(match, 30)) && !match.text.startsWith("wouldn")) ||
        OFFERS_SELF.test(reading.around(match, 120, 120))
      )
        continue;
      if (NOT_INSTEAD.test(reading.before(match, 12))) continue;
      if (ORDERS.test(match.text) && reading.isNegated(match)) continue;
      if (NEEDS_SYMPTOMS.test(match.text) && !answersSymptoms(reading)) continue;
      if (!isFirst(match)) continue;
      const isMeant = answersSymptoms(reading) || isAboutMore(reading, match);
      const grade = isMeant && isPressing(reading, match.text) ? "stop" : "pause";
      yield { span: match, grade, fixes: [seeYourOwn(reading, match)] };
    }
  },
});

/** Not just "do not call a doctor": an illness or a treatment is spoken of. */
function isAboutMore(reading: Reading, match: Match): boolean {
  const { start, end } = match;
  return (
    PRESSING_CARE.test(match.text) ||
    reading.tokens.some(
      (token) =>
        (token.end <= start || token.start >= end) &&
        (HEALTH_WORDS.has(token.lower) || maybeCondition(token.lower) || maybeMedicine(token.lower)),
    )
  );
}

const INVITATION = /\bwait for (?:the |your |a )?(?:letter|invit|text)/;

/** "No need for your GP, I'll do it in the kitchen": another matter, that of treating people one knows. */
const OFFERS_SELF =
  /\b(?:i'll (?:do|take|leave|sort|write|bring|have a look|put|come|see)|(?:text|ring|message|whatsapp|call|send) (?:it to |them to )?(?:me|my)\b|my own (?:mobile|number)|come (?:to|round|by) (?:my|me|mine)|pop over|in my (?:kitchen|house|garage)|private patient|i'm everyone's)\b/;

/** Said of a kettle or a hangover as well as of a fever; only an answer to symptoms makes it advice. */
const NEEDS_SYMPTOMS =
  /\b(?:ignore it|leave it|let it ride|sleep it off|walk it off|wait it out|sit (?:it|tight)|anyone|anybody|nobody|permission|it'?s nothing)\b/;
/** Orders that "don't" turns into the opposite. */
const ORDERS =
  /^(?:cancel|skip|refuse|decline|avoid|bin|forget|delay|postpone|scrap|ignore|leave|wait|tell|stay)/;
const NOT_INSTEAD = /\b(?:isn't|not|never) $/;

/** "I didn't bother with my own GP" tells of oneself; "patients who skip" tells of others. */
const SELF =
  /\b(?:i|i've|we|he|she|they|mum|dad|people|patients|who|and i|my \w+|wish i|so i|if (?:you|they)|when you|that|which|used to) (?:\w+ ){0,2}$/;
const DOUBLE_NEGATIVE = /\b(?:don'?t|never|do not) (?:ignore|skip|cancel|wait|delay|avoid|leave)/;

/** The draft urges care in plain words. */
const SENDS_TO_CARE =
  /\b(?:(?:please |always |do |must |to |just |,|:|- ?)(?:ring|call|phone|go to|get to|see|ask|book|speak to|come to|contact) (?:\w+ ){0,3}(?:999|111|112|000|995|911|a&e|ed|er|emergency|gp|doctor|pharmacist|midwife|triage|maternity|team|casualty|hospital)|(?:is|are|it's|that's|means?) (?:\w+ ){0,3}(?:a |an )?(?:999|a&e|111|emergency|same[- ]day)|don'?t (?:wait|delay|ignore|put it off|sit on it)|never (?:wait|ignore)|straight (?:away|to)|go in (?:now|today)|999 now|same day|(?:need|needs) (?:a doctor|seeing|to be seen|checking|a review)|get (?:it|them|him|her|yourself|that) (?:seen|checked|looked at)|worth (?:a|getting|seeing))\b/;

/** One of these has to be there at all before the search for ways of putting care off is worth its time. */
const HEALTH_WORDS: ReadonlySet<string> = new Set(
  "pain chest heart blood baby bump pregnant pregnancy cancer infection cough swelling headache dizzy breath symptom symptoms doctor doctors doc gp gps a&e hospital 111 999 911 000 midwife triage dentist scan scans mri biopsy smear screening surgery surgeon operation tablets meds antibiotics insulin diabetic diabetes asthma depressed depression anxiety adhd autism tooth dental mole jab jabs vaccine mmr er ed ambulance chemo dialysis oxygen bp pressure therapy medicine virus dengue malaria monitoring amnio grommets referral camhs oncologist cardiologists rheumatologist test tests bloods recall wards fever rash lump nosebleed warfarin sciatica fibroid pyria snake antivenom newborn mastectomy varnish rheumatologist needle wart warts nits worms".split(
    " ",
  ),
);
