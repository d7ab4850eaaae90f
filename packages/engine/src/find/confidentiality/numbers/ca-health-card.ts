import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** Health numbers of the other provinces and territories: 7 to 12 digits, some with a letter; known by their cue alone. */
const CUED = cuedNumber(
  "(?:ahcip|phn|personal health|uli|hsn|phin|mcp|alberta health|nova scotia health|msi|pei health|nwt health|nunavut health|yukon health|health (?:care )?card|health services)(?:[ -]?(?:numbers?|nos?|id)\\b| ?#)?",
);

/** Names of schemes that mean nothing else anywhere. */
const PLAIN = /^(?:ahcip|phin|alberta health|nova scotia health)/;

export const caHealthCard = defineRule({
  id: "confidentiality/provincial-health-number",
  grade: "stop",
  needs: ["ahcip*", "phn*", "uli*", "hsn*", "phin*", "mcp*", "msi*", "health"],
  message: "This looks like a provincial health number.",
  why: "It points to one patient for anybody who can look it up.",
  *find(reading) {
    const isAtHome = reading.context.country === "CA";
    for (const cued of cuedNumbers(reading, CUED, 7)) {
      if (!isAtHome && !PLAIN.test(cued.cue)) continue;
      // Ten digits behind "PHN" are for the rule that knows their check digit.
      if (cued.digits.length === 10 && /^(?:phn|personal)/.test(cued.cue)) continue;
      if (cued.digits.length <= 12) yield foundNumber(cued, cued.isOwn ? "author" : "patient");
    }
  },
});
