import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";

/** Three words with full stops: only behind the three slashes or the name, for missing spaces look the same. */
const WORDS =
  /(?:(?<slashes>(?<!:)\/\/\/|w3w\.co\/)|(?<![\w./-]))(?<words>[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})(?![\w]|\.[a-z])/g;
const CUE = /\b(?:what3words?|what three words|w3w)(?: (?:is|of|was|for \w+ is))?\W{0,3}$/;

export const what3words = defineRule({
  id: "confidentiality/what3words",
  grade: "stop",
  needs: "anything",
  message: "This looks like a what3words address.",
  why: "It points to a square of three metres, so to one doorstep.",
  *find(reading) {
    if (!reading.has(/\/\/\/|w3w|what ?(?:3|three) ?words?/)) return;
    for (const match of reading.matches(WORDS)) {
      if (match.groups.slashes === undefined && !CUE.test(textBefore(reading, match))) continue;
      yield {
        span: match,
        label: "address",
        whose: "unknown",
        fixes: [{ title: "Take the place out", replacement: "[place removed]" }],
      };
    }
  },
});
