import { describe, expect, it } from "vitest";
import type { Context } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import type { Span } from "../span.ts";
import { read } from "./read.ts";

const reading = (text: string, context: Partial<Context> = {}) => read(draftOf(text, context));
const slices = (text: string, spans: Iterable<Span>) =>
  [...spans].map(({ start, end }) => text.slice(start, end));
const placeOf = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe("read", () => {
  it("finds words where they stand in the original, accents and all", () => {
    const text = "Zoë’s “résumé” – don’t";
    expect(slices(text, reading(text).tokens)).toEqual(["Zoë’s", "résumé", "don’t"]);
    expect(reading(text).tokens.map(({ lower }) => lower)).toEqual(["zoe's", "resume", "don't"]);
  });

  it("splits hashtags into their words", () => {
    const text = "#NightShiftLife again";
    expect(reading(text).tokens.map(({ text: word, inHashtag }) => `${word}:${inHashtag}`)).toEqual([
      "Night:true",
      "Shift:true",
      "Life:true",
      "again:false",
    ]);
  });

  it.each([
    ["Saw Dr. Okafor today. She was kind.", ["Saw Dr. Okafor today.", " She was kind."]],
    ["No line breaks\nkept together", ["No line breaks\n", "kept together"]],
    ["Dose was 2.5 mg. Fine?! Yes", ["Dose was 2.5 mg.", " Fine?!", " Yes"]],
  ])("splits %j into sentences", (text, expected) => {
    expect(slices(text, reading(text).sentences)).toEqual(expected);
  });

  it("tells what is inside quotation marks", () => {
    const text = 'He said "you lot are useless" and left. I am not useless.';
    expect(reading(text).isQuoted(placeOf(text, "useless"))).toBe(true);
    expect(reading(text).isQuoted({ start: text.lastIndexOf("useless"), end: text.length - 1 })).toBe(false);
  });

  it("does not take an apostrophe for a quotation mark", () => {
    const text = "The nurses' rota isn't fair on the night staff's families";
    expect(reading(text).quotes).toEqual([]);
  });

  it.each([
    ["Please never stop metformin because of a post", "stop metformin", true],
    ["Stop metformin and ring me", "Stop metformin", false],
    ["I would not call anybody a waster", "a waster", true],
    ["That is not fair, she is a star", "a star", false],
  ])("hears the negation in %j", (text, part, expected) => {
    expect(reading(text).isNegated(placeOf(text, part))).toBe(expected);
  });

  it("reads what is being answered and the bio the same way", () => {
    const { replyTo, bio } = reading("Thank you", {
      replyTo: "Awful surgery",
      author: { bio: "GP in Whitby" },
    });
    expect(replyTo?.hasWord("surgery")).toBe(true);
    expect(bio?.hasWord("whitby")).toBe(true);
  });

  it("cuts the surroundings of a span at its sentence", () => {
    const text = "Fine day. She took aspirin daily. Home now.";
    const place = placeOf(text, "aspirin");
    expect(reading(text).before(place, 100)).toBe(" she took ");
    expect(reading(text).after(place, 100)).toBe(" daily.");
  });
});
