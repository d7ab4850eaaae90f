import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

const FACTSHEET = { source: "Medical Protection (Ireland), factsheet", asOf: "2019-08", old: true } as const;

export const ieContacts: readonly ContactLine[] = [
  {
    id: "ie-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "1800 932 916",
    who: "Members, and people who want to join",
    professions: ["doctor", "dentist", "student", "manager"],
    ...FACTSHEET,
  },
  {
    id: "ie-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "1800 936 077",
    who: "Members",
    professions: ["doctor", "dentist", "student", "manager"],
    ...FACTSHEET,
  },
  {
    id: "ie-emergency-112",
    name: "Emergency",
    kind: "emergency",
    number: "112",
    who: "Anybody in danger",
    hours: "Day and night",
    source: "Health Service Executive, When to call 112 or 999",
    url: "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
    ...READ_NOW,
  },
  {
    id: "ie-emergency-999",
    name: "Emergency, second number",
    kind: "emergency",
    number: "999",
    who: "Anybody in danger",
    hours: "Day and night",
    source: "Health Service Executive, When to call 112 or 999",
    url: "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
    ...READ_NOW,
  },
];
