import type { Examples } from "../rule.ts";

export default {
  flags: [
    "In my opinion Dr Silas Crewe is a [[fraud]] and his book is a con",
    "imo that agency in town [[are criminals]]",
    "My view: Sparkle Dental [[butchers people]]. They just do.",
    "I think Matron Hetty Voss is a [[liar]], just my opinion!!",
    "If you ask me the owner of that clinic is a [[crook]] 🤷",
    "I reckon Mr Tobin Ashe [[is stealing]] the charity money",
  ],
  leaves: [
    "In my opinion the rota is unfair to people with young children.",
    "I think Dr Crewe's book is wrong about sleep: the trial he cites had nine people.",
    "I think I was lied to by a vending machine.",
    "In my view the policy steals time from patients.",
    "Personally I'd not pay for that course, the videos are old.",
    "My opinion, for what it's worth: Sparkle Dental was dear, and the crown has lasted.",
    "I reckon somebody is stealing my yoghurts",
    "She's a racist, I'd say it to her face.",
    "I believe the inquiry found he lied to it, see the published report.",
  ],
} satisfies Examples;
