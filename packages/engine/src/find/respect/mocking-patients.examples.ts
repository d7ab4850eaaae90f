import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Types of patients]] we get on a Friday: the Googler, the fainter, the one with the lawyer",
    "[[home visit bingo]]: dog loose ✔ telly at full volume ✔ son upstairs ✔",
    "my [[labour ward icks]]: dads who film, moms who scream before 3cm, and anyone with a playlist",
    "[[Birth plan, laminated, colour coded 😂 see you in theatre by]] 4",
    "[[Tonight's diva is in bed]] 11 and wants the good pillow",
    "“I have a really [[high pain threshold” babe you screamed at the tape 💀]]",
    "[[Grown adults who can't be bothered to]] walk to a chemist",
    "[[Ranking my regulars]] by how loud they breathe",
    "[[POV: room 12 hits the call bell to tell you her pillow is sad 💀]]",
  ],
  leaves: [
    "Types of patients you can refer to us: adults with asthma and a peak flow diary",
    "The little princess in bay 3 got her bravery sticker",
    "Dr Google isn't all bad: bring what you found and we'll read it together",
    "I love a birth plan. Laminated, with a playlist, bring it: it tells me what you're scared of",
    "Shift bingo: found a pen, lost the pen, found somebody else's pen",
    "My own birth plan said “drugs”. I had a crash section and a lovely cup of tea",
    "Types of physio student: me forgetting the patient's left is on my right",
    "Ranking the hospital puddings, and I will not be taking questions",
    "My labour ward icks: squeaky crocs and a vending machine that eats my money",
    "Bingo night for residents on Friday, prizes kindly given by the Co-op",
    "Pain is what the patient says it is. Please write that on your hand",
    "Laminated sign for the fridge: if it's not yours, it's Sister's",
    "POV: you finally sit down at 3am and your own bladder hits the call light",
  ],
} satisfies Examples;
