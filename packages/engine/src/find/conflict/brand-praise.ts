import { defineRule } from "../rule.ts";
import { AD_LINE, declare, isDeclared, isPlay } from "./promotion.ts";

// "The only tape I trust", "get your recliner from X, nobody else", "every ICU should be switching to …".
const ONLY_ONE =
  /\b(?:(?:the|it's the|there'?s) only (?:\w+ ){1,5}?(?:i(?:'d| would|'ve)? (?:let|trust|recommend|buy|use|send|put|have|ever|give|allow|own|wear|tell)|worth|you'?ll ever need|that (?:works|absorbs?)|ones? (?:worth|that|i))|i (?:only|always) (?:ever )?(?:recommend|use|buy|trust|eat|wear|send)|i (?:can'?t|cannot) say enough about|nothing else comes (?:close|near)|no(?:body|where| other| one) else(?:[.!,]|$| comes| does)|(?:get|buy|order) (?:your |the |one |it )?(?:\w+ ){0,4}from [a-z][\w'& ]{2,40},? (?:nobody|nowhere|no one|always|not)|best (?:in|on) (?:the )?(?:market|[a-z]+) (?:by a mile|hands down|no question)|(?:best|finest) [^.!?\n]{0,30}(?:by a mile|hands down|no question|out there|on the market|money you'?ll spend|best £\d+)|every (?:single )?(?:one of my followers|icu|clinic|trust|hospital|employer|pcn|surgery|ward|household|house|athlete|emt|newborn|care home|school|car|nurse|mum)\b[^.!?\n]{0,40}\b(?:should|needs?|must|swears by)|(?:my|our) (?:patients?|clients?|ladies|mums|mamas|followers|families|athletes) (?:all )?(?:swear by|love|rave about|use|keep asking (?:which|what))|(?:what|which) \w+ (?:i|we) (?:swear by|use|love)|(?:keeps? asking|asks?|asked me|ask)[^.!?\n]{0,60}(?:it'?s always|it'?s the|answer is|easy:|it's this|always)|(?:doctor|dietitian|nurse|midwife|clinician|pharmacist|mom|dr)[- ]?(?:approved|guarantee|certified|formulated)|(?:obsessed|in love) with (?:this|the|my|these|it)|game[.-]? ?changer|i (?:truly|honestly|strongly|highly)? ?recommend all my|literally unmatched|clinically (?:it'?s )?(?:unmatched|undeniable)|best (?:whitening|insoles|kit|brace|app)[^.!?\n]{0,20}(?:i have|ever|in)|wouldn'?t let my own|nothing comes close|whole family swears|should own one|ask (?:your (?:hospital|trust|ward|formulary|rep|icb|cno)(?: why| for)|why (?:your \w+ hasn'?t|it hasn'?t)|for (?:it|them) by name)|hire them|you'?d be mad not to)/g;

/** The gain shows: trips, hampers, "they look after me". */
const GAIN =
  /\b(?:they (?:look|looked|keep) after (?:me|my|us)|they(?:'ve| have) been so good to me|they(?:'re| are) (?:so lovely|spoiling me|r spoiling)|keep me very well|spoil(?:ing|t) me|sent me (?:to|their|a)|(?:girls|guys|team|lot) at \w+ sent|turned up on my doorstep|(?:had )?(?:a )?(?:wonderful|lovely|amazing|gorgeous)? ?(?:three |four )?(?:days|weekend|trip|time|dinner|evening) (?:in|of a) (?:lisbon|lifetime|marbella|vienna|dubai|[a-z]+ seeing how)|trip of a lifetime|thank(?:s| you)(?: you)? (?:to|for) (?:the )?(?:sponsor|hamper|beautiful hamper|trip|wonderful evening|three wonderful|team at)|huge thanks to (?:@|the )|grateful to the sponsor|on this journey with|part of this family|advisory board|ride with the team|#spon-?ish|#grateful|partnered content|my (?:brother|sister|husband|wife|fella|nephew|cousin|brother-in-law|sister-in-law|mate)(?: nice for so| does their| runs| owns| brings)|i take a cut|, wonder why|ask me how i know|they know me there|unrelated|investor round|share price|shipped me|adore me|(?:lovely|grand|fab|gorgeous|great) weekend (?:in|at)|(?:incredible|amazing|wonderful|lovely) (?:week|few days) (?:learning )?with the \w+ team|flights? (?:were|was) (?:sorted|covered)|(?:been )?terrifically generous|they just pay for|don'?t ask how i know|happens to know them|series a closed|sell it in the shop at my|friends at \w+ kindly|kindly sent|deal for you|get you a deal|downline|my face on their|in the goody bag|flew me|fly me)\b/g;

export const brandPraise = defineRule({
  id: "conflict/brand-praise",
  grade: "pause",
  needs: [
    "only",
    "best",
    "finest",
    "nobody",
    "nowhere",
    "else",
    "every",
    "swear",
    "swears",
    "obsessed",
    "approved",
    "certified",
    "guarantee",
    "game",
    "recommend",
    "ask",
    "asking",
    "asks",
    "mad",
    "look",
    "looked",
    "sent",
    "lisbon",
    "thanks",
    "thank",
    "grateful",
    "journey",
    "family",
    "spoiling",
    "hamper",
    "trip",
    "sponsor",
    "doorstep",
    "advisory",
    "partnered",
    "love",
    "unmatched",
    "cut",
    "wonder",
    "unrelated",
    "market",
    "money",
    "rave",
    "keep",
    "hire",
    "undeniable",
    "formulated",
    "good",
    "always",
  ],
  message: "This recommends one brand or business as if nothing else would do.",
  why: "Readers will wonder what you get for it, and a clinician may not favour a business by which they gain. Say that you gain nothing, or what you gain, and that others do the job too.",
  *find(reading) {
    if (!reading.has(PRODUCT)) return;
    const gains = [...reading.matches(GAIN)].filter((match) => !reading.isQuoted(match));
    for (const match of reading.matches(ONLY_ONE)) {
      if (isDeclared(reading) || isPlay(reading) || reading.has(PUBLIC_GOOD)) return;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      const around = `${reading.around(match, 120, 160)}`;
      if (gains.length === 0 && !(COMMERCE.test(around) && namesBrand(reading, match))) continue;
      yield { span: match, fixes: [declare(reading, AD_LINE)] };
      return;
    }
    const gain = gains[0];
    if (gain !== undefined && reading.has(TELLS)) {
      if (isDeclared(reading) || isPlay(reading) || reading.has(PUBLIC_GOOD)) return;
      yield { span: gain, fixes: [declare(reading, AD_LINE)] };
    }
  },
});

/** A name with capitals close by: "ClearPath", "Lumi ring", "Oatmilk & Co". */
function namesBrand(
  reading: import("../../read/reading.ts").Reading,
  match: import("../../span.ts").Span,
): boolean {
  const from = Math.max(0, match.start - 100);
  const near = reading.text.slice(from, Math.min(reading.text.length, match.end + 140));
  return BRAND.test(near);
}

const BRAND =
  /\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]+\w*|(?<![.!?]\s|^)[A-Z][a-z]{3,}(?:\s(?:&\s)?[A-Z][a-z]+)?|@\w{3,})\b/;
const COMMERCE =
  /\b(?:buy|order|shop|brand|price|£\d|\$\d|market|brace|serum|cream|mask|app|device|insoles?|mattress|tape|gun|socks|pump|recliner|chair|clinic|studio|home|course|book|supplement|vitamins?|probiotics?|greens|multivit\w*|gummies|patch|patches|ring|band|helmet|brush|toothpaste|aligners|whitening|imaging|scan|scans|pharmacy|training|cleaner|care home|nursing home|shoes|monitor|ecg|robot|software|dashboard|bundle|cushion|trainer|walker|sleep pod|sunscreen|coffee|toothbrush|formula|cereal|gel|balm|oil|tea|multivitamin|carers|bra|drops|capsules|tyres|kit|shears|spray|soap|index|platform|treatment|prp|private|menopause|optics|glasses|photochromics|soundbath|sound bath|spa|estates|hygiene|syrup|seat|mattresses)\b/;
const PRODUCT = COMMERCE;
const TELLS =
  /\b(?:should|need|best|only|love|obsessed|get|buy|try|use|recommend|every|must|ask|so good|simply|superb|brilliant|amazing|lovely|better|trust|works|switch\w*|worth|own)\b/;
/** Public services, charities, colleagues and everyday pleasures may be praised freely. */
const PUBLIC_GOOD =
  /\b(?:nhs (?:app|page|website)|free (?:app|service|from)|library|charity|red cross|samaritans|macmillan|marie curie|my (?:mum|nan|dad)'s|bakery|cafe|café|pub|chippy|curry|cake|bacon|biscuits?|kettle|novel|album|season|series|film|walk|beach|festival|choir|football|rugby|gardening|no discount codes|not buying from reps|any brand|own[- ]brand|supermarket own)\b/;
