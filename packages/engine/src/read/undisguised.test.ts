import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";
import { undisguised } from "./undisguised.ts";

const reads = (text: string) => undisguised(normalise(text)).text;

describe("undisguised", () => {
  it.each([
    ["figures for letters", "what a r3tard", "what a retard"],
    ["signs for letters", "you a$$hole", "you asshole"],
    ["asterisks", "oh f*ck off", "oh fuck off"],
    ["capitals", "F**K this rota", "FUCK this rota"],
    ["only a first letter", "f*** this rota", "fuck this rota"],
    ["a swear word with its ending", "that f*cking lift", "that fucking lift"],
    ["spaced letters", "she is a s l u t", "she is a slut"],
    ["spaced letters after a word of one", "what a p r i c k", "what a prick"],
    ["full stops between letters", "f.u.c.k. that", "fuck. that"],
    ["a full stop within a word", "such an id.iot", "such an idiot"],
    ["a hyphen for a letter", "load of sh-t", "load of shit"],
    ["stretched letters", "what an idiooooot", "what an idiot"],
    ["words run together", "hey youidiot", "hey you idiot"],
    ["a hashtag of words", "#lazynurses again", "#lazy nurses again"],
    ["a picture in a word", "load of sh💩t", "load of shit"],
    ["letters in a box", "send the p🅰ki one", "send the paki one"],
    ["letters of flags", "🇫🇺🇨🇰 this", "FUCK this"],
    ["a half-masked part of a word", "total f*ck-up", "total fuck-up"],
    ["two in a row", "you f*cking c*nt!", "you fucking cunt!"],
    ["masked groups", "the m*slims again", "the muslims again"],
  ])("reads %s", (_, written, expected) => {
    expect(reads(written)).toBe(expected);
  });

  it.each([
    ["room and product numbers", "room 4B, ward C0-2, B12, H1N1, T4, CO2, 3pm, PAK1 and SP-C"],
    ["letters spelt out that are another word", "he had to s h o u t"],
    ["initials", "J. R. R. Tolkien and A. B. C. D. Okafor"],
    ["emphasis", "*idiot* or **moron**, _idiot_"],
    ["a name masked out of discretion", "Mr P***k and Mrs S****n"],
    ["addresses, handles and links", "joe.bloggs@nhs.example @f*ck https://x.example/f*ck"],
    ["apostrophes", "who're India's and Dick's"],
    ["a row of flags", "🇯🇲🇹🇹🇧🇧"],
    ["words that are stretched harmlessly", "wooops, nooooo, looool, yessss"],
    ["hyphens and full stops of everyday", "well-known e.g. follow-up 5.1C U.S. a.m. half-hour"],
    ["a comic's swearing", "$&@%$&%&@$"],
  ])("leaves %s", (_, written) => {
    expect(reads(written)).toBe(normalise(written).text);
  });

  it("finds its way back to the original", () => {
    for (const [typed, word, original] of [
      ["“Zoë” is a s l u t, ok", "slut", "s l u t"],
      ["é youidiot ok", "idiot", "idiot"],
      ["é youidiot ok", "you", "you"],
      ["such an idioooot ok", "idiot", "idioooot"],
      ["load of sh💩t ok", "shit", "sh💩t"],
      ["🇫🇺🇨🇰 ok", "FUCK", "🇫🇺🇨🇰"],
    ] as const) {
      const plain = undisguised(normalise(typed));
      const at = plain.text.indexOf(word);
      expect(typed.slice(plain.start(at), plain.end(at + word.length))).toBe(original);
      expect(plain.index(plain.start(at))).toBe(at);
      const ok = plain.text.indexOf(" ok");
      if (ok >= 0) expect(typed.slice(plain.start(ok))).toBe(" ok");
    }
  });

  const bits = fc.constantFrom(
    "f*ck",
    "r3tard",
    "s l u t",
    "idioooot",
    "youidiot",
    "sh💩t",
    "🇫🇺",
    "é",
    " ",
    "x",
    "-",
    ".",
  );

  it("maps every range to a range of the original, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(bits, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (typed, a, b) => {
        const plain = undisguised(normalise(typed));
        const from = Math.min(a, b) % (plain.text.length + 1);
        const to = Math.max(from, Math.max(a, b) % (plain.text.length + 1));
        expect(plain.start(from)).toBeGreaterThanOrEqual(0);
        expect(plain.end(to)).toBeLessThanOrEqual(typed.length);
        if (from < to) expect(plain.start(from)).toBeLessThan(plain.end(to));
        expect(plain.index(plain.start(from))).toBeLessThanOrEqual(from);
      }),
    );
  });
});
