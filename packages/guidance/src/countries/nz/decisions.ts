import type { SourceEntry } from "../../source.ts";

const NZ = ["NZ"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const nzDecisions = {
  "case-vaccine-interview": {
    title: "A nurse's video interview on vaccine injuries",
    publisher: "Health Practitioners Disciplinary Tribunal, 1372/Nur23/587P",
    date: "2024-03-15",
    dateOf: "decision",
    status: "unknown",
    read: "secondary",
    kind: "decision",
    countries: NZ,
    professions: ["nurse"],
    note: "The result was not read.",
  },
  "case-search-engine-link": {
    title: "Extreme defamatory material shown by search engines: link blocked by settlement",
    publisher: "Medical Protection (New Zealand), Casebook",
    date: "2012-01",
    status: "current",
    url: "http://medicalprotection.org/newzealand/casebook/casebook-january-2012/headlines-and-deadlines",
    read: "part",
    kind: "decision",
    countries: NZ,
    note: "Settled in October 2011.",
  },
} as const satisfies Record<string, SourceEntry>;
