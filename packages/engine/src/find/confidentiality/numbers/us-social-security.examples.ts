import type { Example, Examples } from "../../rule.ts";

const us = (text: string): Example => ({ text, context: { country: "US" } });

export default {
  flags: [
    us("billing has her as [[536-90-4399]] and that's wrong"),
    us("SSN [[078-05-1123]] on the face sheet"),
    us("ssn: [[536904399]]"),
    us("social security number is [[536 90 4399]]"),
    us("ITIN [[911-70-1234]] for the bill"),
    "SSN [[536-90-4399]], she's here from Ohio",
    us("SSN\n[[666-12-3456]] can't be right"),
  ],
  leaves: [
    us("078-05-1120 is the famous wallet card"),
    us("666-12-3456 on the crate"),
    us("000-12-3456 on the crate"),
    us("911-89-1234 on the crate"),
    us("078-05-0000 on the crate"),
    us("693-09.4444 and change"),
    us("536904399 on the crate"),
    "536-90-4399 on the crate",
    us("social distancing 101"),
    us("ZIP 02139-4307 is the office"),
    us("call 303-555-0148"),
  ],
} satisfies Examples;
