import type { Examples } from "../rule.ts";

const NAMED = {
  platform: "facebook",
  audience: "public",
  author: { name: "Dr Ngozi Adeyemi", bio: "GP, Leeds" },
} as const;
const COACH = {
  platform: "instagram",
  audience: "public",
  profession: "other",
  author: { name: "Dr Sol", bio: "Breath coach" },
} as const;

export default {
  flags: [
    { text: "As [[the UK's leading gut doctor]] I've written the definitive guide.", context: NAMED },
    { text: "[[I'm one of the country's top]] menopause experts, join me live.", context: NAMED },
    { text: "[[World-renowned injector]], book with me this week", context: NAMED },
    { text: "[[Honoured to be known as Britain's foremost]] sleep specialist", context: NAMED },
    { text: "[[AWARD-WINNING DR]] Sol is coming to your town, book now", context: COACH },
    { text: "The [[most trusted voice in skin]].\nI'm your trusted medical expert", context: NAMED },
    { text: "Call me [[Scotland’s no. 1 smile doctor]], places left on Friday", context: NAMED },
  ],
  leaves: [
    { text: "Stroke is one of the world's leading causes of disability.", context: NAMED },
    { text: "My mum is the world's leading expert on my faults.", context: NAMED },
    { text: "I'm a GP with an interest in skin, and I work two days a week.", context: NAMED },
    { text: "Our porter is the best person in this hospital, no contest.", context: NAMED },
    { text: "She's one of Britain's leading surgeons and she taught me to tie knots.", context: NAMED },
    { text: "My top tip: label the milk.", context: NAMED },
    { text: '"The UK\'s leading gut doctor" was on again. I turned it off.', context: NAMED },
    { text: "Best shift of my life, and I'm the favourite to win the bake-off.", context: NAMED },
  ],
} satisfies Examples;
