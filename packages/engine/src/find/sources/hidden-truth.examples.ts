import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Doctors don't want you]] to know that vitamin C clears sepsis.",
    "[[Big Pharma]] can't patent a lemon, that's why you never hear it kills cancer.",
    "[[Share before]] they take this down: the vaccine data was buried.",
    "[[They don’t teach]] us this at med school, but magnesium cures tiredness.",
    "[[YOUR GP WON'T TELL YOU]], statins are poison",
    "The [[hospitals know]] ivermectin works,\nand hide it",
  ],
  leaves: [
    "I wish they'd teach us more about nutrition at med school.",
    "The trust hid the waiting list figures and the watchdog's report says so (page 12, linked).",
    "If anyone tells you that doctors don't want you to know something, ask for the source.",
    "They know where the biscuits are hidden on our ward.",
    "Big Pharma sent us a calendar. I've put it in the bin.",
    "Wake up, it's a bank holiday!",
    '"Doctors don\'t want you to know" is how every scam starts. It is a myth.',
    "I'd like to know who designed this rota.",
  ],
} satisfies Examples;
