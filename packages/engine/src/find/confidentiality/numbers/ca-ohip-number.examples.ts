import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("can someone at Scarb check [[9876-543-217]]"),
    ca("OHIP [[9876 543 217]] AA"),
    ca("health card number: [[9876543217]]"),
    ca("HCN [[9876-543-217]]"),
    "OHIP [[9876-543-217]], visiting her son",
    ca("OHIP\n[[9876543210]] is expired or wrong"),
  ],
  leaves: [
    ca("9876-543-210 on the crate"),
    ca("0876-543-217 on the crate"),
    "9876-543-217 on the crate",
    ca("tracking 9876-543-217"),
    ca("OHIP doesn't cover the parking"),
    ca("call 613-555-0168"),
    ca("1111111111"),
    ca("order 9876543217 came"),
  ],
} satisfies Examples;
