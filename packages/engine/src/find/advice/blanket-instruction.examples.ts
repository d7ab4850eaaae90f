import type { Examples } from "../rule.ts";

const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    "[[Everyone over fifty should be taking vitamin D]], start today.",
    "[[Every woman needs magnesium]] before bed.",
    "[[Never ice a sprain]], whatever anybody says.",
    "Plantar pain: night splint, frozen bottle. [[That is the treatment]], stop looking for another one.",
    "Alternate the calpol through the night. [[WORKS EVERY TIME]].",
    "[[All of you should get off dairy]] and feel the difference",
    "Creatine in the morning,\nand [[everybody over 40 must take turmeric]]",
  ],
  leaves: [
    "Everyone should have a GP. Sign the petition.",
    "For many people over fifty vitamin D helps in winter (NHS page linked).",
    "Not everyone needs magnesium, ask your pharmacist.",
    "Every woman I work with needs a holiday.",
    "Never let a student hold the retractor and the phone.",
    "That's all you need for a good shift: tea and a pen.",
    { text: "Everyone on the ward should have VTE prophylaxis charted by noon.", context: TEAM },
    '"Everyone should take aspirin" was the fashion once. It isn\'t now.',
  ],
} satisfies Examples;
