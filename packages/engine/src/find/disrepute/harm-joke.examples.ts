import type { Examples } from "../rule.ts";

export default {
  flags: [
    "One more bell tonight and [[there will be a pillow]] over somebody's face",
    "[[Big needle]] for the rude ones 😈",
    "Next relative who says “Google” goes straight, [[or to the morgue]]",
    "I [[might forget to wake you up]] if you're cheeky in pre-op",
    "[[Laxatives in his tea]], that'll learn him",
    "[[Betting on who arrests first]] tonight, fiver in",
    "[[potassium with his name on]], ward manager beware",
    "[[hit every pothole]] with the moaner in the back",
  ],
  leaves: [
    "14g cannula for major trauma, always",
    "Hold a pillow over the wound when you cough",
    "The ketamine in her drip kept her comfortable",
    "Smother them with love, was the ward's whole policy",
    "If the printer jams once more there will be an axe",
    "We use the smallest needle we can and there's numbing cream if you ask",
    "I forgot to wake up for my own leaving breakfast",
    "Potassium 6.4, insulin and dextrose given, team were brilliant",
    "Lactulose in your tea? Please don't, take it with water and tell us if it isn't working",
    "Bet you a fiver the consultant is late",
    "Somebody threatened to smother me with a pillow today. It was a pillow fight, the patient is six, I lost",
    "Every pothole in the county is on my blue light run and my patients feel each one",
    "The mortuary team did my nan's hair. I'll never forget it",
    "The novel opens with a nurse, a pillow and a lie",
  ],
} satisfies Examples;
