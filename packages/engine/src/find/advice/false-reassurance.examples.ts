import type { Examples } from "../rule.ts";

const PUBLIC = { platform: "x", audience: "public" } as const;
const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    {
      text: "[[You'll be fine]]!",
      context: { ...PUBLIC, replyTo: "took two extra antihistamines by mistake, should I ring someone" },
    },
    {
      text: "[[Totally normal hun]]",
      context: { ...MUMS, replyTo: "is it normal for my baby to have green nappies" },
    },
    {
      text: "Yep[[, that's fine]].",
      context: { ...PUBLIC, replyTo: "can I take ibuprofen with my ramipril" },
    },
    {
      text: "[[Don't worry]], eat something",
      context: { ...FRIEND, replyTo: "my sugars are 15 this morning" },
    },
    { text: "[[Go ahead]] 😂", context: { ...PUBLIC, replyTo: "is it ok to have wine on my antibiotics" } },
    { text: "[[Nah it’s nothing]]", context: { ...MUMS, replyTo: "her rash is hot,\nshould I be worried" } },
  ],
  leaves: [
    {
      text: "Ring 111 with the box in your hand, they'll tell you.",
      context: { ...PUBLIC, replyTo: "took two extra antihistamines by mistake, should I ring someone" },
    },
    {
      text: "Often it's fine, and your health visitor can say for sure. Ask your health visitor.",
      context: { ...MUMS, replyTo: "is it normal for my baby to have green nappies" },
    },
    { text: "You'll be fine!", context: { ...FRIEND, replyTo: "my boss hated the slides" } },
    { text: "That's fine, 4.2", context: { ...TEAM, replyTo: "is his potassium ok for the list" } },
    "You'll be fine, I tell myself before every night shift.",
    {
      text: "I can't say for you, but any pharmacist can check in a minute. Ask the pharmacist.",
      context: { ...PUBLIC, replyTo: "can I take ibuprofen with my ramipril" },
    },
    { text: "Totally normal", context: { ...FRIEND, replyTo: "the cake sank" } },
    {
      text: "I was too. Write your questions down and ask the nurse.",
      context: { ...MUMS, replyTo: "nervous about her jabs" },
    },
  ],
} satisfies Examples;
