import type { Match, Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";

/** Somebody looks at a claim rather than making it: takes it apart, reports it, asks, or warns. */
export function isExamined(reading: Reading): boolean {
  return reading.has(EXAMINES) || reading.signal("fiction").length > 0;
}

const EXAMINES =
  /\b(?:myths?|debunk\w*|misinformation|hoax|(?:isn't|is not|not|never|no|aren't|hasn't been|haven't been|nobody'?s?|without any|little|thin|weak|mixed|limited|don't know of any|no good|no decent) (?:\w+ ){0,3}(?:a |any |been )?(?:cures?|cured|shown|show|evidence|proof|proven|studies|study|trials?|research|magic|miracles?|proves?)|(?:a|the|this|that|another) (?:video|post|reel|clip|page|local post|headline|influencer|bloke|claim|stat|rumou?r|forward|meme)\b[^.!?\n]{0,40}\b(?:says?|said|claims?|claiming|telling|tells|is|are)|(?:people|someone|somebody|they|relatives?|aunties?|everyone) (?:keep|keeps|kept) (?:sending|asking|telling|forwarding)|if (?:anyone|someone|somebody|anybody) (?:tells|says|claims|sells)|doing the rounds|going round again|fact[- ]?check\w*|red flags?|i looked|small (?:\w+ ){0,2}(?:studies|trials?)|mixed and short|preliminary|association only|correlation|retracted|retraction|overclaim\w*|scam alert|please don't (?:buy|share|forward)|beware|black salve|how to read|read these claims|yellow card|isn't licensed|not approved|not licensed|wrong about|i was wrong|correction|corrected|recruiting|phase (?:1|one|i)|ethics approved|may not help)\b/;

/** Whether a source stands in the draft that a reader could look up; a "study" or a "they say" is none. */
export function hasSource(reading: Reading): boolean {
  return reading.signal("source").length > 0;
}

/** The claim itself is softened, or said to be an opinion, or somebody else's words. */
export function isSoftened(reading: Reading, match: Match | Span): boolean {
  if (reading.isQuoted(match) || reading.isNegated(match)) return true;
  const sentence = reading.plainOf(reading.sentenceOf(match));
  return SOFT.test(sentence) || ASKED.test(sentence);
}

const SOFT =
  /\b(?:may|might|could|perhaps|maybe|possibly|some (?:people|evidence|studies)|can help|seems?|appears?|suggests?|hint\w*|in my (?:opinion|view)|imo|imho|i (?:think|reckon|wonder|believe|hope)|i'm not (?:sure|aware)|we don't know|nobody knows|for me|worked for me|not for everyone|if it|does .{1,60}\?|is it true|myth|claims? (?:that|to)|supposed(?:ly)?|they say|don't say|would (?:be|love))\b/;
const ASKED = /^\s*(?:does|do|is|are|can|could|will|has|have|why|what|how|who|did)\b[^.!]*\?/;

/** Takes the claim out and says where good information is. */
export function saferClaim(reading: Reading, match: Span): Fix {
  const sentence = reading.sentenceOf(match);
  const text = reading.text.slice(sentence.start, sentence.end);
  return {
    title: "Change it to an honest line with a place for the source",
    replacement: "The evidence on this is still limited; here is the source: [link].",
    at: {
      start: sentence.start + text.length - text.trimStart().length,
      end: Math.max(sentence.end - (text.length - text.trimEnd().length), match.end),
    },
  };
}
