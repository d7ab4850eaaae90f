import type { Examples } from "../rule.ts";

const PUBLIC = { platform: "x", audience: "public" } as const;
const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    {
      text: "Sounds like wind. [[Peppermint tea and a lie down.]]",
      context: { ...PUBLIC, replyTo: "chest pain since this morning when I walk" },
    },
    {
      text: "[[Calpol and a cool flannel, mine did that]]",
      context: { ...MUMS, replyTo: "8 weeks old and a fever of 39, what do I do" },
    },
    {
      text: "[[They slow down at the end.]] Have a cold drink.",
      context: { ...FRIEND, replyTo: "37 weeks and baby's really quiet today" },
    },
    {
      text: "[[It's just nerve tension, do your stretches]]",
      context: { ...PUBLIC, replyTo: "numb between my legs since my back went" },
    },
    {
      text: "[[that's where you bite your cheek, leave it]]",
      context: { ...PUBLIC, replyTo: "white patch in my mouth for six weeks, smoker" },
    },
    {
      text: "A viral rash, my two had it.\n[[Don't worry]]",
      context: { ...MUMS, replyTo: "purple spots and they don't fade under the glass" },
    },
  ],
  leaves: [
    {
      text: "999 now please, don't wait for replies.",
      context: { ...PUBLIC, replyTo: "chest pain since this morning when I walk" },
    },
    {
      text: "Please ring 111 or go in now, at that age it needs seeing.",
      context: { ...MUMS, replyTo: "8 weeks old and a fever of 39, what do I do" },
    },
    {
      text: "Ring your maternity unit straight away, they want you to.",
      context: { ...FRIEND, replyTo: "37 weeks and baby's really quiet today" },
    },
    {
      text: "That's an A&E today.",
      context: { ...PUBLIC, replyTo: "numb between my legs since my back went" },
    },
    {
      text: "Worth a dentist this week, they'll look properly.",
      context: { ...PUBLIC, replyTo: "white patch in my mouth for six weeks, smoker" },
    },
    { text: "Just coming, do an ECG", context: { ...TEAM, replyTo: "chest pain on the ward, bed 4" } },
    { text: "It's normal, leave it.", context: { ...PUBLIC, replyTo: "Kettle keeps leaking" } },
    { text: "Normal, leave it.", context: { ...PUBLIC, replyTo: "my sourdough has a lump" } },
  ],
} satisfies Examples;
