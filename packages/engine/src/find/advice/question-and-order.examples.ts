import type { Examples } from "../rule.ts";

const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    "Bad back? [[Walk twenty minutes a day and throw out the heat pad]].",
    "Eczema? [[Swap the cream for oat milk baths, works on all of mine]]",
    "Migraine? [[Magnesium and a dark room, done ✨]]",
    "GOUT? [[DRINK CHERRY JUICE EVERY NIGHT]]",
    "Tiny tips tonight.\nConstipated? [[Don’t mess about, take four senna]]",
    "Missed two? [[Take both now and carry on]].",
  ],
  leaves: [
    "Bad back? Try a short walk, and see your GP if your legs go numb.",
    "Migraine? Take part in our survey (link below).",
    "Fever? Keep drinking, and ring 111 if you're worried.",
    { text: "Gout? Start colchicine and chase the urate.", context: TEAM },
    "Do you have migraine? My talk is on Tuesday.",
    '"Eczema? Try goat\'s milk," said the lady at the market, bless her.',
    "Sleep? What sleep. Take the bins out, feed the cat.",
    "Stressed? Get tickets for the choir, it's lovely.",
    "Diabetic? Check the NICE page on feet: https://www.nice.org.uk/guidance/ng19",
  ],
} satisfies Examples;
