import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Lovely poster, I [[cropped the watermark]] so it prints better",
    "Using her slides on Monday, [[took her name off]] the front",
    "The reel is from a surgeon abroad, [[our logo over his]] looks smarter",
    "[[cut the artist's signature off]] this drawing so it fits the frame",
    "Great infographic!! ([[watermark removed]], shh)",
    "That thread was hers, I've posted it [[under my own name]], word for word",
  ],
  leaves: [
    "Poster by Ines Vella, her signature is bottom left.",
    "She cropped my signature off my drawing and I've asked her to put it back.",
    "Name cropped off the ECG before teaching, as it should be.",
    "We put our logo on our new leaflet.",
    "Signature missing on the drug chart, bed 4, please sign.",
    "Took the credit card machine out of the cafe, cash only today.",
    "Credit to the night team for the poster, all theirs.",
    "Please don't crop the watermark, the artist asks for it to stay.",
  ],
} satisfies Examples;
