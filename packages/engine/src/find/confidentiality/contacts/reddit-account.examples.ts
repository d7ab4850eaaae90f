import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[u/rosa_wells88]] thank you for coming in today",
    "our patient [[u/kofi-runs]] wrote the whole thing up on here",
    "so [[/u/tired_lass_42]] is my bed 4, I'd know that cat anywhere",
    "her daughter [[u/poppys_diary]] posts all the updates",
    "mods, [[u/BigStuFromLeith]] was in my clinic yesterday",
    "credit to [[u/flightnurse_bea]] for the flow chart",
  ],
  leaves: [
    "u/s abdo booked for tomorrow",
    "u/o 20 ml an hour",
    "U/E normal",
    "r/nursing is my happy place",
    "see reddit.com/u/somebody/comments",
    "and/or, w/u, h/o",
    "are u/scan people in yet",
    "me/u/them, all of us tired",
    "v/q or u/sound first?",
  ],
} satisfies Examples;
