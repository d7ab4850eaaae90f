import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "passport no. [[123456789]], overseas visitors want it",
    "Passport: [[AB1234567]] on the front sheet",
    "her passport number is [[987654321]]",
    "passport #[[533380006]]",
    "PASSPORT NUMBER\n[[123456788]]",
    "my passport number [[123456780]] was in the photo, well done me",
  ],
  leaves: [
    "passport expires 2031",
    "passport photos 4 for a fiver",
    "hospital passport for learning disability, 12 pages",
    "passport done, 10 weeks early",
    "my passport says 1984 and my knees say 1954",
    "skills passport 2026 is live",
    "passport office on hold for 45 minutes",
    "a passport to 120 countries",
    "no passport, no visa, 3 jobs",
  ],
} satisfies Examples;
