import type { Example, Examples } from "../../rule.ts";

const hk = (text: string): Example => ({ text, context: { country: "HK" } });

export default {
  flags: [
    hk("case number [[HN12345678(9)]], still in the corridor"),
    hk("HN no [[HN12345678X]] for the scan"),
    hk("AE no: [[AE1234567(8)]]"),
    hk("[[HN12345678(9)]] wants to go home"),
    "case no. [[HN12345678(9)]], transferred from Kowloon",
    hk("Case\n[[HN123456789]]"),
  ],
  leaves: [
    "HN12345678(9) on the crate",
    hk("hn12345678 is the wifi password"),
    hk("HN1234 on the shelf"),
    hk("in case 12345678 people turn up"),
    hk("order number AB12345678"),
    hk("HN12345678901 on the parcel"),
    hk("just in case"),
    hk("A&E 2026 figures"),
  ],
} satisfies Examples;
