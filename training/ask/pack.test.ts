import { ABOUTS, MOST_STEPS, unpack, worthOf } from "@bedside/lookup/training";
import fc from "fast-check";
import { expect, it } from "vitest";
import { pack } from "./pack.ts";

const row = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -MOST_STEPS, max: MOST_STEPS })),
  { minLength: ABOUTS.length, maxLength: ABOUTS.length },
);
const table = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 18 - 1 }), { maxLength: 30 })
  .chain((places) =>
    fc.tuple(
      fc.constant(places.toSorted((a, b) => a - b)),
      fc.array(row, { minLength: places.length, maxLength: places.length }),
    ),
  );

it("gives back what was written down", () => {
  fc.assert(
    fc.property(table, ([places, rows]) => {
      const step = 0.01;
      const model = { weights: new Float32Array(), biases: new Float64Array(ABOUTS.length) };
      const weights = unpack(pack(places, { steps: Int8Array.from(rows.flat()), step, model }));
      places.forEach((place, at) => {
        const found = new Map<number, number>();
        const known = weights.rowAt.get(place);
        if (known !== undefined)
          for (let entry = weights.begins[known]!; entry < weights.begins[known + 1]!; entry++)
            found.set(weights.outputs[entry]!, weights.values[entry]!);
        const read = rows[at]!.map((_, output) => found.get(output) ?? 0);
        const meant = rows[at]!.map((steps) => Math.fround(worthOf(steps, step)));
        expect(read.map((each) => each || 0)).toEqual(meant.map((each) => each || 0));
      });
    }),
  );
});
