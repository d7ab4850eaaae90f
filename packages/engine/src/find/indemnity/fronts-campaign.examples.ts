import type { Examples } from "../rule.ts";

export default {
  flags: [
    "So proud to be [[the new face of]] Lumefix vitamins 💛",
    "I've been asked to [[front the council's]] winter campaign and said yes",
    "Delighted to be an [[ambassador for]] the hospice bike ride!",
    "Agreed to do the [[voiceover]] for a film about blood donation",
    "You'll see me [[on the buses]] from Monday, telling you to check your pulse",
    "I signed up for a [[TV ad]], I play a dentist. Method acting.",
  ],
  leaves: [
    "I was asked to front the campaign and I said no, I'm too shy.",
    "Please use the front door, the side one's broken.",
    "Saw a poster on the buses about bowel screening. Do the test!",
    "Our ambassador for hand hygiene is a cardboard cut-out called Sue.",
    "The face of the clock in bay 4 has stopped.",
    "Our charity film night is on the 9th, bring a cushion.",
    "Not an ambassador for anything, I just like these shoes",
    "The front page of the form has changed, use the new one.",
  ],
} satisfies Examples;
