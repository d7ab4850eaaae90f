import type { ContactLine } from "../../contact.ts";

const LOOKED_AT = { asOf: "2026-11-22", asOfIs: "day-looked-at" } as const;

export const auContacts: readonly ContactLine[] = [
  {
    id: "au-avant",
    name: "Avant: general and medico-legal",
    kind: "medicolegal",
    number: "1800 128 268",
    who: "Members",
    professions: ["doctor", "student"],
    source: "avant.org.au",
    ...LOOKED_AT,
  },
  {
    id: "au-mda-national",
    name: "MDA National: medico-legal advice",
    kind: "medicolegal",
    number: "1800 011 255",
    email: "advice@mdanational.com.au",
    who: "Members",
    professions: ["doctor", "student"],
    source: "mdanational.com.au",
    asOf: "2020",
    old: true,
  },
  {
    id: "au-drs4drs",
    name: "Drs4Drs: mental health support",
    kind: "support",
    number: "1300 374 377",
    who: "Doctors and medical students",
    professions: ["doctor", "student"],
    hours: "Day and night",
    source: "drs4drs.com.au and amawa.com.au",
    ...LOOKED_AT,
  },
  {
    id: "au-emergency",
    name: "Emergency",
    kind: "emergency",
    number: "000",
    who: "Anybody in danger",
    hours: "Day and night",
    source: "doctorshealth.org.au",
    ...LOOKED_AT,
  },
];
