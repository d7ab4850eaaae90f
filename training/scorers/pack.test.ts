import { OUTPUT_COUNT, unpack } from "@bedside/engine/training";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "./pack.ts";

const weight = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -7, max: 7 }));
const row = fc.array(weight, { minLength: OUTPUT_COUNT, maxLength: OUTPUT_COUNT });

describe("packed weights", () => {
  it("come back as they were, at their places", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: (1 << 20) - 1 }), { maxLength: 300 }),
        fc.array(row, { minLength: 300, maxLength: 300 }),
        (unsorted, rows) => {
          const places = unsorted.sort((a, b) => a - b);
          const steps = Int8Array.from(rows.slice(0, places.length).flat());
          const back = unpack(pack(places, steps), places.length);
          expect(back.steps).toEqual(steps);
          places.forEach((place, at) => {
            expect(back.rows[place]).toBe(at + 1);
          });
          expect(back.rows.reduce((count, each) => count + (each === 0 ? 0 : 1), 0)).toBe(places.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("take less room the more alike they are", () => {
    const places = Array.from({ length: 2000 }, (_, at) => at * 37);
    const alike = new Int8Array(places.length * OUTPUT_COUNT).fill(1);
    const mixed = alike.map((_, at) => (((at * 2654435761) >>> 3) % 15) - 7);
    expect(pack(places, alike).length * 4).toBeLessThan(pack(places, mixed).length);
  });
});
