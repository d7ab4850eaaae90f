import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Ward dance video is up with the [[whole song ripped]] off a streaming app",
    "Our flu poster has [[Bluey on it, no permission]] but the kids love it",
    "[[Soundtrack to this one isn't mine, don't strike]] me",
    "Put a [[Disney song on the advert, they can't sue]] a clinic",
    "[[Full episode, screen recorded]], before it leaves the player",
    "[[used a clip from the film, didn’t ask]] 🙈",
  ],
  leaves: [
    "Singing Disney songs in theatre again, sorry everyone.",
    "Music is a licensed track, credit in the caption.",
    "Bluey plasters have arrived and the grown-ups want them too.",
    "Can't post the clip, the music has no licence.",
    "The tune in my head all shift. Sue me, it's a banger.",
    "Netflix, tea and no phone. See you Monday.",
    "My own song, recorded in the shed.",
    "Watched the whole film on nights and regret nothing.",
  ],
} satisfies Examples;
