import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Took my time with that exam]], gents. Swimwear model",
    "[[Examined her for longer than I needed]], fit as anything 👀",
    "[[Could have examined her all afternoon]], those legs",
    "[[perks of the job]]: cutting a dancer out of her dress 🔥",
    "The [[gown slipped]] and what a view, lads. Unreal",
    "[[Hottest patient I ever bathed]], washcloth took a while 😏",
  ],
  leaves: [
    "Take your time with the exam, explain each step and offer a chaperone",
    "I took my time with the dressing because she was frightened of the tape",
    "Perks of the job: somebody brought samosas",
    "Kept him on the ward longer than needed because there was nowhere safe to send him",
    "A colleague said he'd examined her for the view. I've reported him and I'd do it again",
    "Who's for doing the tea round? Bed 12 is thirsty",
    "Best view in the hospital is from the linen lift at sunrise",
    "Intimate examinations: the gown should only be lifted as far as you need, and a chaperone offered",
    "Redo the ECG twice if the leads fall off, the notch is where it always was",
    {
      text: "could've examined that all afternoon 😏",
      context: { audience: "private", replyTo: "is the cheese at the new deli any good" },
    },
  ],
} satisfies Examples;
