import type { Example, Examples } from "../../rule.ts";

const au = (text: string): Example => ({ text, context: { country: "AU" } });
const nz = (text: string): Example => ({ text, context: { country: "NZ" } });

export default {
  flags: [
    au("postcode [[3999]], two houses and him with his hip"),
    au("she's from Dubbo NSW [[2830]], mother of nine"),
    au("he lives in Coober Pedy [[5723]] and mines opals"),
    nz("post code: [[7999]], the lady with the goats"),
    nz("he lives in Ohura [[3990]] by himself"),
    au("a farmer, Weipa QLD, [[4874]], snake bite"),
    au("postcode is [[2026]]"),
  ],
  leaves: [
    "postcode 3999 means nothing here",
    au("lived in Perth 2019 and loved it"),
    au("in 2000 we had pagers"),
    au("NSW 2026 pay deal"),
    au("she lives with 1200 chickens"),
    nz("1737 is free to call"),
    nz("moved to Nelson 2021"),
    au("our clinic is in Dubbo NSW 2830"),
    au("VIC 1200 beds short"),
    au("a 4000 ml bag"),
  ],
} satisfies Examples;
