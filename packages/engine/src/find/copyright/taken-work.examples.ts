import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Nicked this diagram]] for Thursday's slides, explains the kidney better than I can",
    "The photos [[lifted from a rival clinic's page]] look great on ours 😬",
    "[[Stole these cartoons]] off the internet for the ward newsletter",
    "[[ROBBED THAT CLIP]], it’s too funny not to post",
    "New leaflet is up, the pictures are [[pinched from another trust's website]]",
    "For the quiz I’m using a picture I [[screenshotted]]\nfrom somebody's reel",
  ],
  leaves: [
    "Nicked this idea from theatre: names on hats. It works.",
    "Somebody has nicked my pen, my chair and my will to live.",
    "Lifted the patient with two, hoist out of order, reported.",
    "I didn't steal these photos, I took them on my walk.",
    "Someone stole my diagram and put it on a mug. I've written to them.",
    "Diagram drawn by Hattie Okoro, used with her permission.",
    "Whoever borrowed the ophthalmoscope from bay 3, bring it home.",
    "You stole my heart, ward 7. Last shift today ❤️",
    "The picture is from Wikimedia, CC BY, credit on it.",
  ],
} satisfies Examples;
