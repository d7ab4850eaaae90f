import type { Span } from "../span.ts";
import type { Reading } from "./reading.ts";

// "she called me a …", "he was described as", "known as": the name-calling is somebody else's. "I call them …" is not.
const NAMED_BY_OTHERS =
  /(?<who>\b[\w']+ )?\b(?:call(?:s|ed|ing)?|label(?:s|led|ling)?|brand(?:ed|s)?|describ(?:ed|es|ing)|refer(?:red|s|ring)? to|nicknamed|known|treated|dismissed|written off|shouted|screamed|yelled|wrote|sprayed|graffitied)(?: (?:me|us|him|her|them|you|it|at|as|my|our|the|a|an|his|their|being|by|people|patients|somebody|someone|colleagues?|staff|nurses?|[\w'-]+)){0,6}[ :,]*["']?(?:[\w'-]+[ -]){0,2}$/;
// "he told me to …", "a relative told us where": what others said.
const TOLD_BY_OTHERS =
  /\b(?!(?:i|we|and|then|just|i've|we've) )[\w']+ told (?:me|us|him|her|them|my [\w']+|our [\w']+|the [\w']+) (?:to|where|that|how) (?:[\w']+ ){0,4}$/;
// "…, said the man in bay 2".
const SAID_BY_OTHERS =
  /^[^.!?\n]{0,30}[,"'!?] ?(?:said|says|shouted|yelled|whispered|joked|announced) (?:my|the|a|an|he|she|they|one|our|his|her|some|somebody|someone)\b/;
// "I call him", "we called her", "as I call them": the author's own words after all.
const THE_AUTHOR = /^(?:i|we|i'd|i'll|i've|i'm|we'd|to|id|ill)$/;

// Somebody speaks: "he said", "she goes", "told me", "shouted at", "wrote in the notes", "overheard".
const SPEECH =
  /\b(?:said|says|saying|told|tells|asked|asks|shout(?:ed|s|ing)?|scream(?:ed|s|ing)|yell(?:ed|ing)|wrote|written|writes|texted|messaged|posted|commented|called|calls|calling|goes|went|replied|muttered|overheard|heard|hearing|hear|read|reads|was like|referred to|described|quoted?|spat|hissed|graffiti|sticker|sign)\b/;
// The words themselves are the subject: a term, a label, slang, what not to say.
const ABOUT_WORDS =
  /\b(?:the (?:word|words|term|phrase|label|expression|abbreviation|acronym|nickname)|words? (?:like|such as|matters?)|terms? like|phrases? like|language|#?languagematters|slang|jargon|terminology|wording|stigma\w*|slurs?|(?:is not|isn't) (?:a|the) (?:word|term)|isn't a diagnosis|not a diagnosis|(?:stop|avoid|quit|ban|ditch|drop(?:ped)?|retire|bin|instead of|rather than|don't|do not|never|please don't|can we (?:please )?stop) (?:saying|writing|using|calling|call|say|write|use|the (?:phrase|word|term))|banned on|is banned|swear (?:jar|box)|in the tin|were legal terms|mental deficiency act|chapter|novel|essay|house of god|i was taught|hear (?:any|some)(?:one|body) say|somebody says|someone says|if (?:a |your )?(?:\w+ )?says|(?:equality|diversity|inclusion|language) (?:training|workshop)|teaching session|tribunal|zero tolerance|hate (?:crime|incident|speech))\b/;
// The author objects to what was said.
const CONDEMNED =
  /\b(?:not (?:ok|okay|on|acceptable|funny|a joke|banter)|unacceptable|disgusting|appalling|appalled|shameful|out of order|racist|racism|racially|sexist|sexism|ableist|homophob\w+|transphob\w+|islamophob\w+|antisemiti\w+|abuse|abused|abusive|harass\w+|bully\w*|prejudice\w*|discriminat\w+|bigot\w*|report(?:ed|ing) (?:it|him|her|them|this)|datix\w*|incident form|complain(?:ed|t)|call(?:ed|ing)? (?:it|him|her|them) out|challenge (?:it|this|him|her|them)|i(?:'m| am| was) (?:sorry|ashamed|angry|furious|shaking|in tears)|ashamed|apologis\w+|apologiz\w+|apology|i was wrong|used to (?:say|think|call|write|laugh)|hurts?|hurt(?:ful)?|please stop|stop it|do better|nobody deserves|no one deserves|deserves? better|solidarity|stand with|stood up)\b/;

/**
 * Whether the words are somebody else's and only repeated: name-calling that was suffered or seen, a quotation that is
 * told or condemned, a term that is discussed. Then the draft speaks about the words and does not use them.
 */
export function isReported(reading: Reading, span: Span): boolean {
  const before = reading.before(span, 90);
  const named = NAMED_BY_OTHERS.exec(before);
  if (named !== null && !THE_AUTHOR.test((named.groups?.who ?? "").trim())) return true;
  if (TOLD_BY_OTHERS.test(before) || SAID_BY_OTHERS.test(reading.after(span, 70))) return true;
  const sentence = reading.plainOf(near(reading, span, 160));
  if (ABOUT_WORDS.test(sentence)) return true;
  if (!reading.isQuoted(span)) return false;
  return SPEECH.test(sentence) || CONDEMNED.test(reading.plainOf(near(reading, span, 500)));
}

/** Whether the draft objects to what it repeats: outside quotation marks the words may still be told to condemn them. */
export function isCondemned(reading: Reading, span: Span): boolean {
  const { start, end } = near(reading, span, 300);
  const before = reading.plainOf({ start, end: span.start });
  return CONDEMNED.test(before) || CONDEMNED.test(reading.plainOf({ start: span.end, end }));
}

function near(reading: Reading, span: Span, size: number): Span {
  return { start: Math.max(0, span.start - size), end: Math.min(reading.text.length, span.end + size) };
}
