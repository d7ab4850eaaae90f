import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";

const plainText = (text: string) => normalise(text).text;

describe("normalise", () => {
  it.each([
    ["curly quotes and dashes", "“She’s fine” – she said", '"She\'s fine" - she said'],
    ["accents", "Síle Ó Briain and Zoë", "Sile O Briain and Zoe"],
    ["letters with a stroke or joined", "Łukasz Sørensen, Æthel", "Lukasz Sorensen, AEthel"],
    ["full-width digits", "ＮＨＳ ９９９", "NHS 999"],
    ["mathematical letters", "𝗡𝗛𝗦 𝟵𝟵𝟵", "NHS 999"],
    ["zero-width characters inside a word", "id\u200biot", "idiot"],
    ["soft hyphens and marks of direction", "pa\u00adtient\u202e!", "patient!"],
    ["hard spaces", "999\u00a0000\u20090018", "999 000 0018"],
    ["entities of copied web text", "salt &amp; vinegar &quot;crisps&quot;", 'salt & vinegar "crisps"'],
    ["Cyrillic letters in a Latin word", "idiоt", "idiot"],
    ["combining accents", "Zoe\u0308", "Zoe"],
    ["macrons of te reo Māori", "whānau", "whanau"],
  ])("folds %s", (_, typed, expected) => {
    expect(plainText(typed)).toBe(expected);
  });

  it("leaves a word that is all Cyrillic or Greek as it is", () => {
    expect(plainText("Привет")).toBe("Привет");
  });

  it("leaves emoji and lone surrogates in place", () => {
    expect(plainText("🩺 ok \ud83d")).toBe("🩺 ok \ud83d");
  });

  it("maps plain ranges back to the original", () => {
    const typed = "Mrs “Zoë” &amp; co";
    const plain = normalise(typed);
    const at = plain.text.indexOf("Zoe");
    expect(typed.slice(plain.start(at), plain.end(at + 3))).toBe("Zoë");
    const amp = plain.text.indexOf("&");
    expect(typed.slice(plain.start(amp), plain.end(amp + 1))).toBe("&amp;");
  });

  it("maps every plain range to a range of the original, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (typed, a, b) => {
        const plain = normalise(typed);
        const from = Math.min(a, b) % (plain.text.length + 1);
        const to = Math.max(from, Math.max(a, b) % (plain.text.length + 1));
        const start = plain.start(from);
        const end = plain.end(to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(typed.length);
        if (from < to) expect(start).toBeLessThan(end);
      }),
    );
  });

  it("changes nothing that is plain already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = plainText(typed);
        // Decoding an entity can spell another one ("&amp;lt;"), which is text and stays.
        fc.pre(!once.includes("&"));
        expect(plainText(once)).toBe(once);
      }),
    );
  });
});
