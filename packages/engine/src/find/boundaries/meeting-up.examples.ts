import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;

export default {
  flags: [
    { text: "[[Fancy a coffee]] now you're walking again?", context: TO_PATIENT },
    { text: "[[Come for dinner]] on Sunday, my wife would love to meet you.", context: FROM_CLINIC },
    {
      text: "[[First round's on me]]",
      context: { ...TO_PATIENT, replyTo: "thank you for everything nurse, can I buy you a drink?" },
    },
    "[[Went for a curry]] with one of my old rehab patients and his wife, what a night",
    "[[Off to the 80th]] of a gentleman on my clinic list, he asked me to say a few words",
    { text: "[[I’ll pop round]] after work with some soup, JUST AS FRIENDS", context: TO_PATIENT },
    { text: "[[Spare ticket]] for Saturday,\nsit with me?", context: TO_PATIENT },
    {
      text: "[[Mine at seven]]? Bring nothing",
      context: { platform: "whatsapp", audience: "patient", capacity: "personal" },
    },
    "Guess who is [[my new flatmate]]: she was a client until last week, small world",
    "One of my ladies asked me to be [[her godmother]], I said yes before she finished",
  ],
  leaves: [
    { text: "That's kind, but I can't come for dinner with people I look after.", context: TO_PATIENT },
    { text: "Please pop in to the surgery on Friday and the nurse will have a look.", context: FROM_CLINIC },
    { text: "Coffee after the ward round, my treat", context: TO_COLLEAGUES },
    { text: "Come round to ours on Sunday, bring the kids.", context: TO_FRIEND },
    "A patient's family asked me to the wedding and I said no with a heavy heart.",
    "Went for a curry with the whole night team.",
    { text: "See you at the appointment on the 4th.", context: FROM_CLINIC },
    { text: "Have you been taking the tablets after dinner?", context: FROM_CLINIC },
    { text: "Any alcohol, and how many drinks a week?", context: FROM_CLINIC },
    { text: "Can you manage cold drinks yet?", context: FROM_CLINIC },
    "Our patients' choir is going to the coast in June, the charity has the details.",
    "My new flatmate is a physio too, so the kitchen is full of resistance bands",
    {
      text: "The clinic is open from nine. Is the coffee machine next door still broken",
      context: { platform: "email", audience: "patient", capacity: "professional" },
    },
    "Moved in with my sister after placement, our patients would laugh at the box room",
  ],
} satisfies Examples;
