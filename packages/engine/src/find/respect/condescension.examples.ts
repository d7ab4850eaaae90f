import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[As I've explained to you on three occasions]], the tablets are for the morning",
    {
      text: "[[As per my last 3 messages]], one tablet, in the morning. Not sure how else to help [[if reading is an issue]]",
      context: { audience: "patient" },
    },
    "As I'm sure you'd know [[had you bothered to read]] it",
    { text: "Have you [[any idea how selfish]] that is? [[Buy a diary]].", context: { audience: "patient" } },
    "[[Cry harder]] about your rest break, some of us did 90 hours",
    "[[You people always]] come in five minutes before we close",
    "[[Let the grown-ups talk]], the nurses are speaking",
    "Sit down and [[stop whingeing]], you're not the only patient here",
    "[[Oh grow up]], it's a flu jab",
  ],
  leaves: [
    "Grow up to be a nurse like you, my niece said",
    "Sure, sweetheart, take your time, I told the wee boy with the plaster",
    "You people really are the best team",
    "Buy a diary and write down every headache",
    "As I explained to the team last week, the new forms start on Monday",
    "When I grow up I want to be our ward clerk",
    "Babies with this condition need more follow-up as they grow up",
    "I cried in the linen cupboard and nobody needed it",
    "You people are the reason I came back to nursing. Thank you",
    "Some people shouldn't have this medicine, so please ask your pharmacist first",
    "He told me to grow up. I'm forty-six",
    "If reading is hard for you just ask, we can go through the leaflet together",
    "Our toddlers' group is behaving like toddlers and it's glorious",
    "Get a hobby, they said, so now I have a sourdough called Keith",
  ],
} satisfies Examples;
