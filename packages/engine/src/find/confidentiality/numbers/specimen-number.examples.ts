import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "who sent me specimen [[H26-40917]] in a jam jar",
    "accession [[26-331-0194]], positive, nobody answering",
    "lab no. [[4410927]] haemolysed AGAIN",
    "Sample ID: [[B0073311]] has no name on it",
    "ICE request [[20019283]] is the one to chase",
    "PACS [[0099123]] is on the big screen in the coffee room",
    "toe tag says [[M24-0918]]",
    "specimen no [[551902]]\nring me",
    "path number [[S26/11873]]",
  ],
  leaves: [
    "a specimen of 2000 different beetles",
    "sample size was 1200 people",
    "lab 4 is flooded",
    "sample 12 and sample 13 swapped",
    "specimen pots, 5000 of them, delivered to the wrong site",
    "the blood drive took 1200 units",
    "accession to the throne in 1952",
    "scan 4 of 10 done",
    "image number 3 in the slideshow is my dog",
    "the ice request: 1000 bags for the marathon",
  ],
} satisfies Examples;
