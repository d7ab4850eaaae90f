import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Creatine [[cuts your dementia risk in half]].",
    "[[95% of ]]back pain comes from weak glutes.",
    "Gratitude [[raises your IQ by 12 points]]",
    "Cold plunges [[triple testosterone]] and lower inflammation by 40%",
    "[[9 out of 10 of my clients]] recover from PTSD in one session",
    "Coffee drinkers [[live NINE years longer]],\nso refill your mugs. It prevents disease",
  ],
  leaves: [
    "About 1 in 20 people who smoke get COPD, says the BHF page linked below.",
    "Statins for primary prevention: roughly 1 in 100 over five years (Cochrane review, 2013).",
    "Our waiting list fell by 12% and I could cry.",
    "Half of us are on nights at Christmas.",
    '"95% of back pain is weak glutes": no study ever said so.',
    "I've lost 3 kg and gained two friends at the running club.",
    "Prices go up by 4% in April.",
    "Uptake of the jab rose by 6% in our town.",
    {
      text: "Add 10% glucose once it is under 14, as on the new chart.",
      context: { audience: "colleagues" },
    },
  ],
} satisfies Examples;
