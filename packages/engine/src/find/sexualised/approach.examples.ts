import type { Examples } from "../rule.ts";

export default {
  flags: [
    { text: "[[Can't stop thinking about you]] since your appointment", context: { audience: "patient" } },
    { text: "[[You looked gorgeous]] in that gown today 😍", context: { audience: "patient" } },
    {
      text: "Your results are normal. [[Fancy a drink]] on Friday? I don't bite 😘",
      context: { audience: "patient" },
    },
    { text: "[[Hey gorgeous]], scar healing nicely?", context: { audience: "patient" } },
    { text: "[[I felt something]] between us in there, and you did too", context: { audience: "patient" } },
    "I've been [[seeing a former client]] for five weeks and it feels right",
    { text: "[[Come over to mine]] after clinic 😉 nobody has to know", context: { audience: "patient" } },
    {
      text: "You've got the most beautiful smile, shame it's my job to drill it. [[You have an amazing body]] too",
      context: { audience: "patient" },
    },
    "[[matched with a patient]] on hinge last night",
    {
      text: "That dress at the ball… [[dinner on Friday?]] Your eyes have ruined my audit",
      context: { audience: "private" },
    },
  ],
  leaves: [
    "You look so good today, said the lady in bay 2, and I had slept three hours",
    "Your smile is like medicine, said his gran",
    {
      text: "Thank you for asking, but I can't meet patients socially. The team's number is below",
      context: { audience: "patient" },
    },
    {
      text: "You look so much better than last week, well done with the walking",
      context: { audience: "patient" },
    },
    "Drinks on Friday for Moira's leaving do, whole ward invited",
    "Fancy a brew before handover?",
    { text: "You looked amazing, whole family so proud", context: { audience: "private" } },
    {
      text: "I keep thinking about you and your family today. So sorry for your loss",
      context: { audience: "patient" },
    },
    "My husband asked me out in the mess kitchen in 2009. Dinner was toast",
    "A man I'd x-rayed asked for my number. I said no, kindly, and told my manager",
    "Flirting with the idea of going part-time",
    "Dinner with the in-laws on Sunday, pray for me",
    "Come to mine for the Eurovision party, bring a flag",
  ],
} satisfies Examples;
