import { defineRule } from "../../rule.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** Licences of countries other than Great Britain, whose own spells a birth date: known by their cue alone. */
const CUED = cuedNumber(
  "driv(?:er|ing|er'?s) licen[cs]e(?:[ -]?(?:numbers?|nums?|nos?|id)\\b| ?#)?|dl ?#|dln",
);
const FEWEST = 6;

export const driverLicence = defineRule({
  id: "confidentiality/driver-licence",
  grade: "stop",
  needs: ["driver*", "driving", "drivers", "dl", "dln*"],
  message: "This looks like a driving licence number.",
  why: "It belongs to one person, and opens their name and address to whoever can look it up.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, FEWEST)) {
      yield foundNumber(cued, cued.isOwn ? "author" : "unknown");
    }
  },
});
