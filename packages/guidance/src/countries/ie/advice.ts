import type { SourceEntry } from "../../source.ts";

const IE = ["IE"] as const;

export const ieAdvice = {
  "ie-mps-recording-2014": {
    title: "Advice on patients who record consultations",
    publisher: "Medical Protection (Ireland)",
    date: "2014",
    status: "unknown",
    read: "part",
    kind: "advice",
    countries: IE,
    note: "Stricter than British advice. The title is ours; the page's own title and address were not kept.",
  },
  "ie-dpc-gp-breach": {
    title: "Case study: a general practice told to notify its patients",
    publisher: "Data Protection Commission",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    read: "part",
    kind: "law",
    countries: IE,
    note: "The Commission had every affected patient told. The title is ours; the page's own title and address were not kept.",
  },
  "ie-imj-social-media": {
    title: "Article on doctors and social media",
    publisher: "Irish Medical Journal",
    date: "2016",
    dateOf: "not-before",
    status: "unknown",
    read: "secondary",
    kind: "advice",
    countries: IE,
    professions: ["doctor"],
    note: "On the 8th edition of the guide, which the 9th has replaced. The title is ours; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
