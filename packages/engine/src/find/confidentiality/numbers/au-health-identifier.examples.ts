import type { Example, Examples } from "../../rule.ts";

const au = (text: string): Example => ({ text, context: { country: "AU" } });

export default {
  flags: [
    au("IHI [[8003 6088 3335 7361]] isn't matching"),
    au("no record for [[8003608666701594]]"),
    au("ihi number: [[8003608833357361]]"),
    "IHI [[8003 6088 3335 7361]]",
    au("IHI is\n[[8003-6086-6670-1594]]"),
    au("IHI [[8003 6088 3335 7362]]"),
  ],
  leaves: [
    au("8003 6088 3335 7362 on the box"),
    au("my HPI-I is 8003619900015717"),
    au("the practice is 8003621566684455"),
    "8003 6088 3335 7361 on the box",
    au("4111 1111 1111 1111"),
    au("tracking 8003608833357361"),
    au("IHI uptake passed 20 million"),
    au("8003 steps before breakfast"),
  ],
} satisfies Examples;
