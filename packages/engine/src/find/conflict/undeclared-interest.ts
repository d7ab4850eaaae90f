import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { declare, isDeclared, isPlay, OWN_LINE } from "./promotion.ts";

// A bio that says the author gains from something with a name.
const INTEREST =
  /\b(?:founder|co-?founder|owner|part[- ]owner|own(?:s|ed)? by|director|ceo|cmo|cto|chair|shareholder|investor|equity|ambassador|brand partner|campus rep|paid (?:consultant|adviser|advisor)|advis(?:er|or|ory board)|partner(?: at| @|,)|pengasas|i sell|shop (?:in bio|open)|superintendent|principal|creator of|host of|medical director|partnered|affiliate|sponsored by)\b/;

// Praise loud enough to send people there.
const LOUD =
  /\b(?:best|brilliant|superb|amazing|game.?changer|game\. changer|life[- ]changing|the only|nobody (?:\w+ ){0,4}does|nothing (?:else|beats|comes close)|no[- ]brainer|number 1|no\. ?1|rated no|finest|hands down|miles (?:better|ahead)|look no further|look at the others|can't fault|really good things|the one to choose|is the one|or nothing|every time|no contest|five stars|a dream|lush|head and shoulders|by a mile|outperforms|swear by|steer you|sent ye?a?|send my own|let my own|should be on every|changed (?:my|our|breakfast)|for them by name|by name|impartial|quicker|cheaper than|do yourselves a favour|don't settle|stop shopping around|better than|is superb|highly recommend|get you a deal|on the form|hasn't made me cry|transformed|must[- ]have|5 ?stars)\b|[\u2b50\u{1f947}]/u;

// With an interest named in the bio, an ordinary nudge is enough.
const NUDGE =
  /\b(?:recommend|every (?:gp|trust|pcn|surgery|clinic|hospital|nurse|employer|practice|one|family|house|care home)[^.!?\n]{0,40}(?:should|must|needs?)|better|ask (?:them|your|for|why)|get (?:your|ya|one|some|a demo|yours)|book (?:the demo|now|a demo|with)|switch(?:ing)? to|sign (?:up|before)|should (?:buy|be|have|switch|sign)|wonderful|lovely staff|everyone (?:should|needs)|run don'?t walk|send(?:ing)? people to|use it\b|thanks to|in no time|proud|zero ankle|you'd be mad not|told all|download|order|why would anyone|love|excellent)\b/;

export const undeclaredInterest = defineRule({
  id: "conflict/undeclared-interest",
  grade: "pause",
  needs: "bio",
  message: "This praises something that you gain from, and does not say so.",
  why: 'It is in your bio, but the post is read without it. One line ("I own it", "they pay me") turns a hidden advert into an honest tip.',
  *find(reading) {
    const { bio } = reading;
    if (bio === undefined) return;
    const isInterested = bio.has(INTEREST);
    const named = sharedName(reading, isInterested);
    if (named === undefined && !(isInterested && bio.has(GAINS_FROM_BRAND) && reading.has(POINTS))) return;
    if (!reading.has(LOUD) && !(isInterested && reading.has(NUDGE))) return;
    if (isDeclared(reading) || isPlay(reading)) return;
    const span = named ?? firstSentence(reading);
    if (span !== undefined) yield { span, fixes: [declare(reading, OWN_LINE)] };
  },
});

const GAINS_FROM_BRAND = /\b(?:ambassador|brand partner|founder of|paid consultant|paid adviser|i sell)\b/;
const POINTS =
  /\b(?:these|this (?:one|serum|little)|it'?s|get (?:some|em|one|yours)|run don'?t walk|buy|not taken (?:these|them) off)\b/;

/** Where a name from the bio stands in the draft: a word with a capital that is no everyday word. */
function sharedName(reading: Reading, isInterested: boolean) {
  const { bio } = reading;
  if (bio === undefined) return undefined;
  const names = new Set<string>();
  for (const token of bio.tokens) {
    if (!/^[\p{Lu}\d]/u.test(token.text) || token.text.length < SHORTEST_NAME || EVERYDAY.has(token.lower))
      continue;
    if (isInterested || token.inHashtag || BELONGS.test(bio.around(token, 9, -token.text.length)))
      names.add(token.lower);
  }
  if (names.size === 0) return undefined;
  return reading.tokens.find(({ lower, text }) => names.has(lower) && /^[\p{Lu}\d#@]/u.test(text));
}

const SHORTEST_NAME = 4;
/** "Physio at Kestrel", "@kestrel", "adviser to Kestrel"; a town after a comma is none of this. */
const BELONGS = /(?:\b(?:at|of|to|for|with|member of)|@|#) ?$/;

function firstSentence(reading: Reading) {
  const sentence = reading.sentences[0];
  if (sentence === undefined) return undefined;
  const text = reading.text.slice(sentence.start, sentence.end);
  return { start: sentence.start, end: sentence.start + text.trimEnd().length };
}

const EVERYDAY: ReadonlySet<string> = new Set(
  "senior registrar trainee general practitioner royal infirmary hospital university college emergency medicine paediatrics children neonatal intensive care community district specialist special interest north south east west northern southern eastern western united kingdom lancashire yorkshire kent devon essex sussex surrey norwich oxford cambridge newcastle tyneside belfast derry dundee aberdeen cork galway limerick durban toronto vancouver monday tuesday wednesday thursday friday saturday sunday tues weds thurs work works working posts tweets opinions opinion mine only also loves lover dogs cats coffee tea football rugby running cycling retired former year years student final member proud union advocate campaign campaigner doctor dentist nurse consultant physio director founder cofounder owner part partner principal pharmacist surgeon chartered midwife dietitian clinical clinic clinics practice dental health private medical manager ceo board advisory equity paid with from views mine sports injury sport executive physician cosmetic general radiologist psychologist podiatrist optometrist therapist london leeds hull york bristol cardiff belfast dublin glasgow edinburgh manchester birmingham liverpool sheffield nottingham leicester norfolk cornwall wales scotland ireland england britain australia brisbane sydney melbourne perth auckland singapore hong kong texas mother father runner mum lead leader independent registered superintendent chemists group aesthetics wellness education speaker author expert brand ambassador consult locum newsletter podcast host company business health".split(
    " ",
  ),
);
