import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Going live]] at eight tonight on sore throats, bring your questions!",
    "I'm hosting a [[webinar]] for new parents on Sunday, free to join",
    "Said yes to [[doing an AMA]] about migraine here on Friday",
    "[[Episode 3]] of my podcast is out now: what a podiatrist does all day",
    "Speaking on a [[Facebook live]] for the mosque,\nRamadan and insulin, general advice only",
    "[[New channel]], first video Friday, I’ll be explaining blood results 🩸",
  ],
  leaves: [
    "I live on the tenth floor and the lift is out again.",
    "Missed the webinar on wound care, is there a recording?",
    "The new rota goes live on Monday, check your shifts.",
    "Watched the livestream of my cousin's wedding on my break",
    "We live with her mother, who thinks I can fix the broadband.",
    "Teaching webinar for the F1s on Tuesday, link in the calendar.",
    "Not going live tonight after all, the cat is sick.",
    "Episode 4 of that hospital drama has the worst CPR yet",
  ],
} satisfies Examples;
