import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "Bed 6 is failing fast. His wife [[Peg]] sleeps in the chair and has not been home since Sunday.",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "Her daughter, [[Siobhan]], shouted at the registrar about the morphine last night",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "82F fractured hip, confused, NOK: [[Gareth]], rang twice, no answer",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "He lost both legs on the quad bike and his brother [[Dean]] carried him to the road. We got him back twice.",
      context: { audience: "public", platform: "x", profession: "paramedic" },
    },
    {
      text: "Her husband [[Emeka]] held the phone so that her mother could see the birth from Lagos last night 😭",
      context: { audience: "public", platform: "instagram", profession: "midwife" },
    },
    {
      text: "The overdose in resus 2 is sixteen. Her mum [[Tracey]] is in bits in the corridor.",
      context: { audience: "private", platform: "whatsapp", profession: "nurse" },
    },
  ],
  leaves: [
    "My wife Sarah says I talk about work in my sleep",
    "My brother Dean is doing the London marathon for the hospice",
    "Her husband is waiting outside and the baby is fine",
    {
      text: "Composite case: an old man, his wife Peg, and a fall at home.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Our manager's daughter Ellie came for work experience",
    "His son plays football on Sundays, mine plays the drums",
    "Her Majesty's Inspector came, his tie was nice",
    "My daughter Niamh got into nursing!!",
    "Ask your GP, your pharmacist or her nurse about it",
  ],
} satisfies Examples;
