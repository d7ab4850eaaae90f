import type { Examples } from "../rule.ts";

export default {
  flags: [
    "New rota's out and it's three [[Nigerians]] and a fax machine lol",
    "Another [[Welsh]] patient, and yes there was a sheep in the story 🤣",
    "All the [[autistic]] students want the quiet room, of course they do",
    "[[Hijabis]] on the bake sale, halal sponge 🤢",
    "visiting time: one bed, forty [[Lebanese]] 😂",
    "the [[boomers]] are on the blood pressure machine again 🙄",
    "[[catholic]] wedding so obviously six under five",
  ],
  leaves: [
    "I'm Irish and I cried at the ferry terminal lol",
    "My Punjabi mum has adopted the whole night shift 😂",
    "Best Diwali party ever, thank you to our Indian nurses 😂💛",
    "Drag bingo with the gay men's chorus raised £900 for the hospice, legends 😂",
    "Black ice on the hill lol, leave early",
    "We are the only autistic trio on the quiz team and we won 😂",
    "English weather, obviously",
    "He told our Nigerian porter a joke about jollof and lost the argument 😂 best night",
    "Deaf awareness week: I signed “sausage” instead of “sorry” lol",
  ],
} satisfies Examples;
