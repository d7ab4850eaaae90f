import type { ContactLine } from "../../contact.ts";

export const nzContacts: readonly ContactLine[] = [
  {
    id: "nz-mps",
    name: "Medical Protection: membership and medicolegal advice",
    kind: "medicolegal",
    number: "0800 225 5677",
    who: "Members, and people who want to join",
    source: "Medical Protection (New Zealand), page header",
    asOf: "2012",
    old: true,
  },
];
