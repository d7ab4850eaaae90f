import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** Health numbers of the other provinces and territories: 7 to 12 digits, some with a letter; known by their cue alone. */
const CUED = cuedNumber(
  "(?:ahcip|uli|hsn|phin|mcp|alberta health|nova scotia health|msi|pei health|nwt health|nunavut health|yukon health|health (?:care )?card|health services)(?:[ -]?(?:numbers?|nos?|id)\\b| ?#)?",
);

export const caHealthCard = defineRule({
  id: "confidentiality/provincial-health-number",
  grade: "stop",
  needs: ["ahcip", "uli", "hsn", "phin", "mcp", "msi", "health"],
  message: "This looks like a provincial health number.",
  why: "It points to one patient for anybody who can look it up.",
  *find(reading) {
    if (reading.context.country !== "CA") return;
    for (const cued of cuedNumbers(reading, CUED, 7)) {
      if (cued.digits.length <= 12) yield foundNumber(cued, cued.isOwn ? "author" : "patient");
    }
  },
});
