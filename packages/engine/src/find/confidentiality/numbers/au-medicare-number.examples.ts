import type { Example, Examples } from "../../rule.ts";

const au = (text: string): Example => ({ text, context: { country: "AU" } });

export default {
  flags: [
    au("can someone ring path for [[2123 45670 1]], bone marrow"),
    au("Medicare [[3278 85119 5 2]] for the script"),
    au("medicare card no. [[2296 81848 1 1]]"),
    au("Medicare: [[2123456701]]"),
    au("medicare number is [[2123 45670 0]]"),
    "Medicare card [[2123 45670 1]], she's visiting from Perth",
    au("Medicare number\n[[32788511952]]"),
  ],
  leaves: [
    au("2123 25870 1 on the box"),
    au("1234 56789 2 on the box"),
    au("ring the clinic on 08 5550 0148"),
    "2123 45670 1 on the box",
    au("Medicare rebates have been frozen since 2013"),
    au("Medicare item 23 and item 36"),
    au("tracking 2123 45670 1"),
    au("2222222222"),
    "call 1-800-MEDICARE (1-800-633-4227) or look online",
    au("0491 570 156 is the example mobile"),
  ],
} satisfies Examples;
