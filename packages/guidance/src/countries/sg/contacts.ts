import type { ContactLine } from "../../contact.ts";

const PAGE = { source: "Medical Protection (Singapore)", asOf: "2016-09-27", old: true } as const;

export const sgContacts: readonly ContactLine[] = [
  {
    id: "sg-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "+65 6223 1264",
    who: "Members, and people who want to join",
    ...PAGE,
  },
  {
    id: "sg-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "800 616 7055",
    who: "Members",
    ...PAGE,
  },
];
