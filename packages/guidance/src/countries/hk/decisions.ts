import type { SourceEntry } from "../../source.ts";

const HK = ["HK"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const hkDecisions = {
  "case-clinic-page": {
    title: "A clinic page run by a doctor's spouse: three months' removal, suspended for 12",
    publisher: "Kennedys, on MC 22/664",
    date: "2025",
    status: "current",
    url: "https://kennedyslaw.com/en/thought-leadership/article/2025/hong-kong-medical-council-decision-disciplinary-actions-for-practice-promotion",
    read: "part",
    kind: "decision",
    countries: HK,
    professions: ["doctor"],
    note: "Photographs from theatre, patients' conditions, thank-you letters and praise, over two years.",
  },
} as const satisfies Record<string, SourceEntry>;
