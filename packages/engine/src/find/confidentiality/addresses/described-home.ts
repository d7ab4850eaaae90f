import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";

/** A home told apart by its looks or its neighbours: "the flat above the bakery", "the bungalow with the flamingos". */
const HOME =
  /\b(?:the|that|her|his|their|own) (?:(?:big|wee|little|last|old|white|blue|red|green|yellow|pink|black|corner|end|own|council|tiny|huge) ){0,3}(?:house|bungalow|cottage|flat|caravan|farm|croft|houseboat|narrowboat|trailer|cabin) (?:with|by|at|in|on|above|over|next to|next door to|opposite|behind|beside|across from) (?:the |a |an |la |le |st )?(?:\d{1,4}[a-z]? )?[a-z][a-z'-]{2,20}(?: [a-z'-]{3,20})?/g;
const COLOURED_DOOR =
  /\bthe (?:\w+ ){0,2}(?:red|blue|green|yellow|pink|black|white|purple) (?:front )?door(?: house)?(?: (?:by|on|near|opposite) the [a-z]{3,20})?/g;
const NOT_A_HOME = /\b(?:my|our|we|i|playing|full|bring|brought|won|sold|doll'?s) (?:\w+ ){0,2}$/;
const LOOSE =
  /\b(?:house|flat) (?:in|on|at|by|with) (?:the )?(?:a|an|order|fire|sale|general|all|time|first|last|market|minute|end|moment|night|day|its|this|that|every|white|ward|fear|nights?|back|side|top|feet|face|stomach|bed)\b/;

export const describedHome = defineRule({
  id: "confidentiality/described-home",
  grade: "factor",
  needs: [
    "house",
    "bungalow",
    "cottage",
    "flat",
    "caravan",
    "farm",
    "croft",
    "houseboat",
    "narrowboat",
    "trailer",
    "cabin",
    "door",
  ],
  message: "This describes a home that neighbours would know.",
  why: "People who live nearby know the house, and so who lives in it.",
  *find(reading) {
    for (const pattern of [HOME, COLOURED_DOOR]) {
      for (const match of reading.matches(pattern)) {
        if (LOOSE.test(match.text) || NOT_A_HOME.test(textBefore(reading, match, 24))) continue;
        yield {
          span: match,
          label: "address",
          fixes: [{ title: "Leave the house out", replacement: "their home" }],
        };
      }
    }
  },
});
