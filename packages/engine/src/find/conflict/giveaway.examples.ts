import type { Examples } from "../rule.ts";

const PUBLIC = { platform: "instagram", audience: "public" } as const;

export default {
  flags: [
    { text: "[[GIVEAWAY]] 🎁 win a free whitening session, tag 3 friends", context: PUBLIC },
    { text: "[[First 20 to comment]] get a free peel", context: PUBLIC },
    { text: "[[Tag a mate for the chance]] to win lip filler", context: PUBLIC },
    { text: "[[Refer a friend]] and you both get free laser", context: PUBLIC },
    { text: "[[Winter special]]!! Scale and polish R499", context: PUBLIC },
    { text: "[[Bring the girls]], BUY 2 FREE 1\non facials", context: PUBLIC },
  ],
  leaves: [
    { text: "Win a hamper in the hospice raffle, tag a friend.", context: PUBLIC },
    { text: "Free dental checks for under-18s on the NHS.", context: PUBLIC },
    { text: "Tag a friend who needs a laugh.", context: PUBLIC },
    { text: "Free pizza at the teaching on implants", context: { audience: "colleagues" } },
    { text: "Bring a friend to the breastfeeding talk on Thursday.", context: PUBLIC },
    { text: "First aid for choking, in five pictures.", context: PUBLIC },
    { text: "We don't do giveaways on treatment, ever. Our skin clinic has a price list.", context: PUBLIC },
    { text: "Free top-up tea at the carers' café.", context: PUBLIC },
  ],
} satisfies Examples;
