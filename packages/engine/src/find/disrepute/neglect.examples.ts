import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Turned the call bell volume down]] and had a brew, bliss",
    "[[Took the scenic route]] to the frequent caller, she wasn't going anywhere",
    "[[slow code]] for the 97 year old, we all know why",
    "[[I've stopped checking wristbands]], they know who they are",
    "[[Told the waiting room the wait was six hours]] when it was two, thinned them out nicely",
    "[[Patient can wait till I've finished my maccies]]",
    "[[ignoring the buzzers]] in bay 2 until they learn some manners",
    "[[Pretended not to hear the bell]], it's Mrs Night Light again",
    "[[extra zopiclone]] in her tea so we get some peace",
  ],
  leaves: [
    "Let the bell ring: end of chemo day",
    "Turn your phone off in the scanner, please",
    "Took the scenic route home after nights and saw a heron",
    "No patient should wait six hours. We had forty trolleys and nine nurses, and I've put it in writing",
    "I hear call bells in my kettle",
    "The buzzers on ward 4 are broken again. Estates know, the night team has handbells",
    "“Slow codes” are dishonest. If CPR won't help, say so and write it down",
    "Best tip for bad news: turn the bleep off, sit down and wait",
    "I missed a buzzer for twenty minutes because I was alone with two arrests. I can't stop thinking about it",
    "We stopped checking temperatures hourly because the guideline changed",
    "He pretended not to hear the bell so he could finish his jigsaw. He's ninety",
    "Bread by vibes, sourdough by prayer",
  ],
} satisfies Examples;
