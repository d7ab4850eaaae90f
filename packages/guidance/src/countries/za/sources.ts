import type { SourceEntry } from "../../source.ts";

const ZA = ["ZA"] as const;

export const zaSources = {
  "za-hpcsa-16": {
    title: "Ethical guidelines on social media (Booklet 16)",
    publisher: "HPCSA",
    date: "2025-03",
    status: "current",
    url: "https://www.hpcsa.co.za/e882d53f-6e0b-4013-9693-19e785d34372",
    read: "secondary",
    kind: "regulator",
    countries: ZA,
    professions: ["doctor", "dentist", "paramedic", "physiotherapist", "psychologist"],
    note: "First issued in 2019, revised in March 2025.",
  },
  "za-mps-2025": {
    title: "Safe use of social media for healthcare practitioners",
    publisher: "Medical Protection (South Africa)",
    date: "2025-04-03",
    status: "current",
    url: "https://medicalprotection.org/southafrica/casebook-and-resources/medicolegal-articles-and-features/view/safe-use-of-social-media-for-healthcare-practitioners",
    read: "text",
    kind: "advice",
    countries: ZA,
  },
  "za-nha-2003": {
    title: "National Health Act 2003",
    publisher: "Parliament of South Africa",
    date: "2003",
    status: "in-force",
    read: "secondary",
    kind: "law",
    countries: ZA,
    note: "Read in Medical Protection's account of it, 2014.",
  },
} as const satisfies Record<string, SourceEntry>;
