import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "she's at [[///lamp.kettle.rowing]], gate is stiff",
    "what3words [[garden.slipper.mango]] for the visit",
    "w3w: [[pillow.trumpet.acorn]]",
    "What Three Words is [[copper.dancing.spoon]]",
    "send them to [[///velvet.bottle.piano]] please",
    "[[///candle.tractor.biscuit]] and bring the bariatric chair",
  ],
  leaves: [
    "no rest for us.none.ever",
    "index.home.page is broken again",
    "what3words saved us an hour on the moor",
    "we use w3w on every job",
    "and/or/maybe, who knows",
    "www.nhs.uk is the place",
    "I said stop.just.stop",
    "three words: you are enough",
    "https:///broken link again",
  ],
} satisfies Examples;
