import type { ContactLine } from "../../contact.ts";

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
    ...MEDICAL,
  },
  {
    id: "za-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "0800 014 780",
    who: "Members",
    ...MEDICAL,
  },
  {
    id: "za-dental-membership",
    name: "Dental Protection: membership information",
    kind: "membership",
    number: "+27 11 484 5288",
    who: "Members, and people who want to join",
    ...DENTAL,
  },
  {
    id: "za-dental-dentolegal",
    name: "Dental Protection: dentolegal advice",
    kind: "medicolegal",
    number: "0800 014 780",
    who: "Members",
    ...DENTAL,
  },
];
