import type { SourceEntry } from "../../source.ts";

const CA = ["CA"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const caDecisions = {
  "case-grieving-relative": {
    title: "A nurse's criticism of a grandfather's care: discipline set aside on appeal",
    publisher: "CBC and the Toronto Star, on 2020 SKCA 112",
    date: "2020-10-06",
    status: "current",
    read: "part",
    kind: "decision",
    countries: CA,
    professions: ["nurse"],
    note: "Saskatchewan: criticism of the system is in the public interest; a fine and costs of C$26,000 were set aside.",
  },
  "case-online-rating-reply": {
    title: "A reply to an online rating that named the patient: found unprofessional",
    publisher: "College of Physicians and Surgeons of British Columbia",
    date: "2020",
    status: "current",
    url: "https://cpsbc.ca/for-physicians/college-connector/2020-V08-01/04",
    read: "part",
    kind: "decision",
    countries: CA,
    professions: ["doctor"],
  },
} as const satisfies Record<string, SourceEntry>;
