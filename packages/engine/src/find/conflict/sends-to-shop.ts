import { defineRule } from "../rule.ts";
import { AD_LINE, declare, isDeclared, isPlay } from "./promotion.ts";

// Where to buy, through the author: a link in a bio, a basket, a name to mention, a message to send.
const WHERE =
  /\b(?:links?(?:'s| is|s)? (?:in|on) (?:my |the |our )?(?:bio|profile|page|stor(?:y|ies)|files|description|comments|notes)|link (?:below|gets you)|(?:tap|click|hit) (?:the |my )?(?:link|bag|basket|tile|cart|yellow)|swipe (?:up|for|to)|(?:yellow|orange) basket|beg kuning|(?:everything's )?in (?:my|the) (?:storefront|shop tab|cart)|(?:my|through my|thru my|via my) (?:link|referral)|(?:through|thru|via) my page|(?:tell (?:them|'?em|him|her)|say) (?:that )?(?:\w+ ){0,2}(?:sent (?:you|ya|u|ye)|i sent)|mention my name|(?:mention|quote) \w+ (?:and (?:the|he|she|they|it)|at the (?:checkout|till|desk|counter)|for (?:a|\d))|ask for the \w+ price|say my name at|(?:dm|pm|inbox|message|whatsapp|msg|comment) (?:me|us|sis|'?[\w]+'?)?(?: saya)? ?(?:to (?:order|book|buy)|for (?:prices?|the price|promo|details|yours|a (?:starter|quote))|cepat|untuk|"|if you want|asap)|(?:order|book|buy|get (?:it|yours)|available) (?:it |them |yours )?(?:off (?:their|the)|through|from|via|at) (?:their |my |the |our )?(?:site|page|website|link|shop|front desk|table|store|counter|checkout)|i(?:'ve| have) boxes in|i can get (?:u|you) it cheaper|sign[- ]?up(?:'s| is)? (?:linked|thru|through)|stock (?:going|is going|flying|terhad|tinggal)|(?:going|selling) fast|before (?:it|they|the drop|it all) sells?(?: out)?|(?:few|slots?|spaces?|places?) (?:left|going)|limited (?:places|stock|slots|spaces)|waitlist opens|run,? don'?t walk|first month(?:'s)? (?:half price|on me)|taking deposits|in your basket|cash on delivery|postage free|courier (?:nationwide|anywhere)|back in stock|grab (?:it|a box|yours|one) (?:before|now|while)|licences? from £)/g;

export const sendsToShop = defineRule({
  id: "conflict/sends-to-shop",
  grade: "pause",
  needs: [
    "link",
    "links",
    "link's",
    "tap",
    "click",
    "swipe",
    "basket",
    "kuning",
    "shop",
    "storefront",
    "cart",
    "referral",
    "tell",
    "say",
    "mention",
    "quote",
    "price",
    "dm",
    "pm",
    "inbox",
    "message",
    "whatsapp",
    "msg",
    "order",
    "book",
    "boxes",
    "cheaper",
    "sign",
    "stock",
    "fast",
    "sells",
    "slots",
    "limited",
    "waitlist",
    "run",
    "deposits",
    "delivery",
    "grab",
    "comment",
    "courier",
    "licences",
    "places",
    "spaces",
    "available",
    "postage",
    "month",
    "bio",
    "page",
  ],
  message: "This leads people to buy something, and does not say what you gain.",
  why: "From a clinician a tip is trusted, so people need to know if money, gifts or family stand behind it. If nothing does, say that; if something does, say it first.",
  *find(reading) {
    for (const match of reading.matches(WHERE)) {
      if (isDeclared(reading) || isPlay(reading)) return;
      if (!reading.has(PRODUCT) || !(reading.has(PRAISE) || reading.has(HARD_SELL))) return;
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (SERVICE.test(reading.around(match, 120, 80)) && !reading.has(PRAISE)) continue;
      if (INFORMS.test(reading.around(match, 140, 60))) continue;
      if (
        LINK.test(match.text) &&
        !(reading.has(PRAISE) && SOLD.test(reading.plainOf({ start: 0, end: reading.text.length })))
      )
        continue;
      yield { span: match, fixes: [declare(reading, AD_LINE)] };
      return;
    }
  },
});

const PRODUCT =
  /\b(?:serums?|collagen|supplements?|vitamins?|gummies|probiotics?|capsules|powder|tea|oil|balm|cream|spray|patch(?:es)?|drops|bottle|kits?|brace|insoles?|pillow|mattress|app|device|ring|watch|band|tape|socks|helmet|brush|toothpaste|aligners|whitening|veneers|lips|filler|botox|tox|pens?|course|bundle|programme|program|book|juice|syrup|gel|soap|bra|pump|recliner|chair|cushion|clogs|shoes|gun|mask|glasses|lenses|drip|retreat|session|scan|test|quiz|boxes|studio|clinic|spa|home|powder|serum|stickers|shears|monitor|salve|membership|subscription|slots?|gummy|formula|sachets?|roller|trainer|patches|nail|curls|steam|panel|line|range|masterclass|summit|cups?|one|glow|eyes|skin|routine|multivit\w*|bag|box|boxes)\b/;
const PRAISE =
  /\b(?:obsessed|love|best|only|swear by|amazing|life[- ]changing|game.?changer|unreal|10\/10|must[- ]have|never (?:be )?without|changed my|can'?t live without|holy grail|genius|trust|recommend|brilliant|superb|every (?:mum|woman|man|family|one|clinic|nurse|patient|employer|preemie|icu)|nothing else|no other|approved|guaranteed?|proven|works|worth|faster|cheaper|better|miracle|reverses?|erased?|cured|gone|glow\w*|unmatched|must try|queens?|highly|excellent|finest|favourites?|faves?)\b/;
/** A link alone leads to reports and petitions as well; a thing sold has to stand beside it. */
const LINK = /^(?:links?|tap|click|hit|swipe)\b/;
const SOLD =
  /\b(?:serums?|collagen|supplements?|gummies|probiotics?|capsules|powder|tea|balm|cream|spray|patch(?:es)?|drops|bottle|brace|insoles?|pillow|mattress|ring|socks|helmet|brush|aligners|whitening|filler|pens?|bundle|programme|juice|syrup|gel|soap|bra|pump|recliner|mask|drip|retreat|membership|sachets?|roller|trainer|clogs|glow|range|essentials|order|stock|slots?|buy|box|boxes|£\d+|\$\d+|r\d{3}|rm ?\d+|off\b|obsessed|sets?|iphone|routine|clinic days|cups?)\b/;

const HARD_SELL =
  /\b(?:off\b|% off|sells? out|stock|code|cheaper|price|run don'?t walk|obsessed|order|last few|£\d+|\$\d+|rm ?\d+|r\d{3}|deposit|before (?:friday|sunday|midnight)|you need|get (?:it|one|some))\b/;
/** A public service, a free page, a charity run: telling people where to go is help. */
const SERVICE =
  /\b(?:nhs|nhs\.uk|gov\.uk|111|gp|petition|survey|guideline|paper|study|trial|research|rota|union|bma|rcn|vote|ballot|conference|webinar|teaching|slides|thread|podcast|episode|article|blog|free|donate|vacanc\w+|hiring|job|jobs|course page|registration|ticket|tickets|leaflet|helpline|samaritans|charity|choir|quiz night|newsletter|cancer research|flu clinic|vaccine|vaccination|appointments?|bookings? (?:line|desk)|complaints?|map|refs|transcript|full text|library)\b/;
const INFORMS =
  /\b(?:figures|numbers|report|data|registry|audit|inquiry|annual|fiver|hospice|complaints|toolkit|gov\.uk|drive link|scanned|pages|tender|warning|letters? from the hospital|tablets you've been on|fda|bms|guidance|leaflet|page (?:is |are )?linked|refs?|paper|thread|study|review linked|nhs|source|sources|transcript|petition|map)\b/;
