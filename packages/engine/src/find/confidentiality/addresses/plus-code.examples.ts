import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "meet me at [[9C3XGV4C+XV]], she's on the floor",
    "[[GV4C+XV]] Whitby, up the steps",
    "plus code [[6GCRMQPG+5R]] for the homestead",
    "visit at [[9C6QXR2M+W9]], dogs loose",
    "her place is [[RQ9X+2F]] on the map",
    "drop the meds at [[8FVC9G8F+6X]]",
  ],
  leaves: [
    "28+3 and contracting",
    "2+ oedema to the knees",
    "CD4+CD8 both down",
    "2345+67 is easy sums",
    "PHQ9+GAD7 at every visit",
    "9c3xgv4c+xv in a password",
    "LGBTQIA+ clinic on Tuesday",
    "A+E is heaving",
    "1000+ applications for 3 posts",
  ],
} satisfies Examples;
