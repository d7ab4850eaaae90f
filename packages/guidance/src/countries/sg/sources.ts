import type { SourceEntry } from "../../source.ts";

const SG = ["SG"] as const;

export const sgSources = {
  "sg-smc-eceg-2016": {
    title: "Ethical Code and Ethical Guidelines",
    publisher: "Singapore Medical Council",
    date: "2017-01-01",
    dateOf: "coming-into-force",
    status: "in-force",
    url: "https://www.smc.gov.sg",
    urlOf: "home-page",
    read: "part",
    kind: "regulator",
    countries: SG,
    professions: ["doctor"],
    note: "Published on 13 September 2016, with a handbook on medical ethics.",
  },
  "sg-smc-advisory-2020": {
    title: "Advisory on review and rating platforms",
    publisher: "Singapore Medical Council",
    date: "2020-11-25",
    status: "current",
    url: "https://www.straitstimes.com/singapore/health/doctors-advised-not-to-join-review-sites-that-rely-on-patient-feedback",
    urlOf: "report",
    read: "secondary",
    kind: "regulator",
    countries: SG,
    professions: ["doctor"],
  },
  "sg-mps-2016": {
    title: "Advice on social media and the new Ethical Code",
    publisher: "Medical Protection (Singapore)",
    date: "2016-09-27",
    status: "unknown",
    read: "text",
    kind: "advice",
    countries: SG,
    note: "Written when the code was new; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
