import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

export const caContacts: readonly ContactLine[] = [
  {
    id: "ca-cmpa",
    name: "CMPA: medico-legal advice",
    kind: "medicolegal",
    number: "1-800-267-6522",
    who: "Members",
    professions: ["doctor"],
    hours: "Monday to Friday, 8.30 am to 4.30 pm, Eastern Time",
    source: "cmpa-acpm.ca, social media protocol",
    asOf: "2026-11-22",
    asOfIs: "day-looked-at",
  },
  {
    id: "ca-emergency",
    name: "Emergency",
    kind: "emergency",
    number: "911",
    who: "Anybody in danger",
    source: "Canadian Radio-television and Telecommunications Commission, 9-1-1 services",
    url: "https://crtc.gc.ca/eng/phone/911/can.htm",
    ...READ_NOW,
  },
  {
    id: "ca-988",
    name: "9-8-8: Suicide Crisis Helpline",
    kind: "support",
    number: "988",
    who: "Anybody in distress, or worried about somebody; free, by call or text",
    hours: "Day and night",
    source: "maplenow.ca, 988 Suicide Crisis Helpline",
    url: "https://www.maplenow.ca/site/988-suicide-crisis-helpline",
    ...READ_NOW,
  },
];
