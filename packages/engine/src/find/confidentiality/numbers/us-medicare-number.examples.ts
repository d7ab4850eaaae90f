import type { Example, Examples } from "../../rule.ts";

const us = (text: string): Example => ({ text, context: { country: "US" } });

export default {
  flags: [
    us("can someone re-verify MBI [[1EG4-TE5-MK73]]"),
    us("portal spits out [[1EG4TE5MK73]] every time"),
    us("Medicare ID [[2AG9-XC4-NN22]]"),
    us("mbi: [[1eg4te5mk73]]"),
    us("[[9XX9-XX9-XX99]] is on the wrong chart"),
    "Medicare number [[1EG4 TE5 MK73]], snowbird",
  ],
  leaves: [
    us("1SG4-TE5-MK73 on the crate"),
    us("12G4-TE5-MK73 on the crate"),
    us("AEG4-TE5-MK73 on the crate"),
    us("1EG4TE5MK7 on the crate"),
    "1EG4-TE5-MK73 on the crate",
    us("Medicare for all, 2028"),
    us("tracking 1EG4TE5MK73"),
    us("1eg4te5mk73 is my wifi"),
  ],
} satisfies Examples;
