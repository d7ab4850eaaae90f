import type { Examples } from "../rule.ts";

export default {
  flags: [
    "This collagen changed my skin, [[link in bio]] 💛",
    "Best insoles going. [[Tell them Marcus sent you]].",
    "Life-changing serum, [[run don't walk]], stock is flying",
    "The gummies I swear by are [[back in stock]], DM me for prices",
    "[[Swipe up]] for the brace all my runners love",
    "OBSESSED WITH THIS MASK,\n[[tap the link]] before it sells out",
  ],
  leaves: [
    "Ad: I am paid. This collagen tastes nice, link in bio.",
    "Full figures are in our annual report, link in bio.",
    "Petition to keep the ward open: link below.",
    "I own the shop, so take it as that: the insoles are back in stock.",
    "The NHS page on hay fever is good, linked below.",
    "Sponsor me for the hospice, link in bio, every fiver helps.",
    '"Life-changing serum, link in bio", said the advert, and I laughed.',
    "Tell them at the desk that you're here for the flu clinic.",
  ],
} satisfies Examples;
