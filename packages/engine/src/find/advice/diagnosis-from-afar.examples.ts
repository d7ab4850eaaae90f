import type { Examples } from "../rule.ts";

const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const PUBLIC = { platform: "x", audience: "public" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    {
      text: "[[That's chicken pox]], no question.",
      context: { ...MUMS, replyTo: "rash on her tummy since Monday" },
    },
    { text: "[[Definitely ringworm]].", context: { ...PUBLIC, replyTo: "[photo] what is this on my arm" } },
    {
      text: "[[It’s just a sprain]] mate",
      context: { ...FRIEND, replyTo: "ankle swollen after five a side" },
    },
    {
      text: "[[You have ADHD]], textbook.",
      context: { ...PUBLIC, replyTo: "can't focus, lose my keys daily" },
    },
    { text: "[[Tonsillitis,]] 100%", context: { ...MUMS, replyTo: "she's 4 and her ear hurts" } },
    {
      text: "[[SOUNDS LIKE PSORIASIS]],\ntell them I said so",
      context: { ...PUBLIC, replyTo: "itchy scalp for a month" },
    },
  ],
  leaves: [
    {
      text: "Could be a few things. A pharmacist can look at it.",
      context: { ...MUMS, replyTo: "rash on her tummy since Monday" },
    },
    {
      text: "I can't tell from a photo, sorry. Your GP can.",
      context: { ...PUBLIC, replyTo: "[photo] what is this on my arm" },
    },
    {
      text: "It's probably a sprain, but get it checked if you can't stand on it.",
      context: { ...FRIEND, replyTo: "ankle swollen after five a side" },
    },
    {
      text: "That's shingles, side room please",
      context: { ...TEAM, replyTo: "rash on the new admission, thoughts?" },
    },
    "It's shingles season for the over-seventies: here's who gets the vaccine.",
    { text: "It's a dog!", context: { ...FRIEND, replyTo: "guess what I've got" } },
    {
      text: "It may be croup; ring 111 if he struggles to breathe.",
      context: { ...MUMS, replyTo: "he has a cough" },
    },
    "My son has ADHD and I'm proud of him.",
  ],
} satisfies Examples;
