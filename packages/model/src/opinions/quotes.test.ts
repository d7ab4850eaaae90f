import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Places } from "./quotes.ts";

const TEXT =
  "Night shift again 😴 The consultant – I won’t name him – said “she’s  faking it”\nand we laughed. He said it twice: he said it twice.";

function found(quote: string, text = TEXT): string | undefined {
  const place = new Places(text).of(quote);
  return place && text.slice(place.start, place.end);
}

describe("a quotation", () => {
  test.each([
    ["we laughed", "we laughed"],
    ["😴 The consultant", "😴 The consultant"],
    ["  we laughed ", "we laughed"],
    ["NIGHT SHIFT AGAIN", "Night shift again"],
    ["I won't name him", "I won’t name him"],
    ['said "she\'s faking it" and we laughed', "said “she’s  faking it”\nand we laughed"],
    ["consultant - I", "consultant – I"],
    ["he said it twice.", "he said it twice."],
  ])("is found however it is spaced and written: %j", (quote, inText) => {
    expect(found(quote)).toBe(inText);
  });

  test.each([
    ["words that are not there", "we cried"],
    ["half a word", "augh"],
    ["half a word at the end", "we laugh"],
    ["nothing", ""],
    ["no words at all", "— “” —"],
    ["what is in every text", "I"],
    ["half of a sign", "\uDE34 The consultant"],
    ["the other half", "again \uD83D"],
  ])("is not found where it is %s", (_, quote) => {
    expect(found(quote)).toBeUndefined();
  });

  test("is taken letter for letter before it is taken loosely", () => {
    const place = new Places(TEXT).of("he said it twice");
    expect(place?.start).toBe(TEXT.lastIndexOf("he said it twice"));
  });

  test("is found in whole words before it is found inside one", () => {
    const text = "She therefore left; the ward was quiet.";
    expect(new Places(text).of("the")?.start).toBe(text.indexOf("the ward"));
  });

  test("is found behind letters that grow when they are made small", () => {
    expect(found("BED FOUR", "İİİ bed four")).toBe("bed four");
  });
});

test("any whole words of any text are found, in a place that says them", () => {
  const words = fc.array(fc.stringMatching(/^[a-zà-öø-ÿ😴]{1,6}$/u), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.nat(6), fc.constantFrom(" ", "  ", "\n"), (said, from, space) => {
      const quote = said.slice(from % (said.length - 2)).join(" ");
      fc.pre(/[a-zà-öø-ÿ]/.test(quote));
      const place = found(quote.toUpperCase(), said.join(space));
      expect(place?.replaceAll(/\s+/g, " ")).toBe(quote);
    }),
  );
});

test("whatever is quoted from whatever text, a place that is found lies in it and cuts no sign in two", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }),
      fc.nat(),
      fc.nat(),
      (text, other, a, b) => {
        for (const quote of [other, text.slice(a % (text.length + 1), b % (text.length + 1))]) {
          const place = new Places(text).of(quote);
          if (!place) continue;
          expect(0 <= place.start && place.start < place.end && place.end <= text.length).toBe(true);
          expect(/\p{Cs}/u.test(text.slice(place.start, place.end))).toBe(false);
        }
      },
    ),
  );
});
