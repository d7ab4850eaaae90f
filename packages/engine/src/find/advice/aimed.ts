import { maybeMedicine } from "../../read/lexicons/medicines.ts";
import type { Match, Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";

/**
 * Clinicians speak of doses among themselves all day. Advice to readers is what goes to the public, to a group, to a
 * patient or to a friend; among colleagues only advice on the colleague's own body counts.
 */
export function isAmongColleagues(reading: Reading): boolean {
  const { audience, platform } = reading.context;
  if (audience === "colleagues" || platform === "teams") return !reading.replyTo?.has(OWN_BODY);
  return reading.has(TEACHES);
}

const OWN_BODY = /\b(?:asking as staff|not a patient|my own|i've (?:had|got) a|for myself)\b/;

/** Teaching: a thread for juniors, a chart, a guideline read out with its name. */
const TEACHES =
  /\b(?:for (?:our |the )?(?:new )?(?:juniors?|f1s?|fy1s?|students?|colleagues|doctors|trainees|nurses|newly qualified)|revision|journal club|osce|viva|sba|teaching (?:session|today|tomorrow)|as per (?:trust|bnf|the)|protocol v?\d|our (?:chart|protocol|guideline)|resus(?:citation)? council|trust guideline|on our ward|mg\/kg|units?\/kg|prescribers)\b/;

/** What stands before an instruction: nothing, a pause, or words that lead into one ("just", "you should", "tell her to"). */
const LEADS_IN =
  /(?:^|[.!?:;,\n(*"\u{1F300}-\u{1FAFF}]\s*|[-\u2014]\s|\b(?:just|please|then|and|so|or|but|can|should|must|could|you|u|yuh|i'd|i would|we'd|simply|also|now|people|folks|girl|hun|mamas?|ladies|mums?|everyone|everybody|to|gotta|tonight|today|tomorrow|absolutely|instead|lah|can also|of you|do|step \d|first|second|third|lets|let's|yes|no|ok|either|is to|better|best|go|mek|fi|sister|bro|mate|love|pet|babe|darling) )["']?$/u;

/** Words that turn the lead-in "to" or "and" into a report: "he wanted to stop", "I was told to stop". */
const REPORTS =
  /\b(?:i|we|he|she|they|who|wanted|wants?|says|decided|refused?|trying|tried|allowed|able|when|how|whether|asked|told me|chose|plan(?:s|ned)?|could|should women|advised me|given|help|going|used|learned|had|has|reason|temptation|hard|easy|people|patients?|someone|somebody|those|not|never|don't|dont|won't|without|if you(?:'re| are)?|before you|instead of) (?:\w+ ){0,2}(?:to |and |or |just |simply |even |also )?["']?$/;

/** Whether what was found is said to the reader as something to do. */
export function isInstruction(reading: Reading, match: Span): boolean {
  const before = reading.before(match, 40).trimStart();
  return LEADS_IN.test(before) && !REPORTS.test(before);
}

/** Whether the draft sends the reader to somebody who can look at them, or to a helpline, and means it. */
export function pointsToCare(reading: Reading): boolean {
  return reading.signal("signpost").some((match) => isMeant(reading, match)) || reading.has(CAUTIONS);
}

function isMeant(reading: Reading, match: Match): boolean {
  return (
    !reading.isNegated(match) &&
    !AGAINST.test(reading.before(match, 40)) &&
    !MOCKING.test(reading.after(match, 40))
  );
}

const AGAINST =
  /\b(?:don'?t|dont|never|no need|without|bother|before you|skip|not|nobody|stop|quit|instead|rather|even|matter|cancel|forget|needn'?t|what|whatever|until|say no|go home|than|about|isn't|if you must|nah|wait)\b[^.!?;]*$/;
const MOCKING =
  /^(?:s? (?:will|'ll|won't|doesn't|only|is|just|says|tell|knows?|hates?)|[^.!?]{0,20}if you must)/;

/** The writer holds back: "I can't tell from a photo", "this isn't something I can answer here". */
const CAUTIONS =
  /\b(?:(?:can't|cannot|can not|couldn't|not able to|wouldn't|won't|don't|unable to) (?:\w+ ){0,4}(?:tell|say|advise|diagnose|judge|answer|guess|see|know|change|recommend)|(?:i'd|i would|would) (?:only )?be guessing|don't (?:stop|change|start|take|fiddle|come off|buy|share|skip|double|panic and)|do not (?:stop|change|start)|never (?:stop|share|change)|not (?:on|off) my say ?so|before (?:you )?(?:chang|stop|start|tak|buy)\w*|could be (?:a|any|lots|lot|several|the|so)|so many things|depends on)\b/;

/** Somebody tells of symptoms or of their medicines and wants to know what to do. */
export function answersSymptoms(reading: Reading): boolean {
  const { replyTo } = reading;
  if (replyTo === undefined) return false;
  let found = symptoms.get(replyTo);
  if (found === undefined) {
    found = replyTo.has(SYMPTOMS);
    symptoms.set(replyTo, found);
  }
  return found;
}

const symptoms = new WeakMap<Reading, boolean>();

const SYMPTOMS =
  /\[photo\]|\b(?:rash|spots?|dots|lump|bump|pain\w*|ache\w*|aching|hurts?|sore|swollen|swelling|swole|bleeding|blood|bled|fever|temp|temperature|hot|39(?:\.\d)?|38(?:\.\d)?|cough\w*|dizzy|sick|vomit\w*|spewed|diarrhoea|nappies|mole|patch|itch\w*|burn\w*|tired|headaches?|migraines?|chest|breath\w*|wheez\w*|numb|tingly|shaky|anxious|anxiety|depress\w+|sleep|bloat\w*|stomach|tummy|belly|periods?|pregnan\w+|\d+ ?(?:weeks|wks)|contractions|feeds?|soft spot|baby|toddler|newborn|lo|sugars?|bp|pressure|blood pressure|potassium|inr|tablets?|meds|pills?|dose|insulin|warfarin|antibiotics?|statin\w*|sertraline|fluoxetine|lexapro|antidepressants?|mg|inhalers?|injection|jabs?|tooth|teeth|gums?|jaw|throat|ear|eyes?|knee|hip|back|leg|calf|foot|toe|ankle|shoulder|neck|skin|fit|seizure|faint\w*|collapsed|palpitations|weight|hairline|nits|worms|thrush|uti|discharge|biopsy|scan|test|results?|diagnos\w+|should i (?:worry|ring|go|stop|take)|is (?:it|this|that) (?:normal|serious|ok|dangerous)|what is (?:it|this)|piriton|calpol|paracetamol|ibuprofen|naproxen|apixaban|quetiapine|chemo|op tmw|surgery|relapse|adhd|autism|keys daily|tic)\b/;

/** Whether any of the words stands in the draft. */
export function mentionsAny(reading: Reading, words: ReadonlySet<string>): boolean {
  return reading.tokens.some(({ lower }) => words.has(lower));
}

const medicines = new WeakMap<Reading, boolean>();

/** Whether the draft may name a medicine at all. */
export function mentionsMedicine(reading: Reading): boolean {
  let found = medicines.get(reading);
  if (found === undefined) {
    found = reading.tokens.some(({ lower }) => maybeMedicine(lower));
    medicines.set(reading, found);
  }
  return found;
}
