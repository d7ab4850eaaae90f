import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "a bishop, [[on my shift]], with a fishhook",
    "[[my last shift]] had three of him",
    "died [[just before handover]], holding my hand",
    "[[on my last set of nights]] she sang",
    "[[my first night]] as a midwife and she named the baby after me",
    "big bleed [[on take]] last weekend",
    "he was funny all the way through [[last night shift]]",
    "came in [[during the night shift]] in a wedding dress",
  ],
  leaves: [
    "shift work is bad for the heart",
    "take care on the roads",
    "call me when you can",
    "nights are long and tea is short",
    "a day at a time",
    "late again, sorry Matron",
    "handover sheets are in the tray",
    "visiting hours are two to four",
    "swap my early for your late?",
  ],
} satisfies Examples;
