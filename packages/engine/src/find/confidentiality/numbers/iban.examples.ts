import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "refund to [[GB29 NWBK 6016 1331 9268 19]] please",
    "IBAN [[GB29NWBK60161331926819]]",
    "iban: [[gb29 nwbk 6016 1331 9268 19]]",
    "[[GB29NWBK60161331926819]] is what she wrote on the form",
    "IBAN is [[GB29 NWBK 6016 1331 9268 10]]",
    "deposit back to [[IE29 AIBK 9311 5212 3456 78]]",
    "[[DE89 3704 0044 0532 0130 00]], for the lodger in bed two",
  ],
  leaves: [
    "GB29 NWBK 6016 1331 9268 10 on the wall",
    "the IBAN field is broken again",
    "to 12 people that very week alone",
    "ME12 3CFS awareness week",
    "AB12 CDEF GHIJ KLMN is a plain code",
    "no 10 with that many years here",
    "on 24 June 2026 from 1900 in the mess",
    "SW12 4567 8910 1112 is not a thing",
    "we saw 40 this week, they came from four other towns",
  ],
} satisfies Examples;
