import type { SourceEntry } from "../../source.ts";

const CA = ["CA"] as const;
const DOCTORS = ["doctor"] as const;

export const caSources = {
  "ca-cpso-social": {
    title: "Social Media policy, with Advice to the Profession",
    publisher: "College of Physicians and Surgeons of Ontario",
    date: "2024-11",
    status: "in-force",
    url: "https://www.cpso.on.ca/en/Physicians/Policies-Guidance/Policies/Social-Media",
    read: "text",
    kind: "regulator",
    countries: CA,
    professions: DOCTORS,
    note: "Ontario; of June 2022, updated in November 2024. Each province has its own college.",
  },
  "ca-cma-code": {
    title: "Code of Ethics and Professionalism",
    publisher: "Canadian Medical Association",
    date: "2018",
    dateOf: "recalled",
    status: "current",
    url: "https://www.cpsm.mb.ca/news/social-media-and-the-code-of-ethics-and-professionalism",
    urlOf: "extracts",
    read: "part",
    kind: "advice",
    countries: CA,
    professions: DOCTORS,
    note: "Read as Manitoba's college quotes it.",
  },
  "ca-cpsm-standard": {
    title: "Standard of Practice: Social Media",
    publisher: "College of Physicians and Surgeons of Manitoba",
    date: "2023-06-28",
    dateOf: "coming-into-force",
    status: "in-force",
    url: "https://www.cpsm.mb.ca",
    urlOf: "home-page",
    read: "title",
    kind: "regulator",
    countries: CA,
    professions: DOCTORS,
    note: "Manitoba.",
  },
  "ca-cpsbc": {
    title: "Social media guideline; Resist the temptation to respond to online ratings",
    publisher: "College of Physicians and Surgeons of British Columbia",
    date: "2020",
    status: "current",
    url: "https://cpsbc.ca/for-physicians/college-connector/2020-V08-01/04",
    read: "text",
    kind: "regulator",
    countries: CA,
    professions: DOCTORS,
    note: "British Columbia; the guideline is of June 2019.",
  },
} as const satisfies Record<string, SourceEntry>;
