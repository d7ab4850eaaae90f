import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hanging, quote, visible, width, wrap } from "./terminal-text.ts";

describe("text from anywhere", () => {
  test("cannot steer the terminal", () => {
    expect(visible("a\u001b[2Jb")).toBe("a␛[2Jb");
    expect(visible("a\u009bb\u0007")).toBe("a\uFFFDb\uFFFD");
  });

  test("cannot turn round what follows it", () => {
    expect(visible("evil\u202Egpj.txt")).toBe("evil\uFFFDgpj.txt");
  });

  test("keeps accents, emoji and other scripts as they are", () => {
    const text = "Māori 👩🏽‍⚕️ 病人 Ó’Briain";
    expect(visible(text)).toBe(text);
  });

  test("holds no control character, whatever went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

describe("wrapping", () => {
  test("keeps every word, in lines that fit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "é", "病"), minLength: 1, maxLength: 9 })),
        (words) => {
          const lines = wrap(words.join(" "), 20);
          expect(lines.join(" ").split(" ").filter(Boolean)).toEqual(words);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(20);
        },
      ),
    );
  });

  test("lines up under what leads", () => {
    expect(hanging("✓ ", "could it offend somebody you know", 22)).toEqual([
      "✓ could it offend",
      "  somebody you know",
    ]);
  });
});

describe("quoting the draft", () => {
  test("puts a line break in one line", () => {
    expect(quote("bed\n12")).toBe("“bed 12”");
  });

  test("leaves the middle out of a long passage, without cutting a character in two", () => {
    const shown = quote("😀".repeat(100));
    expect(shown).toBe(`“${"😀".repeat(30)}…${"😀".repeat(30)}”`);
  });
});
