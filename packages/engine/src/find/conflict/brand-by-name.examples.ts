import type { Examples } from "../rule.ts";

const PRO = {
  platform: "instagram",
  audience: "public",
  capacity: "professional",
  author: { name: "Hattie Cole", bio: "Physio, Exeter" },
} as const;

export default {
  flags: [
    { text: "Every runner over forty needs a [[KneeHug]]. Simple as that.", context: PRO },
    "[[PillowPal]] is the best thing I ever slept on, order before Friday",
    "Been on [[IronBloom]] a month and it’s changed my life 🌸",
    { text: "New month, new back.\n[[StretchMate]] bundle £45 from the desk", context: PRO },
    "THE ONLY MASK FOR NIGHTS IS [[SnoozeShade]]",
    "Honestly [[TidyTeeth]] reverses gum disease, try some and get the big tub",
  ],
  leaves: [
    "Ad, they pay me: KneeHug is the best brace I know.",
    "KneeHug crashed again and nobody can log in. Best Monday ever.",
    "Our best talks are on YouTube and LinkedIn, link below.",
    "Dr MacAllister is the best boss I've had.",
    "Has anyone used PillowPal? Is it the best for hips?",
    'The regulator ruled that IronBloom\'s "cures fatigue" advert was misleading.',
    "I declined the trip from SnoozeShade. The best mask is the free one.",
    "Book your screening on HealthHub, it's the best way.",
    "RT @KneeHug: best day of the year!",
    "My husband plays TeamFort and I read.",
  ],
} satisfies Examples;
