import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("WCB form has [[130 692 544]] on page one"),
    ca("SIN [[435 418 165]]"),
    ca("sin: [[347-677-452]]"),
    ca("social insurance number is [[948 584 792]]"),
    "SIN number [[130692544]], moved from Guelph",
    ca("SIN [[130 692 545]] bounced"),
  ],
  leaves: [
    ca("130 692 545 on the crate"),
    ca("046 454 286 on the crate"),
    ca("999 999 999 on the crate"),
    ca("130692544 on the crate"),
    "130 692 544 on the crate",
    ca("the sin bin, 2 minutes"),
    ca("tracking 130 692 544"),
    ca("call 613-555-0168"),
  ],
} satisfies Examples;
