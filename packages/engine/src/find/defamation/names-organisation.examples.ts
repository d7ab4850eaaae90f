import type { Examples } from "../rule.ts";

const asked = (replyTo: string) => ({ platform: "facebook", audience: "public", replyTo }) as const;

export default {
  flags: [
    "Larkfold Care Home are [[starving the residents]] to save money",
    "Do not go to Sparkle Dental, they [[drill healthy teeth]] for the bonus",
    "Harbour Locums [[forge timesheets]], and the agency down the road knows",
    "BrightVial [[sold fake insulin]] and called it a labelling slip",
    "Mistleford Pharmacy [[relabels]] old stock every month, I’ve watched it done",
    { text: "[[Crooks]], the lot of them.", context: asked("Has anyone used Pearline Smiles for implants?") },
  ],
  leaves: [
    "The inspection report found that Larkfold Care Home did not feed residents properly, link below.",
    "Larkfold Care Home is hiring night staff, message the manager.",
    "Waiting times at the General Hospital are a scandal, and it is policy that made them so.",
    "Nobody at Larkfold Care Home is stealing anything. The biscuits were for us.",
    "Public Health has published its figures on fake medicines.",
    "Our Trust is running a fraud awareness week, bring lunch.",
    "The Friday quiz team from Harbour Unit are thieves of the biscuit tin, said with love? No: it was me.",
    "Sparkle Dental is closed on Monday for training.",
  ],
} satisfies Examples;
