import type { ContactLine } from "../../contact.ts";

export const hkContacts: readonly ContactLine[] = [
  {
    id: "hk-mps",
    name: "Medical Protection: membership and medicolegal advice",
    kind: "medicolegal",
    number: "800 908 433",
    who: "Members, and people who want to join",
    source: "Medical Protection (Hong Kong)",
    asOf: "2021-07-15",
    old: true,
  },
];
