import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "saw a man [[yesterday]] with a nail in his foot",
    "[[Last night]] I held a stranger's hand",
    "clinic [[this morning]]: one cough, one miracle",
    "[[today's]] list had a bishop on it",
    "she goes home [[tomorrow]]",
    "he's in [[tmrw]] for the other knee",
    "rough one [[tonight]], resus was full",
    "came in [[this arvo]] with half a surfboard",
    "rang [[yesterday teatime]] in tears",
    "we lost him [[at the weekend]]",
    "she sang all of [[last nite]]",
  ],
  leaves: [
    "years ago, somewhere else, I met a man with a nail in his foot",
    "once upon a night shift",
    "today's NHS runs on toast",
    "these days nobody rings",
    "have a lovely weekend all",
    "some time back I nursed a bishop",
    "early in my career I cried in lifts",
    "mornings are for obs",
    "nightly prayers for the printer",
    "the night porter knows everything",
  ],
} satisfies Examples;
