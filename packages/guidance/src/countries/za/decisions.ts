import type { SourceEntry } from "../../source.ts";

const ZA = ["ZA"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const zaDecisions = {
  "case-informal-videos": {
    title: "TikTok videos in informal dress, and smoking in scrubs: charged",
    publisher: "Medical Protection (South Africa)",
    date: "2023-06-05",
    status: "unknown",
    read: "secondary",
    kind: "decision",
    countries: ZA,
    professions: ["doctor"],
    note: "A charge, not a finding; the result was not read.",
  },
  "case-hostile-review": {
    title: "A hostile Google review and threatening e-mails: reviews removed",
    publisher: "Dental Protection (South Africa)",
    date: "2019",
    status: "current",
    url: "https://www.dentalprotection.org/south-africa/publications-resources/case-studies/case-studies-display/protecting-your-reputation",
    read: "part",
    kind: "decision",
    countries: ZA,
    professions: ["dentist"],
    note: "After an attorney's letter.",
  },
} as const satisfies Record<string, SourceEntry>;
