import type { ContactLine } from "../../contact.ts";

export const myContacts: readonly ContactLine[] = [
  {
    id: "my-emergency",
    name: "Emergency",
    kind: "emergency",
    number: "999",
    who: "Anybody in danger",
    source: "Bernama, quoting the Health Minister",
    asOf: "2025-11-22",
  },
];
