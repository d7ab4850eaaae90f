import type { Examples } from "../rule.ts";

export default {
  flags: [
    "The only socks for nights 🧦 [[FATIMA10]] gets you 10% off",
    "Obsessed with this serum, [[code GLOWNURSE]] at the checkout",
    "my clogs, my back, my joy. [[use ORLA15]] for fifteen off",
    "[[Quote PHILIPPA]] for £20 off your first box of vitamins.",
    "Pillow of dreams 😴\n[[SLEEPDOC20]] till Sunday",
    "She asked which brush I buy. Here's [[my code]], babes, 20% off the kit.",
  ],
  leaves: [
    "#ad I earn a commission: FATIMA10 gets you 10% off the socks.",
    "Ad: they pay me. Code GLOWNURSE if you must.",
    "Code blue on ward 4 and nobody could find the trolley.",
    "NICE NG136 is the one to read before clinic.",
    "The ICD10 code for 'struck by duck' is my favourite.",
    "Use SBAR for handover, it works.",
    "COVID19 took my sense of smell for a month.",
    "My choir sells scones for charity: quote CHOIR10 for the hospice raffle.",
    "BPC157 isn't licensed, and no, I don't have a discount.",
  ],
} satisfies Examples;
