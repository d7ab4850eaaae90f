import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "The chap in bed 3 has [[myasthenia gravis]] and his wife has not left him since last night",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "She came in last night with a [[broken wrist]], off her horse, and asked for gin",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Our MP is in with us, [[chest pain]], do not tell a soul",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "She is 15, [[cystic fibrosis]], and last night she was on our ward with her harp and her mum in tears",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "[[Third overdose]] this year, same flat, his mum let us in again tonight",
      context: { audience: "closed-group", platform: "facebook", profession: "paramedic" },
    },
    {
      text: "He’s had his [[biopsy]], it’s back, and he cried when I held his hand this morning",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
  ],
  leaves: [
    "Myasthenia gravis is rare: about three people in ten thousand have it.",
    "If you have chest pain ring 999.",
    "My own biopsy came back clear today and I am off to the pub",
    "Diabetes clinic moves to the new building in March",
    "Asthma kills. Check your inhaler technique with your pharmacist.",
    {
      text: "Composite case: a man of 70 with chest pain in bed 3.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Study day on sepsis next Tuesday, three places left",
    "We need more beds, more nurses and a working lift",
  ],
} satisfies Examples;
