import type { Examples } from "../rule.ts";

export default {
  flags: [
    "That paper is [[paywalled so here]] it is, every figure",
    "[[Sci-Hub]] has it, the paper on sepsis bundles I mentioned",
    "Textbook chapters in the drive, [[so you don't have to buy them]]",
    "[[Use my login]] for the journal, articles are all there",
    "[[Full textbook PDF]] in the group, grab it",
    "Put the workbook up for everyone, [[don’t tell the publisher]] 😇",
  ],
  leaves: [
    "The paper is paywalled, ask the library for a copy.",
    "Open access paper, so you don't have to pay to read it.",
    "Don't use my login for the notes again please, use your own.",
    "Bring cash so you don't have to pay by card at the bake sale.",
    "I can't share the PDF, the licence is for our trust only.",
    "The full report PDF is on the regulator's site, free to download.",
    "Cracked a rib laughing at the handbook's drawing of a cannula.",
    "Don't tell the patients in bay 2 there's cake.",
  ],
} satisfies Examples;
