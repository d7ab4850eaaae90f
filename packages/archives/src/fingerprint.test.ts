import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

test("the same words have the same name, in every export", () => {
  // Written down: items are recognised by it in later exports and later versions.
  expect(fingerprint("See you at 7 😀")).toBe("1m1uhi64ekg");
  expect(fingerprint("")).toBe("wvjl67o803");
});

test("other words have another", () => {
  const texts = fc.uniqueArray(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(texts, (all) => {
      expect(new Set(all.map(fingerprint)).size).toBe(all.length);
    }),
    { numRuns: 200 },
  );
});
