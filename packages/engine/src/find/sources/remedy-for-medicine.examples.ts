import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Bin the statins]] and drink beetroot, it does the job for pennies.",
    "Moringa cleared my aunt's sugar. [[Throw away that metformin]], people.",
    "[[No need for your inhaler]] once you start buteyko breathing, the body heals itself 🌿",
    "[[DITCH THE LITHIUM]], fasting is natural and it works",
    "Soursop tea kills it.\n[[Cancel the chemo]]",
    "Two weeks of karela juice and you’ll [[come off insulin]], sugar gone",
    "Elderberry is better than any tablet, so [[stop the antibiotics]] today",
  ],
  leaves: [
    "Please don't stop the statins for beetroot juice; it works far less well.",
    "Ginger tea is lovely for a cold and I still take my tablets.",
    "He wanted to stop his warfarin for garlic. It works differently, so ask your clinic.",
    "Keep taking the metformin. Moringa can lower sugar too, so tell your pharmacist.",
    "Myth: turmeric cures it, bin the methotrexate. It doesn't.",
    "My nan's chicken broth clears a fever, or so she says.",
    '"Throw away your insulin, cinnamon tea works," said the leaflet. I threw away the leaflet.',
    "Honey for coughs works about as well as linctus (NICE NG120, https://www.nice.org.uk).",
    "Skip the tablets of chocolate, have a tea.",
  ],
} satisfies Examples;
