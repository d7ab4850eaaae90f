import type { ContactLine } from "../../contact.ts";

const SERVICE_CENTER = {
  kind: "membership",
  who: "Members",
  source: "jamanetwork.com, page notice",
  asOf: "2026-11-22",
  asOfIs: "day-looked-at",
} as const;

export const usContacts: readonly ContactLine[] = [
  { id: "us-ama", name: "AMA Service Center", number: "1 (800) 262-2350", ...SERVICE_CENTER },
  {
    id: "us-ama-second",
    name: "AMA Service Center, second number",
    number: "1 (312) 670-7827",
    ...SERVICE_CENTER,
  },
];
