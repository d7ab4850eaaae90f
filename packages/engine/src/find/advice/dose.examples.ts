import type { Examples } from "../rule.ts";

const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    "Can't sleep? Take [[400 mg magnesium every night]].",
    "Period pain: [[take two naproxen]] three times a day and crack on.",
    {
      text: "[[give her 5ml Piriton]] and 5ml calpol together",
      context: { ...MUMS, replyTo: "what can I give a 2 year old for a cold" },
    },
    {
      text: "[[500 three times]] a day for five days",
      context: { ...FRIEND, replyTo: "doc my amoxicillin script ran out, how much" },
    },
    "Cold sores. Valaciclovir, [[2 g twice a day]], DONE.",
    "Night cramps? [[Try 300 mg of quinine]],\nfor a week",
  ],
  leaves: [
    "Ask your pharmacist how much magnesium suits you, if any.",
    "I take 400 mg of magnesium at night and still count sheep.",
    "In the trial they took 6 mg a day for ten days.",
    { text: "Give 1 g paracetamol every 6 hours, weight's over 50.", context: TEAM },
    "Children's doses go by age: read the box, and ring 111 if unsure.",
    "Take one day at a time, said my old ward sister.",
    "We have 400 mg tablets back in stock. Not 200s, sorry.",
    "OSCE practice: take 5 ml of the mixture, draw it up, label it.",
  ],
} satisfies Examples;
