import type { ContactLine } from "../../contact.ts";

export const caContacts: readonly ContactLine[] = [
  {
    id: "ca-cmpa",
    name: "CMPA: medico-legal advice",
    kind: "medicolegal",
    number: "1-800-267-6522",
    who: "Members",
    hours: "Monday to Friday, 8.30 am to 4.30 pm, Eastern Time",
    source: "cmpa-acpm.ca, social media protocol",
    asOf: "2026-11-22",
    asOfIs: "day-looked-at",
  },
];
