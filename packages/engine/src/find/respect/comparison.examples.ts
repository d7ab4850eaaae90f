import type { Examples } from "../rule.ts";

export default {
  flags: [
    "The new site manager has the [[brain of a damp]] sponge",
    "That registrar is as [[thick as mince]] and twice as slow",
    "The night coordinator [[couldn't organise a raffle]]",
    "Useless doctor, [[waste of a lanyard]]",
    "Dr Halloran has the bedside [[charm of a parking]] fine",
    "Bed 4 has a [[face like a dropped]] pie and a temper to match",
    "our managers are [[too thick to]] run a tap",
    "[[he smells like a wet]] dog and so does his whole family, fourth attendance",
    "[[laziest nurse I've]] ever worked with and she's only on bank",
  ],
  leaves: [
    "I've a face like a dropped pie after four nights",
    "My brain has the attention span of a goldfish today",
    "The break room smells like a wet dog and nobody will say whose boots they are",
    "She told me I had the personality of a stapler. I've been thinking about it since",
    "Two hours' sleep: I couldn't run a bath",
    "The folder of evidence is as thick as a brick",
    "Not the sharpest pencil in the box, me",
    "A good nurse isn't a waste of money, whatever the spreadsheet says",
    "The rash looks like a map of Norway, which is no help to anyone",
    "“Thick as mince” is what my first teacher called me. I'm a consultant now, Mr Boyle",
  ],
} satisfies Examples;
