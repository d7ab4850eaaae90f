import { defineRule } from "../../rule.ts";
import { textAfter } from "../numbers/cue.ts";

/** "Walter from number 9", "outside no. 12", "lights at number 17", "number 6, the Hollises". */
const HOUSE =
  /(?<![\w])(?:(?:from|at|outside|opposite|of|to|in|off|next door to|round at|over at) (?<named>(?:number|no\.?|nº) ?(?!10\b)\d{1,3}[a-c]?)|(?<opening>(?:^|\n)number \d{1,3}[a-c]?(?= (?:again|is|has|was|had|needs|wants|rang|called)\b)))(?![\w%/]|[.,:]\d| ?(?:of|in the|on the|for the|with a|one|priority|fan|spot|position|place)\b)/dg;
const NOT_A_HOUSE =
  /^ ?(?:(?:bus|tram|train|on my list|on the list|and above|or (?:more|less|fewer)|in theatre|to take)\b|\d)/;

/** Neighbours count: a number without its street could be on any street of the village. */
const PEOPLE = 500;

export const houseNumber = defineRule({
  id: "confidentiality/house-number",
  grade: "factor",
  needs: ["number", "no", "nº"],
  message: "This says at which number somebody lives.",
  why: "Neighbours need no street to know who is meant.",
  *find(reading) {
    for (const match of reading.matches(HOUSE)) {
      const place = match.group("named") ?? match.group("opening");
      if (place === undefined || NOT_A_HOUSE.test(textAfter(reading, place, 20))) continue;
      const start = reading.text[place.start] === "\n" ? place.start + 1 : place.start;
      yield {
        span: { start, end: place.end },
        label: "address",
        narrows: { kind: "population", people: PEOPLE },
        fixes: [{ title: "Leave the house out", replacement: "nearby" }],
      };
    }
  },
});
