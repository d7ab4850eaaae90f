import type { Token } from "../../read/tokenise.ts";
import { defineRule } from "../rule.ts";
import { AD_LINE, declare, isDeclared, isPlay } from "./promotion.ts";

// A code to type at a checkout: "KEZ10", "code DELPHINE", "use MEG15".
const CODE =
  /(?:\b[Cc](?:ode|ODE|od|OD)\b[ :]*(?:is )?["']?(?<named>[A-Z][A-Z0-9]{2,}\d{0,3})\b|\b[Qq]uote (?<quoted>[A-Z]{3,}\d{0,3})\b|\b[Uu](?:se|SE) (?:my code |code )?(?<used>[A-Z]{3,}\d{0,3})\b(?= (?:at|for|to|x|and get|\d)|[^a-z]{0,3}$)|\b(?<bare>[A-Z]{3,}(?:5|10|15|20|25|30|40|50))(?!\d)\b|\bmy code\b|\bdiscount code\b|\breferral (?:code|link)\b|\b[A-Z]{3,} (?:at (?:the )?(?:checkout|till)|gets? you|for \d{1,2} ?%)|\buse (?:my name|[A-Z][a-z]+) at (?:the )?(?:checkout|till)\b)/g;

const OFFER =
  /\b(?:code|off\b|% ?off|\d+ ?%|checkout|discount|gets? you|link|basket|till|shop|swipe|tap|order|quid off|half price|knocks|bio|sells? out|stock|obsessed|only|best|kod|kit|thank me|run don'?t walk|tenner|til|until|use|quote|wear|one i)\b/;

export const discountCode = defineRule({
  id: "conflict/discount-code",
  grade: "pause",
  needs: "anything",
  message: "This gives a discount code and does not say that you gain.",
  why: "A code with your name on it tells people that you are paid, unless you say so first. The rules of advertising and of your regulator want it said at the top, in plain words.",
  *find(reading) {
    if (!reading.tokens.some(isCodeLike)) return;
    for (const match of reading.casedMatches(CODE)) {
      if (isDeclared(reading) || isPlay(reading)) return;
      const bare = match.groups.bare;
      if (bare !== undefined && (NOT_A_CODE.test(bare) || !/[A-Z]{2,}/.test(bare))) continue;
      if (!OFFER.test(reading.around(match, 90, 60))) continue;
      const isUnmarked =
        bare !== undefined || (match.groups.used !== undefined && !/\d/.test(match.groups.used));
      if (isUnmarked && !SELLS.test(reading.around(match, 140, 80))) continue;
      const name = match.groups.named ?? match.groups.quoted ?? match.groups.used;
      if (name !== undefined && CLINICAL.test(name)) continue;
      if (reading.isQuoted(match)) continue;
      yield { span: match, fixes: [declare(reading, AD_LINE)] };
      return;
    }
  },
});

/** A word in capitals, or one that announces a code; anything else holds none. */
function isCodeLike({ text, lower }: Token): boolean {
  if (lower === "code" || lower === "referral" || lower === "kod") return true;
  return text.length >= SHORTEST_CODE && text.charCodeAt(0) < 0x5b && text === text.toUpperCase();
}

const SHORTEST_CODE = 3;

/** Codes of the trade that are no discount: wards, guidelines, diagnoses, flights. */
const NOT_A_CODE =
  /^(?:COVID\d+|NG\d+|CG\d+|QS\d+|TA\d+|NICE\d*|ST\d+|CT\d+|FY\d+|ICD\d+|DSM\d*|BNF\d*|COP\d+|GP\d+|BA\d+|[ABCDEFGHJKLMNPQRSTUVWXYZ]\d+|HPV\d+|H\dN\d|ACC\d+|SECTION\d+|ISO\d+|BPC\d*|PPE\d*|FFP\d|PM\d+|VO\d|SPO\d|PHQ\d+|GAD\d+|AUDIT\d*|Q\d+|EPIC\d*|COP\d+|CHA\d+|APACHE\d*|MRSA\d*|SARS\d*|[A-Z]{1,2}\d{1,2}[A-Z]?|\d+)$/;
const SELLS =
  /\b(?:off\b|code|checkout|discount|link|basket|till|shop|swipe|tap|order|quid|tenner|price|stock|gets? you|obsessed|best|only|kit|sells|grab|kod|babes?|available|til|until|swear by|unmatched|proven|need|love|sipping|wear|bought|worth every)\b|%|[🧡🤎💛🌿✨🏉💪🔥😍]/u;
const CLINICAL =
  /^(?:RED|BLUE|STROKE|BROWN|BLACK|SILVER|YELLOW|CRASH|SEPSIS|ICD\w*|SNOMED|QR|PIN|WIFI|NHS|STEMI|TRAUMA|ETHICS|DRESS|CLEAN)$/;
