import type { Examples } from "../rule.ts";

export default {
  flags: [
    "New rep in town [[😏]]",
    { text: "he asked me to hold still for the mask fit [[🥵]]", context: { profession: "nurse" } },
    "Room 12, go and do his dressing [[🍑]]",
    "you looked good on that trolley [[😏]]",
    { text: "the lad from maintenance is back [[💦]]", context: { profession: "nurse" } },
    { text: "she wants a second opinion and I'm happy to give one [[🍆]]", context: { profession: "nurse" } },
    "our new anaesthetist with his sleeves up, those arms [[😍]]",
  ],
  leaves: [
    "Thirty-eight degrees in that theatre 🥵",
    "peach crumble in the mess 🍑 first come first served",
    "My husband in a suit 🥵 get home and do the bins",
    "12k run done, she tried to kill me 💦 sweat everywhere",
    "Heatwave kit for paramedics: water, hat, patience 🥵",
    "You know who ate my yoghurt 😏 just saying",
    "Aubergine curry for the night team 🍆 one portion each",
    "Menopause flush in full PPE 🥵 he thought I was crying",
    "Look who came to work with me today, she is four and she is gorgeous 😍",
    "New scrubs arrived, finally with pockets 😍 thank you to the linen team",
    "Somebody sent me this and I can't stop laughing 😏",
  ],
} satisfies Examples;
