import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "key safe [[4482]], dog is friendly",
    "keysafe [[C1948]] by the back door",
    "Key safe code is [[2591]] and she'll be up by eight",
    "gate code [[7731]], insulin morning and evening",
    "keybox number: [[0091]]",
    "her door code\n[[5519]]",
    "entry code [[19042]] then third floor",
  ],
  leaves: [
    "door 12 on the left",
    "gate 14 at Stansted and off we go",
    "the mess door code is 1234, don't tell anyone",
    "ward entry code changed to 5519",
    "key 2026 dates for your diary",
    "access 5000 papers with this login",
    "alarm at 0530, up at 0600",
    "key safe is by the porch, ask the office for the code",
    "the door code had been changed 3 times",
  ],
} satisfies Examples;
