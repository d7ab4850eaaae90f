import { defineRule } from "../../rule.ts";
import { type Run, runsOf, tellsOfSomebody } from "./told.ts";

/** A scene is told by two telling words together; one alone is only a thing. */
const QUOTE_WORDS = 3;

export const scene = defineRule({
  id: "confidentiality/scene",
  grade: "factor",
  needs: "anything",
  message: "A detail that somebody would recognise narrows down who this is.",
  why: "A tattoo, a parrot or the last words are what the family remembers. They will know it at once.",
  *find(reading) {
    if (!tellsOfSomebody(reading)) return;
    for (const run of runsOf(reading, ["thing", "livelihood", "person"])) {
      if (!isOwn(run)) yield { span: run, label: "event", whose: "patient" };
    }
    for (const quote of reading.quotes) {
      if (reading.plainOf(quote).split(" ").length >= QUOTE_WORDS)
        yield { span: quote, label: "event", whose: "patient" };
    }
  },
});

function isOwn({ before }: Run): boolean {
  return /^(?:my|our|i)$/.test(before);
}
