import type { ContactLine } from "../../contact.ts";

const FACTSHEET = { source: "Medical Protection (Ireland), factsheet", asOf: "2019-08", old: true } as const;

export const ieContacts: readonly ContactLine[] = [
  {
    id: "ie-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "1800 932 916",
    who: "Members, and people who want to join",
    ...FACTSHEET,
  },
  {
    id: "ie-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "1800 936 077",
    who: "Members",
    ...FACTSHEET,
  },
];
