import type { SourceEntry } from "../../source.ts";

const US = ["US"] as const;

export const usAdvice = {
  "us-hipaa-guide-reviews": {
    title: "Account of the fine for replies to Google reviews",
    publisher: "HIPAA Guide",
    date: "2023-06",
    status: "current",
    url: "https://www.hipaaguide.net/ocr-fines-new-jersey-psychiatry-practice-for-google-review-responses/",
    read: "part",
    kind: "advice",
    countries: US,
    note: "The title is ours.",
  },
  "us-nixon-peabody-reviews-2023": {
    title: "HIPAA-regulated entities must use caution responding to online reviews",
    publisher: "Nixon Peabody",
    date: "2023-07-13",
    status: "current",
    url: "https://nixonpeabody.com/insights/articles/2023/07/13/hipaa-regulated-entities-must-use-caution-responding-to-online-reviews",
    read: "part",
    kind: "advice",
    countries: US,
    note: "A law firm.",
  },
  "us-healthimaging-2010": {
    title: "Reports on the AMA's policy and the boards' survey",
    publisher: "Health Imaging",
    date: "2010",
    dateOf: "not-before",
    status: "historic",
    read: "secondary",
    kind: "advice",
    countries: US,
    professions: ["doctor"],
    note: "Misprints the response rate of the survey; the title is ours.",
  },
} as const satisfies Record<string, SourceEntry>;
