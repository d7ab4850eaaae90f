import { defineRule } from "../rule.ts";
import { politeDecline } from "./polite-decline.ts";
import { concernsPatient, declines, isToPatient } from "./with-patient.ts";

// The author's own number or address, offered for use.
const OWN_CONTACT =
  /\b(?:my (?:own |personal |private |home )+(?:\w+ )?(?:number|mobile|phone|handphone|hp|cell|line|gmail|e-?mail|whatsapp|address|messenger|account|ig)|(?:here's|here is|give you|gave (?:her|him|them|you)|have|take|use|got|text|ring|call|save) (?:you )?my (?:number|mobile|cell|phone|home number|whatsapp|digits|gmail)|(?:here's|take|use|text me on|ring me on|call me on|use) this number|my (?:number|mobile|cell|handphone)(?:'s|s| is)|you've my (?:home )?number|(?:ring|call|text|whatsapp|message|voice ?note) me (?:direct(?:ly)?|any ?time|any (?:hour|time)|day or night|whenever|24\/7|at home|on (?:my|0|\+|\d|this)|tonight|evenings|here)|on my own (?:phone|mobile|line)|(?:on|from) (?:the|my) personal (?:number|phone|whatsapp|account)|private (?:gmail|e-?mail|mobile|cell)|have my number|asked for my number[^.!?\n]{0,40}gave|gave my cell|(?:number|cell) is yours|writing from my own (?:address|e-?mail|account)|inbox always open|i always online|send me your numbers?)\b/g;

const PHONE = /(?<![\w£$€.])(?:\+?\d[\d ()-]{8,14}\d|\d{3}-\d{3}-\d{4})(?![\w])/g;

export const personalContact = defineRule({
  id: "boundaries/personal-contact",
  grade: "pause",
  needs: ["my", "number", "mobile", "cell", "me", "personal", "private", "inbox", "online", "07700", "night"],
  message: "This gives a patient a private way to reach you.",
  why: "Messages to your own phone reach no record and no colleague when you are off, and friendly favours are hard to end. The team's number looks after them when you cannot.",
  *find(reading) {
    if (!concernsPatient(reading) || declines(reading)) return;
    for (const match of reading.matches(OWN_CONTACT)) {
      if (reading.isNegated(match) || reading.isQuoted(match)) continue;
      if (MERE_CALL.test(match.text) && !isToPatient(reading)) continue;
      yield {
        span: match,
        ...(ANY_HOUR.test(match.text) ? ANY_TIME : {}),
        fixes: politeDecline(reading, "contact"),
      };
      return;
    }
    if (!isToPatient(reading) || reading.context.capacity === "professional" || reading.has(TEAM)) return;
    for (const match of reading.matches(PHONE)) {
      yield { span: match, fixes: politeDecline(reading, "contact") };
      return;
    }
  },
});

/** "Ring me directly" is how a manager answers a complaint; it crosses a line only towards a patient. */
const MERE_CALL = /^(?:ring|call|text|whatsapp|message) me/;

/** The number of a team rather than of a person. */
const TEAM =
  /\b(?:clinic|reception|surgery|practice|ward|unit|team|desk|switchboard|office|helpline|line|999|111)\b/;

const ANY_HOUR =
  /any ?time|any hour|day or night|whenever|24\/7|always open|always? online|i always|tonight|evenings/;
const ANY_TIME = {
  message: "This tells a patient that they can reach you at any hour.",
  why: "One night you'll be asleep, or away, and they'll have waited for you. The on-call line is answered when you can't be.",
} as const;
