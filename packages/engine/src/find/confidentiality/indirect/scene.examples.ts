import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "He came in last night in a [[sequin dress]] with a [[parrot]] on his arm and a broken jaw",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "She died this morning with her [[violin]] across her knees and her daughter singing",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The lady in bed 7 has a [[tattoo]] of the mayor and showed it to her granddaughter last night",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: 'He died last night. His last words to me were [["tell her the boat is paid for"]] and his wife laughed.',
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The man in resus came off a quad bike with a [[lamb]] under his [[coat]] and the [[lamb]] is fine",
      context: { audience: "public", platform: "x", profession: "paramedic" },
    },
    {
      text: "Our oldest lady had her [[teapot]] with her in bed 9 last night, and her chest is worse today",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
  ],
  leaves: [
    "My tattoo is healing nicely, thanks for asking",
    "Cake in the coffee room, help yourselves",
    "The parrot in the pet shop says hello to all the nurses",
    "I play the violin badly, ask my neighbours",
    '"Be kind" is not a staffing plan',
    {
      text: "Composite case: a man in a dress with a parrot and a broken jaw in bed 7.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Wear good shoes, your knees will thank you",
    "Boat trip for the team on Saturday, bring a coat",
  ],
} satisfies Examples;
