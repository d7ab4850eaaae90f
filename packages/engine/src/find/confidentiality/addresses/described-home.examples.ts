import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "a case in [[the flat above the chip shop]]",
    "[[the bungalow with the flamingos]], side gate open",
    "she left her tablets at [[the caravan in filey]]",
    "anybody buying [[the big blue house at Craigneuk]], he has months",
    "the lady in [[the blue door house by the ford]] bit two of us",
    "the dressing is for [[the last cottage by the ford]]",
    "bring her scooter back to [[the croft at 14 Habost]]",
    "he won't leave [[his houseboat on the cut]]",
  ],
  leaves: [
    "the house in order, finally",
    "full house in the mess tonight",
    "bring the house down",
    "the doctor on the house visits",
    "lying flat on the floor",
    "a flat white in the canteen",
    "our house with the leaky roof",
    "knocked on every door on the ward",
    "the house is on the market",
  ],
} satisfies Examples;
