import type { ContactLine } from "../../contact.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;

export const nzContacts: readonly ContactLine[] = [
  {
    id: "nz-mps",
    name: "Medical Protection: membership and medicolegal advice",
    kind: "medicolegal",
    number: "0800 225 5677",
    who: "Members, and people who want to join",
    professions: ["doctor", "dentist", "student", "manager"],
    source: "Medical Protection (New Zealand), page header",
    asOf: "2012",
    old: true,
  },
  {
    id: "nz-emergency",
    name: "Emergency",
    kind: "emergency",
    number: "111",
    who: "Anybody in danger",
    source: "New Zealand Police, Calling emergency 111",
    url: "https://www.police.govt.nz/contact-us/calling-emergency-111",
    ...READ_NOW,
  },
  {
    id: "nz-police-105",
    name: "Police, when it is not an emergency",
    kind: "police",
    number: "105",
    who: "Anybody",
    source: "Howick Police in The Times (New Zealand)",
    url: "https://times.co.nz/news/calling-111-or-105",
    asOf: "2024-12-26",
    asOfIs: "latest-possible",
  },
  {
    id: "nz-1737",
    name: "1737, Need to talk?",
    kind: "support",
    number: "1737",
    who: "Anybody; free to ring or text",
    hours: "Day and night",
    source: "nzfamilies.org.nz, Mental Health Crisis Lines",
    asOf: "2025-12-22",
  },
];
