import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Moringa tea [[does the same as insulin]], without the needles.",
    "My protocol [[replaces chemo]] for most of my ladies.",
    "Garlic is [[stronger than antibiotics]]",
    "Kidneys bad? [[No dialysis]], take my herbal formula and be clear in 9 days.",
    "Fasting [[works better than any statin]]",
    "[[Better than any inhaler]],\nmy honey syrup",
  ],
  leaves: [
    "Turmeric is lovely in a curry and isn't a replacement for your tablets.",
    "Yoga alongside chemo helped me sleep.",
    "Honey and lemon for a cold, no antibiotics needed for a virus.",
    "A forward says garlic beats antibiotics. It's a myth.",
    "He chose to stop dialysis and we sat with him. His choice.",
    "Walking is better than any meeting.",
    "Please don't swap your statin for a supplement, ask the pharmacist.",
    "The new diet leaflet is better than the old one.",
  ],
} satisfies Examples;
