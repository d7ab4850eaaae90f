import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "last 4 of his NHS no [[0018]]",
    "bus driver, IC ends [[5521]]",
    "JS, last three digits [[417]], bed nine",
    "NHS [[999 000 00xx]], you know who I mean",
    "NRIC [[S****567D]] on the notice",
    "MRN ending [[4471]] please",
    "hospital number ends in [[209]]",
  ],
  leaves: [
    "the last 4 weeks have been hell",
    "last 5 shifts, first 3 off",
    "IC stands for many things",
    "the first six 2026 graduates",
    "NHS 999 000 0018",
    "ends at 1800",
    "number xx on the list",
    "last four of us standing: 12 hours in",
    "password ******",
  ],
} satisfies Examples;
