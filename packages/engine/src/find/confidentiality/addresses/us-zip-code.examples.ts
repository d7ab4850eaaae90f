import type { Example, Examples } from "../../rule.ts";

const us = (text: string): Example => ({ text, context: { country: "US" } });

export default {
  flags: [
    us("every kid with this rash is from ZIP [[02139]]"),
    us("she lives in [[59718]] with two dogs"),
    us("zip code [[99501-4307]] on her bracelet"),
    us("farmer out of Bozeman, MT [[59715]], hand in the baler"),
    us("ZIP: [[10001]], mother of three"),
    us("his address is [[60614]], he says"),
  ],
  leaves: [
    us("10000 steps a day"),
    us("we saw 12500 people last year"),
    us("raised $25000 for the unit"),
    "ZIP 02139 is her sister's",
    us("our clinic is in Boston, MA 02139"),
    us("order 59718 came"),
    us("zip up, it's cold"),
    us("a zip code shouldn't decide how long you live"),
    us("extension 45321"),
  ],
} satisfies Examples;
