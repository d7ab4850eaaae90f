import type { Examples } from "../rule.ts";

const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    {
      text: "[[give him some leftover amoxicillin]], half a spoon",
      context: { ...MUMS, replyTo: "he's got earache and it's Sunday" },
    },
    {
      text: "[[Take two of your husband's diazepam]] and lie flat",
      context: { ...FRIEND, replyTo: "my back's gone again" },
    },
    "Speech to give? [[Borrow your dad's propranolol]], works a treat.",
    "Cystitis again? [[Leftover trimethoprim]], three days, done.",
    "UTI and no appointment: use any [[antibiotics you've left from last time]]",
    "[[Ask the neighbour for some of her prednisolone]],\nyou'll be dancing",
  ],
  leaves: [
    "Never take somebody else's tablets, however kind the offer.",
    "Please bring leftover antibiotics back to the pharmacy.",
    "Found my nan's old tablets in the cake tin. Took them back to the chemist.",
    "Don't share your inhaler, even with your sister.",
    { text: "Use the spare insulin in the second fridge, first one has failed.", context: TEAM },
    "My husband's tablets and mine look the same, so we label the boxes.",
    "If you've leftover morphine after a death at home, return it to any pharmacy.",
    "Spare rota slots left from last time, take any.",
  ],
} satisfies Examples;
