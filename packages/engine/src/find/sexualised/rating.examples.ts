import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Rate my clinic]]: two fit ones, one fridge, one absolute would",
    "[[Ranking the nurses by legs]], vote below",
    { text: "[[8/10]] would, shame about the face", context: { audience: "colleagues" } },
    "[[Snog marry avoid]], ED edition: the reg with the arms, the sister, the rep",
    {
      text: "[[Freshers tier list]] is up, photos from the uni page, hottest first",
      context: { audience: "colleagues" },
    },
    "[[who's the fittest]] on shift tonight, girls? poll below 🔥",
    "F1 changeover. [[Marks out of ten]] by tonight please, the blonde is already ahead",
  ],
  leaves: [
    "Ranking the hospital puddings by how well they bounce",
    "Pain 8/10 on arrival, 2/10 after the block, lovely job",
    "Rating my attendings by snacks",
    "Canteen review: 4/10, one decent egg sandwich",
    "We were rated good by the CQC and I cried in the car park",
    "Somebody ranked our students by looks on the whiteboard. I've photographed it and told HR",
    "Snog marry avoid: cheese pie, grey curry, rice pudding",
    "Interview panel: marks out of ten for each question, on the sheet",
    "List of who is on for the charity run, fittest team wins a cake",
    {
      text: "7/10 would resus",
      context: { audience: "closed-group", replyTo: "what's the canteen curry like" },
    },
  ],
} satisfies Examples;
