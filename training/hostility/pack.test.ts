import { unpackHostility } from "@bedside/engine/training";
import fc from "fast-check";
import { expect, it } from "vitest";
import { packHostility } from "./pack.ts";

const weight = fc.integer({ min: -7, max: 7 }).filter((steps) => steps !== 0);

it("gives every weight back at its place", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: (1 << 20) - 1 }), { maxLength: 300 }),
      fc.array(weight, { minLength: 300, maxLength: 300 }),
      (unsorted, weights) => {
        const places = unsorted.sort((a, b) => a - b);
        const steps = Int8Array.from(weights.slice(0, places.length));
        const back = unpackHostility(packHostility(places, steps), places.length);
        expect(places.map((place) => back[place])).toEqual([...steps]);
        expect(back.reduce((count, each) => count + (each === 0 ? 0 : 1), 0)).toBe(places.length);
      },
    ),
    { numRuns: 20 },
  );
});
