import { defineRule } from "../../rule.ts";
import { isPublicEvent } from "./known-event.ts";
import { detailsBeside, mayTell } from "./telling-details.ts";

/** Fewer words in quotation marks are a term or a joke. */
const QUOTE_WORDS = 3;

export const scene = defineRule({
  id: "confidentiality/scene",
  grade: "factor",
  needs: "anything",
  message: "A detail that somebody would recognise narrows down who this is.",
  why: "A tattoo, a parrot or the last words are what the family remembers. They will know it at once.",
  *find(reading) {
    const quotes = reading.quotes.filter(
      (quote) => reading.plainOf(quote).split(" ").length >= QUOTE_WORDS && mayTell(reading, quote),
    );
    for (const detail of detailsBeside(reading, quotes)) {
      if (detail.label === "event" && !isPublicEvent(reading, detail))
        yield { span: detail, label: "event", whose: "patient" };
    }
    for (const quote of quotes) yield { span: quote, label: "event", whose: "patient" };
  },
});
