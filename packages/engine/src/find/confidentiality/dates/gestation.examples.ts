import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[28+3]] with twins, waters gone",
    "transfer at [[34/40]], headache and flashing lights",
    "she's [[39+5]] and done",
    "[[17 weeks]] pregnant and exhausted, my third today",
    "baby born at [[26 weeks]], home at last",
    "loss at [[21 weeks]], I held her hand",
    "now [[31 weeks]], still smiling",
  ],
  leaves: [
    "I'm 28 weeks pregnant and on nights",
    "waiting list is 40 weeks long",
    "a course of 12 weeks",
    "at 6 weeks post op she danced",
    "30 weeks into this job",
    "2+2 still makes 4",
    "52 weeks in a year, 50 of them short-staffed",
    "at 20 weeks' notice",
  ],
} satisfies Examples;
