import type { SourceEntry } from "../../source.ts";

const ZA = ["ZA"] as const;

export const zaAdvice = {
  "za-adsa-touting-2025": {
    title: "Post on touting, canvassing and advertising under Booklet 16",
    publisher: "ADSA",
    date: "2025-12",
    status: "current",
    read: "secondary",
    kind: "advice",
    countries: ZA,
    note: "On the booklet as revised in March 2025; the title is ours and no address was kept.",
  },
  "za-axesshealth": {
    title: "Article on the Council's social media guidelines",
    publisher: "AxessHealth",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    read: "secondary",
    kind: "advice",
    countries: ZA,
    note: "The title is ours; the page's own title and address were not kept.",
  },
  "za-calabash-2019": {
    title: "Article on the Council's social media guidelines of 2019",
    publisher: "Calabash",
    date: "2019",
    status: "historic",
    read: "part",
    kind: "advice",
    countries: ZA,
    note: "The booklet was revised in March 2025. The title is ours; the page's own title and address were not kept.",
  },
  "za-mps-casebook-2014": {
    title: "Advice on parents' support pages, tagging and the National Health Act",
    publisher: "Medical Protection (South Africa), Casebook",
    date: "2014",
    status: "historic",
    read: "part",
    kind: "advice",
    countries: ZA,
    note: "The title is ours; the page's own title and address were not kept.",
  },
  "za-meded-whatsapp": {
    title: "WhatsApp at work: law and a hospital study",
    publisher: "MedEd",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    read: "part",
    kind: "advice",
    countries: ZA,
    note: "87 % of clinicians at one hospital used it at work, 24.8 % with patients. The title is ours; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
