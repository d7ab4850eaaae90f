import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "Datix [[W188213]] still says 'awaiting review'",
    "CAD [[4472]] rang again and off we went",
    "incident no. [[2026/11873]], the fall by the lifts",
    "the complaint came on headed paper, ref [[C/26/0418]]",
    "File ref [[2026/PS/119]] goes to the meeting on Monday",
    "crime reference [[26-441907]] for the lad in bay 2",
    "coroner's ref: [[0417/2026]]",
    "run number [[8871203]] was my last of the night",
    "safeguarding ref [[SG-20931]] chased twice",
  ],
  leaves: [
    "an incident in 2019 taught us this",
    "ref 12 in the guideline is the one to read",
    "Job ref 439-20931 closes Friday, band 6, lovely team",
    "vacancy reference 20931-B on the website",
    "5000 incidents a year are never reported",
    "grant ref NIHR203193, grateful as ever",
    "case 3 of 12 in the book",
    "the police were here for 45 minutes",
    "CAD 3 drawing software crashed",
    "a case of 1200 masks arrived",
    "run 10000 steps for the hospice",
  ],
} satisfies Examples;
