import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[POD 3]] and already asking for the physio",
    "[[DOL2]], pink and cross",
    "pelvic exenteration, [[day 3 post-op]], sat out",
    "He is WALKING!! [[Day 61]]. Flat on the vent in spring",
    "[[day six]], still on the drain, still telling jokes",
    "necrotising fasciitis, [[day 6]], we are using miles of gauze",
    "left #NOF [[D2]], eating",
    "on the vent, then [[on day forty-one]] he mouthed enough",
    "[[D+1]], chest drain out",
  ],
  leaves: [
    "day 3 of nights and I've put the milk in the cupboard",
    "day 2 of the conference, still no coffee",
    "day 12 of my challenge: squats",
    "vitamin D3 for everyone",
    "a day in the life",
    "our third day of strike action",
    "the day one induction was chaos",
    "every second day a new policy",
    "D-dimer raised",
    "day 5, we ran out of biscuits in the office",
  ],
} satisfies Examples;
