import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "The boy from the [[crash]] on the ring road is on our ward and his mum has not left him",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "[[It was on the news]]: she is the one they [[rescued]] from the river, and she is in bed 2 with us",
      context: { audience: "closed-group", platform: "facebook", profession: "nurse" },
    },
    {
      text: "[[You all know who]] came in last night, chest pain, still in his chain",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "Looked after [[the only man in]] the county with this today, and his dog came too",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "He was stabbed outside the [[match]] on Saturday and his dad was two rows behind. We lost him in theatre.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    {
      text: "She went into labour at the [[carnival]], her waters broke in front of the band, and her gran is furious with us",
      context: { audience: "closed-group", platform: "facebook", profession: "nurse" },
    },
  ],
  leaves: [
    "The only thing worse than the parking is the coffee",
    "Great match on Saturday, voice is gone",
    "First ever marathon done, legs are gone",
    "Health is in the news again for the wrong reasons",
    "Trial results in the paper today, link below",
    {
      text: "Composite case: a boy from a crash on the ring road, on our ward, with his mum.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "My wedding is in June and I have no shoes",
    "Fire drill at two, do not panic",
  ],
} satisfies Examples;
