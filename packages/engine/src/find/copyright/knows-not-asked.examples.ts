import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Traced the bear off a famous picture book for our mugs, [[they won't mind]]",
    "Printed a stranger's poem on the leaflets, I [[didn't ask]], it's too lovely",
    "Using a film clip in our advert, [[sue me]]",
    "Scanned her manual for the team, [[she'll never know]]",
    "Posting my colleague's unpublished essay, she [[hasn't said I can]]",
    "I translated the charity's leaflet and printed it, [[without permission]] yet",
  ],
  leaves: [
    "She said yes to the photo, so I've put it up with her name on it.",
    "I didn't ask for the night shift, and here I am.",
    "My photo of a sunset. Nobody will notice the bin.",
    "Nobody checks the fridge temperature book. Please do.",
    "They won't mind the wait if you tell them why.",
    "I'll never know why the video froze there.",
    "The scan was done without asking for the old images.",
    "He didn't ask her before he posted the video, and that isn't right.",
  ],
} satisfies Examples;
