import type { SourceEntry } from "../../source.ts";

const SG = ["SG"] as const;
const DOCTORS = ["doctor"] as const;

export const sgAdvice = {
  "sg-press-friend-requests-2016": {
    title: "Reports on the new code and friend requests",
    publisher: "Straits Times, TODAY and My Paper",
    date: "2016-09",
    status: "current",
    read: "part",
    kind: "advice",
    countries: SG,
    professions: DOCTORS,
    note: 'They differ: one says "strongly advised against", the others that a doctor may answer with care. The title is ours; the page\'s own title and address were not kept.',
  },
  "sg-sma-advertising-2020": {
    title: "Section G of the Ethical Code, on advertising",
    publisher: "Singapore Medical Association",
    date: "2020-11-22",
    status: "current",
    read: "part",
    kind: "advice",
    countries: SG,
    professions: DOCTORS,
    note: "The title is ours; the page's own title and address were not kept.",
  },
  "sg-smc-handbook-2016": {
    title: "Handbook on Medical Ethics",
    publisher: "Singapore Medical Council",
    date: "2016-09-13",
    status: "current",
    read: "secondary",
    kind: "regulator",
    countries: SG,
    professions: DOCTORS,
    note: "Goes with the Ethical Code; known through others' accounts of it.",
  },
} as const satisfies Record<string, SourceEntry>;
