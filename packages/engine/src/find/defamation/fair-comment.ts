import type { Reading } from "../../read/reading.ts";
import { overlaps, type Span } from "../../span.ts";

/**
 * Whether what is said may be said: a finding with its source, a complaint of one's own kept to the proper channel,
 * somebody else's words told to condemn them, a story, oneself.
 */
export function isFair(reading: Reading, span: Span): boolean {
  if (reading.isNegated(span) || isFiction(reading, span) || goesToChannel(reading)) return true;
  return isSourced(reading, span) || isTold(reading, span);
}

/** A case that says it is invented. "Made up" inside the charge itself is the charge. */
function isFiction(reading: Reading, span: Span): boolean {
  return reading.signal("fiction").some((match) => !overlaps(match, span));
}

/** Close by stands who found so, or that it is not known, denied or taken back. */
export function isSourced(reading: Reading, span: Span): boolean {
  const near = reading.around(span, 220, 220);
  return FOUND_SO.test(near) || HEDGED_FACT.test(near);
}

/** Somebody else's accusation, told and not made: "she called me a thief", in quotation marks or not. */
function isTold(reading: Reading, span: Span): boolean {
  return (
    CALLED.test(reading.before(span, 50)) ||
    (reading.isQuoted(span) && SAID.test(reading.around(span, 120, 60)))
  );
}

const CALLED =
  /\b(?:call(?:s|ed|ing)|accus(?:es|ed|ing)) (?:me|us|him|her|them|my \w+|our \w+|(?:the )?(?:nurses?|doctors?|staff|receptionist))(?: of)?(?: being)? (?:an? |the )?(?:\w+ ){0,2}["']?$/;
const SAID =
  /\b(?:said|says|told|asked|shouted|wrote|called|texted|written|review|headline|comment|email|reads?)\b/;

// A court, a tribunal, an inquiry or a regulator found so, or the claim is put with what it rests on.
const FOUND_SO =
  /\b(?:tribunal|court of|high court|crown court|employment judge|judgment|coroner'?s|inquiry|ombudsman|commission'?s report|inspection report|cqc report|(?:cqc|hiqa|care inspectorate|nmc|gmc|gdc|hcpc|mpts|gphc|fda|board|ofsted) (?:\w+ ){0,2}(?:found|rated|says|report|order|decision|determination|suspended|struck|published|notice|panel)|found (?:proved|by the|by a)|pleaded guilty|admitted (?:in|at|to) (?:court|the tribunal)|was convicted|public (?:order|record|document|register)|published (?:report|findings|judgment|decision)|according to the|page \d+|para(?:graph)? \d+|order no|section 28|hansard|retraction notice|expression of concern|link (?:below|to the|in)|https?:)/;
const HEDGED_FACT =
  /\b(?:first to say so|denies|denied it|has not been proved|not been proven|hasn'?t been found|cleared of|was cleared|i don'?t know (?:whether|if|who)|innocent until|wasn'?t found|i'?ve no idea (?:whether|if)|(?:he|she|they) (?:didn'?t|did not|never) (?:do|steal|lie|take)|proved? (?:me )?wrong|it wasn'?t (?:him|her|them)|i was wrong|i apologise|correction)\b/;

/** A concern on its way to those who can look into it, and to nobody else. */
function goesToChannel(reading: Reading): boolean {
  return reading.context.audience === "private" && reading.has(CHANNEL);
}

const CHANNEL =
  /\b(?:formal(?:ly)? (?:complaint|concern|report)|raising (?:this|a concern)|i am writing to (?:report|raise)|freedom to speak up|speak[- ]up guardian|whistleblow\w* policy|counter fraud|safeguarding (?:lead|team|referral)|dear (?:cqc|nmc|gmc|gphc|hcpc|gdc|hiqa|sir or madam))\b/;
