import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

const SERVICE_CENTER = {
  kind: "membership",
  who: "Members",
  professions: ["doctor", "student"],
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
  {
    id: "us-emergency",
    name: "Emergency",
    kind: "emergency",
    number: "911",
    who: "Anybody in danger",
    source: "Pitt County, North Carolina, Be ready to call 911",
    url: "https://www.pittcountync.gov/151/911-Caller-Readiness-Awareness",
    ...READ_NOW,
  },
  {
    id: "us-988",
    name: "988 Suicide & Crisis Lifeline",
    kind: "support",
    number: "988",
    who: "Anybody in distress; free and confidential, by call or text",
    hours: "Day and night",
    source: "Wyoming Department of Health",
    url: "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
    ...READ_NOW,
  },
];
