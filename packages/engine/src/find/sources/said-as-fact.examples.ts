import type { Examples } from "../rule.ts";

const ANSWER = { platform: "x", audience: "public" } as const;

export default {
  flags: [
    "[[Proven]] to calm arthritis.",
    "The flu jab is [[100% safe]] and you won't get flu. [[Full stop]].",
    "Magnesium fixes cramp, [[that's just science]].",
    "Filler with [[zero risk]] and zero downtime 💉",
    "Honey heals coughs. [[FACT]].",
    { text: "[[Works every time]]", context: { ...ANSWER, replyTo: "does honey work for mastitis?" } },
    "[[Guaranteed]] to clear your acne,\nor your money back",
  ],
  leaves: [
    "Nothing in medicine is 100% safe, and I'd rather tell you so myself.",
    "Some trials suggest magnesium helps cramp, others don't.",
    "Full stop missing on the vaccine poster, sorry.",
    "She's proven herself on the ward and I'll miss her.",
    "Study leave refused again.",
    "Is it proven that honey helps coughs? There's a small effect in children (Cochrane, linked).",
    '"Guaranteed to clear your acne" is not something any honest clinic says.',
    "Guaranteed parking would be proof of a benevolent universe.",
    "In my opinion the new bandage is a faff.",
  ],
} satisfies Examples;
