import fc from "fast-check";
import { expect, test } from "vitest";
import { mended, mendedDeep } from "./mojibake.ts";

test("accents and emoji come back", () => {
  expect(mended("A\u00c3\u00afsha \u00f0\u009f\u008e\u0088")).toBe("Aïsha 🎈");
});

test("text that is right already stays", () => {
  for (const text of ["Aïsha", "naïve café", "日本語 Ã©", "½ tablet", "Ã", ""]) {
    expect(mended(text)).toBe(text);
  }
});

test("keys are mended too, and no key reaches a prototype", () => {
  const value = mendedDeep(JSON.parse('{"caf\u00c3\u00a9": ["\u00c3\u00a9"], "__proto__": {"own": true}}'));
  expect(Object.keys(value as object)).toEqual(["café", "__proto__"]);
  expect(({} as { own?: boolean }).own).toBeUndefined();
});

test("whatever is garbled this way is mended", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const bytes = new TextEncoder().encode(text);
      const garbled = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      expect(mended(garbled)).toBe(text);
    }),
  );
});
