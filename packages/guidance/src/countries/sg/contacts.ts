import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

const PAGE = { source: "Medical Protection (Singapore)", asOf: "2016-09-27", old: true } as const;

export const sgContacts: readonly ContactLine[] = [
  {
    id: "sg-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "+65 6223 1264",
    who: "Members, and people who want to join",
    professions: ["doctor", "dentist", "student", "manager"],
    ...PAGE,
  },
  {
    id: "sg-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "800 616 7055",
    who: "Members",
    professions: ["doctor", "dentist", "student", "manager"],
    ...PAGE,
  },
  {
    id: "sg-police-emergency",
    name: "Police emergencies",
    kind: "emergency",
    number: "999",
    who: "Anybody in danger",
    source: "Singapore Police Force, Pledges",
    url: "https://www.police.gov.sg/about-us/pledges",
    ...READ_NOW,
  },
  {
    id: "sg-ambulance",
    name: "Ambulance",
    kind: "emergency",
    number: "995",
    who: "Anybody who is seriously ill or hurt",
    serves: ["emergency"],
    hours: "Day and night",
    source: "Thomson Medical, Singapore Emergency Number",
    url: "https://www.thomsonmedical.com/blog/singapore-emergency-number",
    asOf: "2026-02-04",
  },
];
