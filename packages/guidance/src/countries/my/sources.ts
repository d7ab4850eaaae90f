import type { SourceEntry } from "../../source.ts";

const MY = ["MY"] as const;

export const mySources = {
  "my-mmc-code-2019": {
    title:
      "Code of Professional Conduct and Good Medical Practice 2019; Guideline 001/2006, Dissemination of Information",
    publisher: "Malaysian Medical Council",
    date: "2019-06-18",
    status: "current",
    url: "https://mmc.gov.my",
    urlOf: "home-page",
    read: "part",
    kind: "regulator",
    countries: MY,
    professions: ["doctor"],
    note: "The guideline on information is of 14 November 2006; no text of the Council on social media was found.",
  },
  "my-moh-social-media-2016": {
    title: "Guideline and code of ethics on social media for Ministry of Health staff",
    publisher: "Ministry of Health, Malaysia",
    date: "2016-03-31",
    status: "unknown",
    read: "secondary",
    kind: "health-service",
    countries: MY,
    note: "Applies to people who work for the Ministry; read as the press reported it.",
  },
  "my-public-statements-2021": {
    title: "Circular on public statements by public servants, under the conduct regulations of 1993",
    publisher: "Government of Malaysia",
    date: "2021-06-22",
    status: "unknown",
    read: "secondary",
    kind: "law",
    countries: MY,
    note: "Applies to public servants, on their personal accounts too; read as the press reported it.",
  },
  "my-phfsa-1998": {
    title: "Private Healthcare Facilities and Services Act 1998",
    publisher: "Parliament of Malaysia",
    date: "1998",
    status: "in-force",
    read: "secondary",
    kind: "law",
    countries: MY,
  },
} as const satisfies Record<string, SourceEntry>;
