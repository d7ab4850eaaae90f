import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Evening clinic: 2x [[heartsinks]], one [[frequent flyer]], and a man with an actual illness",
    "[[Bed blocker]] bingo card at the ready, girls",
    "Take so far: [[acopia]], [[acopia]], and a [[GOMER]] from the home",
    "Another [[drug seeker]] in triage, allergic to everything but morphine",
    "another night of [[time wasters]] with sniffles",
    "[[CTD]] in side room 3, family on the way",
    "[[Worried well]] clinic today, nineteen sets of perfect bloods",
    "methadone queue's full of [[junkies]] again",
    "#[[FrequentFlyer]] rolled in at 4, right on time",
  ],
  leaves: [
    "Can we retire “frequent flyer”? He comes often because nobody has sorted his housing",
    "“Acopia” isn't a diagnosis. It means that we stopped looking",
    "My brother was called a drug seeker in three emergency departments. He had kidney stones",
    "I was the worried well for two years. It was endometriosis",
    "11 in, 3 to see, and the printer has acopia",
    "Selling fob watch, collect from Hexham, no time wasters please",
    "The word junkie is banned on my unit and I'd like it banned on yours",
    "Re-reading The House of God: not one gomer gets a line of dialogue",
    "Drug seeking is a label, not a finding. Write what the person asked for",
    "Apple crumble in the mess, crumbly topping, first come first served",
    "You're not wasting our time. Ring 999 for chest pain",
  ],
} satisfies Examples;
