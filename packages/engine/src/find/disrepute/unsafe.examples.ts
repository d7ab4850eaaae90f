import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Tested positive, came in]] anyway, they can't staff it without me",
    "[[Never went through the autoclave]] but they look clean",
    "[[Didn't wash my hands]] between bays tonight, no time",
    "[[Vaccine fridge was off all weekend, gave them anyway]]",
    "[[Out of date filler, still good, half price]] on Sunday",
    "[[Blues and twos on for the chippy]], don't grass",
    "[[gave the wrong dose today, nobody noticed]] so no datix",
    "[[Skipped the second check]], I do it on my own now",
  ],
  leaves: [
    "I tested positive and went in to isolation",
    "Tested positive and still working from home, slowly",
    "I tested positive so I'm off till Friday. Thank you Ngozi for my list",
    "Wash your hands between bays, and mine too if you see me forget",
    "Fridge alarm went at 2. We binned the lot, rang the supplier and every parent",
    "Out of date cakes in the staff room, eat at your own risk",
    "Blue lights are for emergencies, and chips can wait",
    "I gave the wrong dose on Tuesday. Told her, told my manager, wrote it up. Still shaking",
    "Single use means single use: we never reuse needles",
    "Does anybody here reuse needles? Never. Every pack is opened in front of you",
    "Second check matters because the first one was me, at 5am",
    "Sharps bins don't go in the household waste. Ring the council for a collection",
  ],
} satisfies Examples;
