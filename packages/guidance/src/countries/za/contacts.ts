import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

// A page of 2014 gives another number for medicolegal advice; the page of 2025 is followed.
const MEDICAL = { source: "Medical Protection (South Africa)", asOf: "2025-04-03" } as const;
const DENTAL = { source: "dentalprotection.org", asOf: "2019-09-04", old: true } as const;

export const zaContacts: readonly ContactLine[] = [
  {
    id: "za-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "0800 225 677",
    who: "Members, and people who want to join",
    professions: ["doctor", "student", "manager"],
    ...MEDICAL,
  },
  {
    id: "za-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "0800 014 780",
    who: "Members",
    professions: ["doctor", "student", "manager"],
    ...MEDICAL,
  },
  {
    id: "za-dental-membership",
    name: "Dental Protection: membership information",
    kind: "membership",
    number: "+27 11 484 5288",
    who: "Members, and people who want to join",
    professions: ["dentist"],
    ...DENTAL,
  },
  {
    id: "za-dental-dentolegal",
    name: "Dental Protection: dentolegal advice",
    kind: "medicolegal",
    number: "0800 014 780",
    who: "Members",
    professions: ["dentist"],
    ...DENTAL,
  },
  {
    id: "za-police-emergency",
    name: "Police emergencies",
    kind: "emergency",
    number: "10111",
    who: "Anybody in danger",
    hours: "Day and night",
    source: "South African Police Service, 10111 Centre",
    url: "https://www.saps.gov.za/services/cc_10111.php",
    ...READ_NOW,
  },
];
