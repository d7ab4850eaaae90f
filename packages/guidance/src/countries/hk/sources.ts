import type { SourceEntry } from "../../source.ts";

const HK = ["HK"] as const;

export const hkSources = {
  "hk-mchk-code": {
    title: "Code of Professional Conduct",
    publisher: "Medical Council of Hong Kong",
    date: "2025",
    dateOf: "not-before",
    status: "current",
    url: "https://www.mchk.org.hk",
    urlOf: "home-page",
    read: "secondary",
    kind: "regulator",
    countries: HK,
    professions: ["doctor"],
    note: "Revised from time to time; known here through legal commentary of 2025 and Medical Protection.",
  },
  "hk-mps-2021": {
    title: "Advice on social media",
    publisher: "Medical Protection (Hong Kong)",
    date: "2021-07-15",
    status: "current",
    read: "text",
    kind: "advice",
    countries: HK,
    note: "The page's own title and address were not kept.",
  },
  "hk-practice-promotion": {
    title: "Account of the rules on practice promotion",
    publisher: "HKHMRC",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    read: "secondary",
    kind: "advice",
    countries: HK,
    professions: ["doctor"],
    note: "The title is ours; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
