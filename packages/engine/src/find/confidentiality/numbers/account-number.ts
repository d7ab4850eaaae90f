import { defineRule } from "../../rule.ts";
import { textAfter, textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** What a bill or an encounter goes by; HIPAA Safe Harbor lists account numbers among the identifiers. */
const CUED = cuedNumber(
  "(?:patient |hospital |billing |guarantor )?(?:account|acct?|a\\/c)(?:[ -]?(?:numbers?|nums?|nos?|id)\\b|\\.? ?#)|guarantor(?:[ -]?(?:number|no|id)| ?#)",
);
/** Accounts that are meant to be paid into, and accounts of firms. */
const TO_PAY_INTO =
  /\b(?:sort code|donat\w*|fundrais\w*|charity|jar|tips?|pay(?:ing|ment)?s? (?:in)?to|transfer|our|society|club|trust fund|mess|bsb|iban|bank)\b/;

export const accountNumber = defineRule({
  id: "confidentiality/account-number",
  grade: "stop",
  needs: ["account", "acct", "acc", "a", "guarantor"],
  message: "This looks like somebody's account number.",
  why: "A hospital, an insurer or a bank can tell at once whose it is.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, 5)) {
      const around = `${textBefore(reading, cued.match, 60)} ${textAfter(reading, cued, 40)}`;
      if (TO_PAY_INTO.test(around)) continue;
      yield foundNumber(cued, cued.isOwn ? "author" : "unknown");
    }
  },
});
