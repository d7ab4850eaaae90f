import { switchesFor } from "@bedside/guidance";
import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";

// Prescription-only medicines that are sold by post, party and price list, with the nicknames and tags that count as
// naming them (Advertising Standards Authority, guidance on botulinum toxin and on weight-loss medicines).
const MEDICINE =
  "(?:#?botox|#?baby ?botox|#?beautox|#?tox\\b|anti-?wrinkle (?:inj\\w+|jabs?|botox)|toxin|botulinum|dysport|azzalure|xeomin|bocouture|jeuveau|wegovy|mounjaro|ozempic|saxenda|semaglutide|tirzepatide|zepbound|(?:skinny|weight loss|fat|slimming|sleep) (?:pens?|jabs?|injections?)|trim pens?|pens? (?:back )?in stock|viagra|cialis|sildenafil|tadalafil|finasteride|valtrex|accutane|roaccutane|melatonin|b12 (?:shots?|jabs?)|hrt pellets?|testosterone|trt|modafinil|tretinoin|\\btret\\b|hydroquinone|vyleesi|zopiclone|anti-wrinkle)";
const SELLS =
  /(?:[£$€]\d|\b(?:from £|price list|prices?|p&p|offer|deal|special|half price|free|off\b|% off|discount|code|slots?|spaces?|book(?:ing)?|dm|inbox|link|in stock|back in|order|delivery|post|saturday|friday|weekend|party|bash|night|tag|bring|refer a friend|top[- ]?ups?|areas?|a unit|per unit|model days?|this week|before|buy|get (?:it|yours|them)|quiz|approved|no (?:consult|prescriber|appointment|gp)|day at our|which pen|three syringes|available|ship|hun|babes|sign up|members)\b)/;

const ADVERT = new RegExp(`${MEDICINE}`, "g");

const INSTEAD = "You may promote a consultation in which everything suitable is discussed.";
const FORBIDDEN = `Advertising such a medicine to the public breaks the law here, whether it is named, nicknamed or tagged. ${INSTEAD}`;

export const prescriptionMedicineAdvert = defineRule({
  id: "conflict/prescription-medicine-advert",
  grade: "pause",
  needs: [
    "botox",
    "babybotox",
    "beautox",
    "tox",
    "toxin",
    "botulinum",
    "dysport",
    "azzalure",
    "xeomin",
    "bocouture",
    "wegovy",
    "mounjaro",
    "ozempic",
    "saxenda",
    "semaglutide",
    "tirzepatide",
    "zepbound",
    "pens",
    "pen",
    "jabs",
    "jab",
    "viagra",
    "cialis",
    "sildenafil",
    "tadalafil",
    "finasteride",
    "wrinkle",
    "testosterone",
    "trt",
    "b12",
    "modafinil",
    "tret",
    "tretinoin",
    "accutane",
    "anti",
    "antiwrinkle",
    "hydroquinone",
    "injections",
  ],
  aspect: "prescription-medicines",
  message: "This offers a prescription-only medicine to the public.",
  why: FORBIDDEN,
  *find(reading) {
    if (!isForbidden(reading) || !isAdvert(reading)) return;
    const why = whyHere(reading);
    if (reading.signal("fiction").length > 0 || reading.has(DISCUSSES)) return;
    for (const match of reading.matches(ADVERT)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (
        !SELLS.test(reading.around(match, 90, 120)) ||
        !OWN_OFFER.test(reading.plainOf({ start: 0, end: reading.text.length }))
      )
        continue;
      yield {
        span: match,
        why,
        grade: UNSAFE.test(reading.around(match, 120, 120)) ? "stop" : "pause",
        fixes: [{ title: "Offer a consultation instead", replacement: "a consultation" }],
      };
    }
  },
});

function isAdvert(reading: Reading): boolean {
  const { audience } = reading.context;
  return audience === undefined || audience === "public" || audience === "closed-group";
}

/** Illegal, limited or restricted to name and price; where no pack says, the stricter reading of home holds. */
function isForbidden(reading: Reading): boolean {
  const value = switchesFor(reading.context.country)?.prescriptionMedicines.value;
  return value !== "allowed";
}

/** What the country's law is known to say; what was only recalled is not put as a fact. */
function whyHere(reading: Reading): string {
  const cell = switchesFor(reading.context.country)?.prescriptionMedicines;
  if (cell === undefined)
    return `Many countries forbid adverts for such a medicine, also by nickname or tag: look up what yours allows. ${INSTEAD}`;
  if (cell.value === "no-endorsement")
    return `A company may advertise such a medicine here; a clinician who puts their name to one endorses it. ${INSTEAD}`;
  if (cell.value === "illegal" && cell.mark !== "recalled") return FORBIDDEN;
  return `Adverts for such a medicine are forbidden or narrowly limited in most places, also by nickname or tag: check the rule where you work. ${INSTEAD}`;
}

const OWN_OFFER =
  /(?:[£$€]\d|\b(?:book|dm|inbox|link|slots?|order|in stock|back in stock|is back|half price|offer|off\b|tag|bring|bash|party|price|prices|from £|refer|no (?:consult|appointment|prescriber)|quiz|in the post|special|members|unit|top ups?|£|bestie|ya mum|ship|glow(?:ing)?|areas?|hun|code|join)\b)/;
/** News, warnings and education about the medicine. */
const DISCUSSES =
  /\b(?:we don'?t advertise|don't advertise|not allowed to (?:advertise|name)|asa\b|mhra|yellow card|fake|counterfeit|trial|rct|study|drug trolley|ward cover|laboratory|samples|nice\b|shortage|guidance|please don'?t (?:buy|share)|don't buy|migraine clinic|spasticity|my (?:own )?(?:botox|jab|pen) (?:for|is)|side effects?|if you(?:'re| are) on|your prescriber|before (?:an|your) op\w*|weight management consultation|can't name|regulat\w+|bms\b|low desire|monitoring|blood test|most people don'?t|gp surgery|can't arrange|spare \w+ script|my menu)\b/;
const UNSAFE =
  /\b(?:no (?:consult|prescriber|questions)|in my kitchen|without a prescri|under the counter|telegram)\b/;
