import type { Examples } from "../rule.ts";

export default {
  flags: [
    "The physio opposite our place [[has no qualifications]], half the street knows",
    "The manager of the home by the bus garage is [[pocketing the]] residents' money",
    "Our ward clerk is a [[thief]] and the cameras will show it",
    "That clinic next to the station [[reuses needles]], don't go",
    "the new chemist on the parade is a [[crook]]",
    "My old supervisor at the lab [[faked]] the results of the audit, I typed them",
    "The surgeon with the yellow car [[killed two]] and walked",
  ],
  leaves: [
    "The manager asked me about fraud training and I said I'd done it twice.",
    "Our chair has declared his brother's firm in the register, so no secrets there.",
    "The thief who took my bike left the helmet, bless.",
    "The dog at the surgery is a thief, watch your toast.",
    "If a manager steals, tell the counter fraud line.",
    "The consultant apologised to the family, and meant it.",
    "The court convicted the owner of the clinic, judgment linked: she was convicted of fraud.",
    "I'm the manager and I lied about liking the fruit cake.",
  ],
} satisfies Examples;
