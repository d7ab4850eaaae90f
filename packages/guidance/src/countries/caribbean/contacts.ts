import type { ContactLine } from "../../contact.ts";
import type { CARIBBEAN_COUNTRIES } from "../../vocabulary.ts";

const READ_NOW = { asOf: "2026-11-27", asOfIs: "day-looked-at" } as const;
const IN_DANGER = { name: "Emergency", kind: "emergency", who: "Anybody in danger" } as const;

const PAGE = { source: "Medical Protection (Caribbean and Bermuda)", asOf: "2015-05", old: true } as const;

export const caribbeanContacts: readonly ContactLine[] = [
  {
    id: "caribbean-mps-membership",
    name: "Medical Protection: membership information",
    kind: "membership",
    number: "+44 113 241 0727",
    who: "Members, and people who want to join",
    professions: ["doctor", "dentist", "student", "manager"],
    ...PAGE,
  },
  {
    id: "caribbean-mps-medicolegal",
    name: "Medical Protection: medicolegal advice",
    kind: "medicolegal",
    number: "+44 113 210 4398",
    who: "Members",
    professions: ["doctor", "dentist", "student", "manager"],
    ...PAGE,
  },
];

/** Emergency numbers differ from territory to territory; only those that were read. */
export const caribbeanEmergencies: {
  readonly [T in (typeof CARIBBEAN_COUNTRIES)[number]]?: readonly ContactLine[];
} = {
  BM: [
    {
      id: "bm-emergency",
      ...IN_DANGER,
      number: "911",
      source: "Bermuda Police Service in The Royal Gazette",
      url: "https://royalgazette.com/other/news/article/20200709/police-urge-people-to-use-211-number",
      asOf: "2020-07-09",
      old: true,
    },
  ],
  JM: [
    {
      id: "jm-emergency",
      ...IN_DANGER,
      name: "Police emergencies",
      number: "119",
      source: "Jamaica Constabulary Force, as abeng.org carries it",
      url: "https://abeng.org/pecc-119-66d99ca",
      ...READ_NOW,
    },
  ],
  KY: [
    {
      id: "ky-emergency",
      ...IN_DANGER,
      number: "911",
      source: "Cayman Islands Department of Public Safety Communications",
      url: "http://911.gov.ky/portal/page/portal/emchome/what-we-do",
      hours: "Day and night",
      ...READ_NOW,
    },
  ],
  TT: [
    {
      id: "tt-emergency",
      ...IN_DANGER,
      name: "Police emergencies",
      number: "999",
      source: "UNHCR, help in Trinidad and Tobago",
      url: "https://help.unhcr.org/trinidadandtobago/about-trinidad-and-tobago/security",
      ...READ_NOW,
    },
  ],
};
