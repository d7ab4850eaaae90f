import type { Reading } from "../../read/reading.ts";

/** Who is on the other side, worked out once for all rules of this topic. */
interface WithPatient {
  readonly isToPatient: boolean;
  readonly concernsPatient: boolean;
}

const known = new WeakMap<Reading, WithPatient>();

function withPatient(reading: Reading): WithPatient {
  let found = known.get(reading);
  if (found === undefined) {
    const isTo =
      reading.context.audience === "patient" ||
      reading.replyTo?.has(FROM_PATIENT) === true ||
      reading.has(INTRODUCES);
    found = {
      isToPatient: isTo,
      concernsPatient: isTo || reading.has(OWN_PATIENT) || reading.has(FOR_PATIENTS),
    };
    known.set(reading, found);
  }
  return found;
}

/** The draft is written to a patient: the audience says so, the message answered does, or the writer introduces herself. */
export function isToPatient(reading: Reading): boolean {
  return withPatient(reading).isToPatient;
}

/** The draft is written to a patient or tells of one in the author's own care. */
export function concernsPatient(reading: Reading): boolean {
  return withPatient(reading).concernsPatient;
}

/** Sends the person to where they can be looked after: the clinic, the duty line, an emergency number. */
export function showsProperChannel(reading: Reading): boolean {
  const { name = "", bio = "" } = reading.context.author ?? {};
  if (WORK_ACCOUNT.test(`${name} ${bio}`.toLowerCase())) return true;
  return reading.has(CHANNEL) && !reading.has(ROUND_THE_TEAM);
}

/** An account of the service rather than of a person. */
const WORK_ACCOUNT =
  /\b(?:practice|clinic|work|duty|service|ward) (?:phone|line|account|number|inbox)|\b(?:surgery|secure|portal|auto reply|reception)\b/;

const CHANNEL =
  /\b(?:clinic|reception|surgery|practice|ward phone|rooms|team|desk|counter|office|duty|service phone|work phone|on-?call|switchboard|hospital|casualty|health ?cent(?:re|er)|labour ward|a&e|ed|er|999|111|112|000|911|995|995|110|811|10177|116 123|samaritans|helpline|lifeline|healthline|gp|appointment|referral|app link|in the app|pharmacy from|plunket|usual way|front|booked|number on your card)\b/;

/** Words that lead round the team. */
const ROUND_THE_TEAM =
  /\b(?:no need|don'?t (?:bother|go|book|ring|tell)|not the (?:clinic|work|office|desk)|not through|rather than|instead of|skip|dont (?:tell|bother)|my own|forget (?:the )?|easier|without (?:going|the)|so slow|hopeless|behind|after hours|off the|from the clinic|of the clinic|at the clinic on)\b/;

/** Says no, kindly or not; "I shouldn't, but" says yes. */
export function declines(reading: Reading): boolean {
  return reading.has(DECLINES) && !reading.has(NEVERTHELESS);
}

// "it's Shabnam from your Tuesday clinic", "you signed me off last month", "thank you for everything nurse".
const FROM_PATIENT =
  /\b(?:(?:it'?s|its|is|tis|here|this is) (?:\w+ ){0,3}from (?:the |your |ward|bay|bed|rehab|friday|monday|tuesday|wednesday|thursday)|from (?:your|the) (?:\w+ ){0,2}(?:clinic|ward|surgery|unit|hospital|session)|(?:ur|your) patient|you (?:saw|treated|signed|looked after|delivered|operated|fixed|carried|fitted|helped|gave|were (?:so |the only )) ?(?:me|my|us|on|good|kind|one)?|thank(?:s| you|u| u)(?: so much)? (?:doctor|doc|dr|nurse|sister|for (?:everything|today|seeing|fitting|looking|all|friday|my|your care))|best (?:nurse|physio|doctor|dentist|midwife|therapist|carer) (?:ever|i)|my (?:knee|ankle|hamstring|shoulder|back|hip|leg|foot|arm|tooth|teeth|bloods?|results?|scan|stitches|sugars?|chest|rash|repeat|prescription|tablets|meds|pressure|crisis|groin|hrt|migraines?|skin|baby|trachy?|stoma|wound|script|session|treatment|whitening|shunt|sick ?note|water tablet|chemo)|our (?:session|chats?)|loved (?:my results|our session)|accept me|i(?:'ve| have)? (?:sent|send) (?:you|u) (?:a )?(?:friend )?request|sent u (?:a )?request|(?:hi|hello|hiya|hey) (?:dr|doc|doctor|nurse)\b|\bdoc\b|this on my arm|they let me out|the hospice|the youth unit|from bay|ward \w|signed me off|nurse \w+ (?:mi|my|its|it's)|you carried|u shift|my (?:\w+ ){1,2}(?:is|are|was|has|have|hurts?|still|keeps|a grip|at me|pains|finished|habis)|at me again|stop(?:ped)? bloating|were u the|lonely since|you treated|therapy finished|from yesterday|from your|up for me)\b/;

// "Hi, it's Hannah from the clinic", "your community nurse", "since our last session".
const INTRODUCES =
  /\b(?:(?:it'?s|its|it is|here is|this is|tis) (?:\w+[,.]? ){0,3}(?:from (?:the |your )?(?:\w+ )?(?:clinic|ward|surgery|rehab|pharmacy|opticians|dentist'?s?|practice|hospital|unit|nights|theatre|ambulance)|(?:the|your|ur) (?:\w+ )?(?:nurse|physio|therapist|carer|dentist|midwife|doctor|phn|hca|podiatrist|chiropodist|counsellor|psychologist|paramedic|support worker))|(?:nurse|physio|therapist|carer|doctor|dentist|midwife) that (?:looked after|treated|saw) (?:you|u)|your (?:community |district |practice |own )?(?:nurse|physio|therapist|carer|midwife|counsellor) (?:on|from)|(?:you(?:'re| are)|ur) (?:not|no longer|off|officially not) (?:\w+ ){0,3}(?:patient|client|list|books?)|our (?:last|first|next|six|final) sessions?|(?:number|mobile|name|birthday|insta|address|email) off (?:the |your |ur )?(?:consent|form|notes|chart|board|list|sticker|system|file)|in (?:our|the last) session)\b/;

// Somebody in the author's own care, told to others.
const OWN_PATIENT =
  /\b(?:(?:my|our|a|an|one of (?:my|our)|these|former|ex|old|favou?rite|fave) (?:[\w'-]+ ){0,3}(?:patients?|pts?|clients?|service users?|residents?|regulars|rounds?|ladies|gentlemen)|(?:guy|lad|fella|bloke|man|woman|lady|girl|lass|someone|somebody|mum|family|boy|blonde|one) (?:i|we) (?:looked after|treated|nursed|care for|met on|delivered)|(?:lady|man|fella|guy|lad|girl|bloke|woman|gentleman|mum|groom|sister|blonde|young bloke) (?:from|in|on|w [\w ]{1,20} in) (?:the )?(?:bay|bed|ward|room|side room|clinic|dialysis|dressing clinic|annexe|recovery|hen do|rehab|placement|this morning|\d+)|from (?:my|our) (?:\w+ ){0,2}(?:list|clinic|ward|caseload|round|group)|(?:is|he's|she's|they're) (?:a|my|still my|technically (?:my|a)) (?:patient|client)|on my (?:home visit|clinic|tuesday|thursday|monday|friday)? ?list|from placement|date your patients|(?:i|i'm|im|we're) (?:\w+ ){0,2}treating (?:her|him|their)|home care gentlemen|got my chest drain|every mum whose baby|(?:was|is) a client|ex-client|one of my (?:gentlem[ea]ns?|ladies)|someone i(?:'m| am) treating|was on my ward|(?:teeth|tooth|cast|stitches) (?:i|we) took out|i(?:'d| had)? (?:pinned|delivered) (?:his|her|their)|helped (?:him|her|them) into the world|took care of (?:him|her) and|my (?:lovely )?diabetics|all my (?:mums|ladies|maamaa)|friend requests from every)\b/;

/** Spoken to patients at large: "patients keep asking for my number". */
const FOR_PATIENTS =
  /\b(?:(?:clients|patients|customers|mums|parents|you) (?:keep|always|often) ask\w*|(?:loads|lots|many|some) of you (?:from|at) (?:the )?clinic|if you(?:'re| are) one of mine|my (?:young people|lot|girls|mums|ladies|regulars)|anyone (?:on my friends list )?waiting on (?:bloods|results)|(?:ladies|mums|lads|folk) from the \w+ (?:run|clinic|group|class)|to the (?:lady|man|gentleman|lad|girl|mum) from (?:this morning|bay|bed|the ward|earlier))\b/;

// A refusal of what was asked: "I can't add anyone I look after", "we don't answer messages here".
const DECLINES =
  /\b(?:(?:can't|cannot|can not|couldn't|not able to|unable to|not allowed to|aren't allowed to|not going to|rather not|(?:i|we|none of \w+(?: \w+)?|nobody here|really) (?:\w+ ){0,2}(?:don't|do not|never|won't|will not|wouldn't|would not))(?: \w+){0,3} (?:add|accept|connect|follow|give|chat|meet|look|do|answer|advise|link|message|messages|take|text|share|reply|friends?|prescribe|help|treat|lend|arrange|deal|manage|use|come|mix|see|become|talk|write|send|check|sort|discuss|say|go)|(?:have|had|got|going) to (?:say no|decline|refuse)|say(?:ing)? no|said no|(?:politely |kindly |felt awful |i(?:'ve| have)? )declin\w+|turned (?:it|him|her|them|that|the \w+) down|(?:giving|gave|sent|sending) it back|no thank you|no fit|no socials|against the rules|one of the rules|keep (?:this|my|facebook|instagram|insta) (?:\w+ )?(?:account |page |profile |number )?(?:i keep |separate|for (?:family|whanau|friends|myself)|away|private)|this (?:number|account)(?:'s| is| i keep)? (?:only )?for (?:family|friends|myself)|unmatch\w*|told my (?:lead|manager|supervisor)|no need to visit|but no(?=[.,!]| thank)|isn't something i can do)\b/;

const NEVERTHELESS =
  /\b(?:but (?:sure |go on |i(?:'ve| have| did| do| will|'ll)? |who cares|yes|my personal|here's|we|he's my mate|honestly|then|you can)|that said|who cares|go on then|anyway|don't tell|dont tell|between (?:us|ourselves|you and me)|keep it between|i (?:really )?shouldn't but|not supposed to|not meant to|shouldn't say|i said yes|i've said yes)\b/;
