import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "the family [[above the Golden Lantern]] has had the TB nurse in",
    "our lady [[over the bookies]] rang again",
    "he lives [[above the chip shop]] and never opens up",
    "twins [[over the launderette]], both febrile",
    "the old man [[next door to the vape shop]], his leg again",
    "she lives [[upstairs from the nail bar]], go and look",
  ],
  leaves: [
    "she was over the moon about her hip",
    "he is over the limit again",
    "patient above the age of 65",
    "the man over the phone was lovely",
    "they voted over the weekend",
    "she lives over the border",
    "above the desk hangs a clock",
    "a lady over the years taught me patience",
    "he got over the worst",
  ],
} satisfies Examples;
