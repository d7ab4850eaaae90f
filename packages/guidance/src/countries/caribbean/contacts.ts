import type { ContactLine } from "../../contact.ts";

const PAGE = { source: "Medical Protection (Caribbean and Bermuda)", asOf: "2015-05", old: true } as const;

export const caribbeanContacts: readonly ContactLine[] = [
  {
    id: "caribbean-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "+44 113 241 0727",
    who: "Members, and people who want to join",
    ...PAGE,
  },
  {
    id: "caribbean-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "+44 113 210 4398",
    who: "Members",
    ...PAGE,
  },
];
