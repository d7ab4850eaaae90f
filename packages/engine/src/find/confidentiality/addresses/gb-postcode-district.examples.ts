import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "met a lovely couple in [[LS9]] today, both on warfarin",
    "every third patient from [[DN55]] has the same cough",
    "she lives in [[SE15 4]] above the bakery",
    "the [[NE6]] patch is mine this week",
    "from [[B15]] to the ward on two buses, at 91",
    "an old sailor from the [[M60]] area, never ill before",
    "a man living in [[EH6]], sixty, never seen a doctor",
  ],
  leaves: [
    "crush fracture of L4, back to bed",
    "S1 S2 nil added",
    "pain from L5 to the foot, disc at S1",
    "low B12 and a love of Marmite",
    "N1 M0, so good news",
    "E11 on the coding sheet, N18 beneath",
    "theatre in E4 is freezing",
    "ward E4 has cake",
    "T12 level, no sensation",
    "lesion in T12 and another at L2",
    "gate B12 is a mile away",
    "mets in L4 and S1",
    "in v2 of the app",
  ],
} satisfies Examples;
