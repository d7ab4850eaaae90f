import { COINED_NAMES } from "../../read/lexicons/coined-names.ts";
import type { Match, Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import { defineRule } from "../rule.ts";
import { AD_LINE, declare, isDeclared, isPlay } from "./promotion.ts";

export const brandByName = defineRule({
  id: "conflict/brand-by-name",
  grade: "pause",
  needs: "anything",
  message: "This pushes a product or a business by name.",
  why: "From a clinician a tip is trusted, so people need to know if money, gifts or family stand behind it. If nothing does, one line saying so keeps that trust.",
  *find(reading) {
    const brand = reading.tokens.find((token) => isCoined(token) && !isAddress(reading.text, token));
    if (brand === undefined) return;
    const pushes = [...reading.matches(STRONG)].filter(
      (match) => !reading.isQuoted(match) && !reading.isNegated(match),
    );
    if (pushes.length === 0 && new Set(textsOf(reading.matches(WEAK))).size < enough(reading)) return;
    if (reading.has(CRITICAL) || isDeclared(reading) || isPlay(reading)) return;
    yield { span: brand, fixes: [declare(reading, AD_LINE)] };
  },
});

/** How many different ways to buy make a shop: one, where the author posts for work. */
function enough({ context }: Reading): number {
  return context.capacity === "professional" && context.audience === "public" ? 1 : 2;
}

function textsOf(matches: readonly Match[]): string[] {
  return matches.map(({ text }) => text);
}

/** A coined name: a capital in the middle of a word ("GutGlow"), as shops and apps like it. */
function isCoined({ text, lower }: Token): boolean {
  return (
    text.length >= SHORTEST_BRAND &&
    COINED.test(text) &&
    !COINED_NAMES.has(lower.replace(/'?s$/, "")) &&
    !OTHER_CAPITALS.test(text)
  );
}

/** A handle, or a part of a web address. */
function isAddress(text: string, { start }: Token): boolean {
  const head = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  return /[@#/._-] ?$|\bRT $|(?:https?:|www\.)\S*$/.test(head);
}

const LONGEST_ADDRESS = 80;
const SHORTEST_BRAND = 5;
const COINED = /^#?[A-Z][a-z]+[A-Z][A-Za-z]*[a-z][A-Za-z]*\d*$/;
/** Surnames, degrees and sites with a capital inside. */
const OTHER_CAPITALS = /^(?:Mac|Mc|O'|Fitz|De|Le|La|Van|Di|Du)[A-Z]|^#/;
// Praise that leaves no room for another, and promises of an effect.
const STRONG =
  /\b(?:(?:the |my )?(?:best|finest|only)\b|nothing else|nobody else|no other|unlike (?:the|any) (?:others?|rest)|better than|head and shoulders|outperforms?|no[- ]brainer|must[- ]haves?|is a must|are a must|game.?changer|life[- ]chang\w+|swears? by|obsessed|10\/10|five stars|unreal|unmatched|worth every|love it|(?:i|we|doctors|nurses|physios) (?:only |always |all |highly |strongly )?(?:recommend|use|trust|prescribe|prefer)|every (?:\w+ ){1,4}(?:should|needs?|wears?|uses?|gets?|has|must|by)|every time\b|everyone (?:\w+ ){0,3}(?:should|needs)|should be (?:wearing|using|in every|on every)|ask for it by name|% (?:off|accurate|success|of my)|prevents?|cures?|cured|heals?|reverses?|ends? (?:pain|depression|anxiety|insomnia)|clinically|proven|guaranteed?|zero (?:side effects|risk|downside)|sent (?:you|ya|me)|changed (?:my|our))\b/g;

// Ways to buy. One alone may stand in any news; two are a shop.
const WEAK =
  /(?:[£$€]\d|\b(?:buy|order|get (?:it|yours|one|some|a|on)|grab|download|switch to|sign up|book (?:a|the|your|now|in)|try|ask (?:for|your \w+ (?:for|about))|go for|upgrade|links?|code|discount|rm ?\d+|samples?|tell (?:them|'em|em)|dm|inbox|pm me|stocks?|sale|half price|launch\w*|love|amazing|brilliant|superb|faster|lighter|thrilled|proud)\b)/g;

/** Complaints, warnings, questions and news about a system or a firm. */
const CRITICAL =
  /\b(?:don'?t (?:buy|trust|use|order)|avoid|scam|warning|recall\w*|hate|rubbish|crash\w*|outage|is down|went down|log ?(?:in|on|ged)|password|broken|refund|complain\w*|(?:asa|mhra|fda|trading standards|regulator) (?:\w+ ){0,2}(?:ruled|warn\w*|ban\w*|upheld)|misleading|no evidence|not proven|don'?t (?:earn|get paid|gain)|not (?:paid|sponsored)|no (?:one|body) pays|paid for (?:it|them|mine) myself|bought (?:it|mine|them) myself|any(?:one|body) (?:else )?(?:use|used|tried|know|got|heard)|is it any good|worth it\?|declin\w+|said no|turned (?:it|them) down|fakes?|report (?:them|her|him|it)|they know\b|i used to work there|crooks?|steal\w*|blank scripts)\b/;
